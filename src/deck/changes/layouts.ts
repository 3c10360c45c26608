import type { Block, BlockKind } from '../../model/block';
import type { Layout, Slide } from '../../model/deck';
import type { RichText } from '../../model/rich-text';
import { tidy } from './rich-edits';

/** A piece of content free of its form: a lead and what it says. */
interface Entry {
  readonly label?: string;
  readonly lead?: RichText;
  readonly text: RichText;
}

const mainKind: Partial<Record<Layout, BlockKind>> = {
  agenda: 'cards',
  section: 'cards',
  closing: 'points',
  statement: 'statement',
  points: 'points',
  cards: 'cards',
  terms: 'terms',
  rules: 'rules',
  facts: 'facts',
  steps: 'steps',
  timeline: 'timeline',
  table: 'table',
  quote: 'quote',
  contact: 'contact',
  quiz: 'quiz',
};
const gap: RichText = [{ text: ' ' }];

/** The slide in another layout: its main block takes the form of the layout, all words are kept, in order. */
export function withLayout(slide: Slide, layout: Layout): Slide {
  const wanted = mainKind[layout];
  const main = slide.blocks.findIndex((block) => entriesOf(block) !== undefined);
  const block = slide.blocks[main];
  if (!wanted || !block || block.kind === wanted) return { ...slide, layout };
  const made = blocksOf(wanted, entriesOf(block) ?? []);
  return { ...slide, layout, blocks: slide.blocks.toSpliced(main, 1, ...made) };
}

/** What a block says as entries; undefined for blocks that keep their form in every layout. */
function entriesOf(block: Block): readonly Entry[] | undefined {
  switch (block.kind) {
    case 'points':
      return block.items.flatMap(function entries(point): Entry[] {
        const { lead, text, children = [] } = point;
        return [{ ...(lead ? { lead } : {}), text }, ...children.flatMap(entries)];
      });
    case 'cards':
    case 'steps':
      return block.items.map(({ label, title, text }) => ({
        ...(label === undefined ? {} : { label }),
        ...(text ? { lead: title, text } : { text: title }),
      }));
    case 'terms':
    case 'facts':
    case 'contact':
      return block.items.map(entryOfPair);
    case 'rules': {
      const [left, right] = block.head ?? [];
      const head = left || right ? [{ lead: words(left ?? ''), text: words(right ?? '') }] : [];
      return [...head, ...block.items.map(entryOfPair)];
    }
    case 'timeline':
      return block.items.map(({ when, who, what }) => ({
        lead: when,
        text: joined([...(who ? [who] : []), what]),
      }));
    case 'table': {
      const rows = [...block.head, ...block.rows].map((row) => row.map((cell) => cell.text));
      return [...rows.map(entryOfRow), ...(block.note ? [{ text: block.note }] : [])];
    }
    case 'statement':
      return [{ text: block.text }];
    case 'quote':
      return [{ text: block.text }, ...(block.source ? [{ text: block.source }] : [])];
    case 'quiz':
      return [{ text: block.question }, ...block.answers.map((text) => ({ text }))];
    default:
      return undefined;
  }
}

function entryOfPair({ left, right }: { readonly left: RichText; readonly right: RichText }): Entry {
  return right.length === 0 ? { text: left } : { lead: left, text: right };
}

function entryOfRow([first = [], ...rest]: readonly RichText[]): Entry {
  const others = joined(rest);
  return others.length === 0 ? { text: first } : { lead: first, text: others };
}

function blocksOf(kind: BlockKind, entries: readonly Entry[]): readonly Block[] {
  const [first, ...rest] = entries;
  switch (kind) {
    case 'cards':
    case 'steps':
      return [{ kind, items: entries.map(cardOf) }];
    case 'terms':
    case 'facts':
    case 'contact':
    case 'rules':
      return [{ kind, items: entries.map(pairOf) }];
    case 'timeline':
      return [{ kind, items: entries.map(pairOf).map(({ left, right }) => ({ when: left, what: right })) }];
    case 'table':
      return [
        {
          kind,
          head: [],
          rows: entries.map(pairOf).map(({ left, right }) => [{ text: left }, { text: right }]),
        },
      ];
    case 'statement':
    case 'quote':
      return first ? [{ kind, text: whole(first) }, ...rest.map(paragraphOf)] : [{ kind, text: [] }];
    case 'quiz':
      return [{ kind, question: first ? whole(first) : [], answers: rest.map(whole) }];
    default:
      return [{ kind: 'points', items: entries.map(pointOf) }];
  }
}

function cardOf({ label, lead, text }: Entry) {
  return { ...(label === undefined ? {} : { label }), ...(lead ? { title: lead, text } : { title: text }) };
}

function pairOf({ label, lead, text }: Entry) {
  const named = label === undefined || label === '' ? [] : [words(label)];
  return lead
    ? { left: joined([...named, lead]), right: text }
    : { left: joined([...named, text]), right: [] };
}

function pointOf({ label, lead, text }: Entry) {
  const named = label === undefined || label === '' ? [] : [words(label)];
  const start = lead ? [...named, lead] : named;
  return start.length > 0 ? { lead: joined(start), text } : { text };
}

function paragraphOf(entry: Entry): Block {
  return { kind: 'paragraph', text: whole(entry) };
}

function whole({ label, lead, text }: Entry): RichText {
  return joined([...(label ? [words(label)] : []), ...(lead ? [lead] : []), text]);
}

function joined(parts: readonly RichText[]): RichText {
  const filled = parts.filter((part) => part.length > 0);
  return tidy(filled.flatMap((part, at) => (at === 0 ? part : [...gap, ...part])));
}

function words(text: string): RichText {
  return text === '' ? [] : [{ text }];
}
