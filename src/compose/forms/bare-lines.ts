import type { Point } from '../../model/block';
import type { Paragraph } from '../../model/notice';
import { rich } from '../../model/rich-text';
import { type ComposeContext, sentencesIn } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import { pointPiece } from '../drafts/pieces';
import { sizeOf } from '../excerpt';
import { type LeafForm, leafDraft } from './form';

/** A line with no mark inside and none at its end: a name in a list. */
const bare = /^[^，。；：:！？]{2,30}$/;
/** What the names below it are: 主办单位, 承办机构. */
const roleLabel = /^[\u4e00-\u9fff]{0,4}(?:单位|机构|部门|组织)$/;

/** Names line by line, under 主办单位 and the like where such lines stand: all of them, none left out. */
export const bareLinesForm: LeafForm = {
  name: 'bare lines',
  drafts: (context, leaf) => {
    const lines = leaf.paragraphs.map((paragraph) => wordsOf(context, paragraph));
    if (lines.length < 3 || !lines.every((words) => bare.test(words))) return undefined;
    return [
      {
        ...leafDraft(leaf),
        layout: 'points',
        content: { kind: 'points', pieces: underLabels(leaf.paragraphs, lines) },
      },
    ];
  },
};

function underLabels(paragraphs: readonly Paragraph[], lines: readonly string[]): readonly Piece<Point>[] {
  const pieces: Piece<Point>[] = [];
  let labelled = false;
  lines.forEach((words, at) => {
    const ids = sentencesIn(paragraphs.slice(at, at + 1)).map((sentence) => sentence.id);
    const last = pieces.at(-1);
    const isLabel = roleLabel.test(words) && at + 1 < lines.length;
    if (last && labelled && !isLabel) pieces[pieces.length - 1] = withChild(last, words, ids);
    else pieces.push(pointPiece(words, ids));
    labelled = labelled || isLabel;
  });
  return pieces;
}

function withChild(piece: Piece<Point>, words: string, ids: readonly number[]): Piece<Point> {
  const children = [...(piece.value.children ?? []), { text: rich(words) }];
  return {
    ...piece,
    value: { ...piece.value, children },
    sentences: [...piece.sentences, ...ids],
    size: piece.size + sizeOf(words),
  };
}

function wordsOf(context: ComposeContext, { start, end }: Paragraph): string {
  return context.text.slice(start, end).trim();
}
