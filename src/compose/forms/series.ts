import type { Card } from '../../model/block';
import type { Sentence } from '../../model/notice';
import { closureOf } from '../clauses/closure';
import type { ComposeContext } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { cardPiece } from '../drafts/pieces';
import { excerptOf, sizeOf } from '../excerpt';
import { limits } from '../limits';
import { wordsOf } from '../points/words';
import { type LeafForm, leafDraft } from './form';

const counted =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,2}[，,、]|(?:首先|其次|再次|最后)[，,])/;

/** 一是…二是…, 第一，…第二，… inside a paragraph: each a card, all of them. */
export const seriesForm: LeafForm = {
  name: 'series',
  drafts: (context, leaf) => {
    const items = seriesItems(context, leaf);
    if (items.length < 3) return undefined;
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
    ];
  },
};

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
