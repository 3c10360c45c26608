import type {
  Block,
  Card,
  CardsBlock,
  ContactBlock,
  DutyBlock,
  FactsBlock,
  FieldsBlock,
  Pair,
  Point,
  PointsBlock,
  QuizBlock,
  StepsBlock,
  TermsBlock,
} from '../../../model/block';
import type { BlockCodec, Reading } from '../block-codec';
import { guardStart, type InlineStyle, printRich, printWords } from '../inline-printing';
import { richOf, runsOf } from '../inline-reading';
import { lineOf, listOf, printItem, printLabelled, printPlainItem } from '../labelled';
import type { Node } from '../nodes';

/** Points: a list, leads in bold before a colon. */
export const pointsCodec: BlockCodec<PointsBlock> = {
  forms: (block, style) => [
    {
      markdown: printPoints(block.items, style).join('\n'),
      attributes: block.columns === undefined ? {} : { columns: String(block.columns) },
    },
  ],
  read: (nodes, attributes) => {
    const list = nodes.length === 0 ? { items: [] } : listOf(nodes);
    if (!list) return undefined;
    const columns = attributes.columns === '1' ? 1 : attributes.columns === '2' ? 2 : undefined;
    const items = list.items.map(readPoint);
    return read({ kind: 'points', ...(columns ? { columns } : {}), items }, nodes);
  },
};

/** Cards: a list of `label **title**：text`. */
export const cardsCodec = cardListCodec<CardsBlock>('cards', () => '-');
/** Steps: a numbered list of the same. */
export const stepsCodec = cardListCodec<StepsBlock>('steps', (at) => `${at + 1}.`);
/** Terms: a list of `**left**：right`. */
export const termsCodec = pairListCodec<TermsBlock>('terms');
/** Facts: the same. */
export const factsCodec = pairListCodec<FactsBlock>('facts');
/** Contacts: the same. */
export const contactCodec = pairListCodec<ContactBlock>('contact');
/** Duties: the same. */
export const dutyCodec = pairListCodec<DutyBlock>('duty');
/** Fields of a cover: the same. */
export const fieldsCodec = pairListCodec<FieldsBlock>('fields');

/** A quiz: the question, then its answers as fragments. */
export const quizCodec: BlockCodec<QuizBlock> = {
  forms: (block, style) => {
    const answers = block.answers.map((answer) =>
      printItem('-', `${printPlainItem(answer, style)} <!-- .element: class="fragment" -->`),
    );
    return [{ markdown: `${guardStart(printRich(block.question, style))}\n\n${answers.join('\n')}` }];
  },
  read: (nodes) => {
    const [node] = nodes;
    const question = node?.shape === 'paragraph' ? richOf(runsOf(node.inline)) : [];
    const rest = node?.shape === 'paragraph' ? nodes.slice(1) : nodes;
    const list = listOf(rest);
    const answers = (list?.items ?? []).map((item) => lineOf(item).whole);
    const used = (rest === nodes ? 0 : 1) + (list ? 1 : 0);
    return { block: { kind: 'quiz', question, answers }, used };
  },
};

function cardListCodec<B extends CardsBlock | StepsBlock>(
  kind: B['kind'],
  marker: (at: number) => string,
): BlockCodec<B> {
  return {
    forms: (block, style) => [
      { markdown: block.items.map((card, at) => printItem(marker(at), printCard(card, style))).join('\n') },
    ],
    read: (nodes) => {
      const list = nodes.length === 0 ? { items: [] } : listOf(nodes);
      return list && read({ kind, items: list.items.map(readCard) }, nodes);
    },
  };
}

function pairListCodec<B extends TermsBlock | FactsBlock | ContactBlock | DutyBlock | FieldsBlock>(
  kind: B['kind'],
): BlockCodec<B> {
  return {
    forms: (block, style) => [
      {
        markdown: block.items
          .map((pair) => printItem('-', printLabelled(pair.left, pair.right, style)))
          .join('\n'),
      },
    ],
    read: (nodes) => {
      const list = nodes.length === 0 ? { items: [] } : listOf(nodes);
      return list && read({ kind, items: list.items.map(readPair) }, nodes);
    },
  };
}

function printPoints(points: readonly Point[], style: InlineStyle): string[] {
  return points.flatMap((point) => {
    const line =
      point.lead === undefined
        ? printPlainItem(point.text, style)
        : printLabelled(point.lead, point.text, style);
    return printItem('-', line, printPoints(point.children ?? [], style)).split('\n');
  });
}

function readPoint(item: readonly Node[]): Point {
  const line = lineOf(item);
  const nested = item.flatMap((node) => listOf([node])?.items ?? []).map(readPoint);
  const led = line.lead && line.rest && line.before === '' && startsMarked(item);
  return {
    ...(led && line.lead ? { lead: line.lead } : {}),
    text: led && line.rest ? line.rest : line.whole,
    ...(nested.length > 0 ? { children: nested } : {}),
  };
}

/** Only a lead in bold is a lead of a point: a colon alone is part of its text. */
function startsMarked(item: readonly Node[]): boolean {
  const [node] = item;
  return node?.shape === 'paragraph' && runsOf(node.inline)[0]?.marked === true;
}

function printCard(card: Card, style: InlineStyle): string {
  const label = card.label === undefined ? '' : `${guardStart(printWords(card.label))} `;
  const current = card.current ? ' <!-- .element: class="current" -->' : '';
  return label + printLabelled(card.title, card.text, style) + current;
}

function readCard(item: readonly Node[]): Card {
  const line = lineOf(item);
  return {
    ...(line.before === '' ? {} : { label: line.before }),
    title: line.lead ?? line.whole,
    ...(line.rest ? { text: line.rest } : {}),
    ...(line.classes.includes('current') ? { current: true } : {}),
  };
}

function readPair(item: readonly Node[]): Pair {
  const line = lineOf(item);
  return line.lead ? { left: line.lead, right: line.rest ?? [] } : { left: line.whole, right: [] };
}

function read(block: Block, nodes: readonly Node[]): Reading {
  return { block, used: Math.min(1, nodes.length) };
}
