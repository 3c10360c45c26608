import type { Card, Pair } from '../../model/block';
import type { Sentence } from '../../model/notice';
import type { ClauseUnit } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import type { ComposeContext } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { cardPiece, pairPiece } from '../drafts/pieces';
import { pieceWords } from '../drafts/words';
import { excerptOf, sizeOf } from '../excerpt';
import { limits } from '../limits';
import { missedBy } from '../points/rounding';
import { wordsOf } from '../points/words';
import { type LeafForm, leafDraft } from './form';
import { restAsPoints } from './rest';
import { toldInRows } from './told-rows';

const counted =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,2}[，,、]|(?:首先|其次|再次|最后)[，,])/;

/** 一是…二是…, 第一，…第二，… inside a paragraph: each a card, all of them. */
export const seriesForm: LeafForm = {
  name: 'series',
  drafts: (context, leaf) => {
    const items = seriesItems(context, leaf);
    if (items.length < 3) return undefined;
    const members = leaf.units.filter((unit) => markOf(unit) !== '');
    const told = items.map(pieceWords).join('|');
    if (members.some((unit) => missedBy(unit, told)))
      return [
        toldInRows(
          context,
          leaf,
          members.map((unit) => itemRow(context, unit)),
        ),
      ];
    const rest = leaf.sentences.filter(
      (sentence) => !items.some((item) => item.sentences.includes(sentence.id)),
    );
    const lead = rest[0] && rest[0].id < (items[0]?.sentences[0] ?? 0) ? leadIn(context, rest[0]) : undefined;
    return [
      {
        ...leafDraft(leaf),
        layout: 'cards',
        whole: true,
        ...(lead ? { lead } : {}),
        content: { kind: 'cards', pieces: items },
      },
      ...restAsPoints(context, leaf, [...items, ...(lead ? [lead] : [])]),
    ];
  },
};

/** 一是, 第二，: what counts a unit; '' for others. */
function markOf(unit: ClauseUnit): string {
  return counted.exec(unit.clauses[0]?.text ?? '')?.[0] ?? '';
}

/** The count beside the whole unit. */
function itemRow(context: ComposeContext, unit: ClauseUnit): Piece<Pair> {
  const mark = markOf(unit);
  const [opening] = unit.clauses;
  const start = (opening?.start ?? unit.start) + mark.length;
  return pairPiece(mark.replace(/[，,、]$/, ''), excerptOf(context.text, [{ start, end: unit.end }]).text, [
    unit.sentence,
  ]);
}

function seriesItems(context: ComposeContext, leaf: Leaf): readonly Piece<Card>[] {
  return leaf.units.flatMap((unit) => {
    const opening = unit.clauses[0];
    const mark = opening ? counted.exec(opening.text)?.[0] : undefined;
    if (!opening || !mark) return [];
    const start = opening.coreStart > opening.start ? opening.coreStart : opening.start + mark.length;
    const title = excerptOf(context.text, [{ start, end: opening.end }]).text;
    const cores = unit.clauses.flatMap((clause, at) => (at > 0 && clause.kind === 'core' ? [at] : []));
    const text = supportingText(context, unit, cores);
    return title.length > 1 && sizeOf(title) <= limits.card
      ? [
          cardPiece({ label: mark.replace(/[，,、]$/, ''), title, ...(text ? { text } : {}) }, [
            unit.sentence,
          ]),
        ]
      : [];
  });
}

function supportingText(
  context: ComposeContext,
  unit: Leaf['units'][number],
  cores: readonly number[],
): string | undefined {
  for (const at of cores) {
    const clauses = closureOf(unit, [at]);
    if (clauses.includes(0)) continue;
    const words = wordsOf(context.text, unit, clauses, limits.point);
    if (words) return words.text;
  }
  return undefined;
}

function leadIn(context: ComposeContext, sentence: Sentence) {
  const text = excerptOf(context.text, [sentence]).text;
  return sizeOf(text) <= 60 ? { value: [{ text }], sentences: [sentence.id], size: sizeOf(text) } : undefined;
}
