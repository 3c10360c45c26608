import type { Point } from '../../model/block';
import type { ComposeContext } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { pointPiece } from '../drafts/pieces';
import { type LeafForm, leafDraft } from './form';

/** “甲”、“乙”、“丙”等。: measures named one after another, each a point, none left out. */
export const quotedListForm: LeafForm = {
  name: 'quoted list',
  drafts: (context, leaf) => {
    const pieces = leaf.sentences.flatMap((sentence) => quotedItems(context, sentence));
    if (pieces.length < 3 || quotedShare(context, leaf) < 0.7) return undefined;
    return [{ ...leafDraft(leaf), layout: 'points', content: { kind: 'points', pieces } }];
  },
};

const item = /“[^“”]{4,60}”/g;

function quotedItems(context: ComposeContext, sentence: Leaf['sentences'][number]): readonly Piece<Point>[] {
  const words = context.text.slice(sentence.start, sentence.end);
  // 市科协组织开展“甲”、“乙”: who does it stands before the names.
  if (words.indexOf('“') > 3) return [];
  return [...words.matchAll(item)].map(([quote]) => pointPiece(quote, [sentence.id]));
}

/** How much of the leaf stands in quotes. */
function quotedShare(context: ComposeContext, leaf: Leaf): number {
  const words = leaf.sentences.map((sentence) => context.text.slice(sentence.start, sentence.end)).join('');
  const quoted = [...words.matchAll(item)].reduce((sum, [quote]) => sum + quote.length, 0);
  return words.length === 0 ? 0 : quoted / words.length;
}
