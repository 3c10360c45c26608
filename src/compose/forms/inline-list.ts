import type { Pair } from '../../model/block';
import type { Sentence } from '../../model/notice';
import { numberOf } from '../../text/numerals';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { pairPiece, textPiece } from '../drafts/pieces';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { leafDraft } from './form';

/** 从以下渠道筹措：（一）…；（二）…。: what is numbered inside a sentence, under the words before it, all of it. */
export function inlineLists(context: ComposeContext, leaf: Leaf): readonly Draft[] {
  return leaf.sentences.flatMap((sentence) => {
    const list = listIn(context, sentence);
    if (!list) return [];
    return [
      {
        ...leafDraft(leaf),
        layout: 'facts',
        says: [sentence.id],
        whole: true,
        lead: textPiece(list.stem, [sentence.id]),
        content: { kind: 'facts', pieces: list.pieces },
      },
    ];
  });
}

const numberedItem = /(?<=[：:；;]\s*)[（(](?<number>[一二三四五六七八九十]{1,2}|\d{1,2})[）)]/g;

function listIn(
  context: ComposeContext,
  sentence: Sentence,
): { readonly stem: string; readonly pieces: readonly Piece<Pair>[] } | undefined {
  const words = context.text.slice(sentence.start, sentence.end);
  const labels = [...words.matchAll(numberedItem)];
  const [first] = labels;
  if (!first || labels.length < 2 || !/[：:]\s*$/.test(words.slice(0, first.index))) return undefined;
  if (labels.some((label, at) => numberOf(label.groups?.number ?? '') !== at + 1)) return undefined;
  const at = (offset: number) => sentence.start + offset;
  const stem = slice(context.text, { start: sentence.start, end: at(first.index) }).text;
  const pieces = labels.map((label, index) => {
    const end = labels[index + 1]?.index ?? words.length;
    const item = slice(context.text, { start: at(label.index + label[0].length), end: at(end) });
    return pairPiece(label[0], item.text, [sentence.id]);
  });
  const fits = pieces.every(({ size }) => size <= limits.measure) && sizeOf(stem) <= limits.statement;
  return fits ? { stem, pieces } : undefined;
}
