import type { Pair } from '../../model/block';
import type { Paragraph } from '../../model/notice';
import { type ComposeContext, sentencesIn } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { pairPiece } from '../drafts/pieces';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { leafDraft } from './form';

/** A label and what it names, on a line of its own: 开户银行：…, 创意组参赛条件：…. */
const labelled = /^\s*(?<label>[^\s，。；：:“《（(][^，。；：:（(]{1,11})(?<!\d)[：:](?!\/\/)\s*(?=\S)/;
/** Labels of a list that follows, and of asides. */
const noLabel = /(?:如下|附件|其中|包括|例如|即)$|^(?:注|备注|附)/;

/** The lines label：value of a leaf as rows, all of them, and what is left of it; undefined with fewer than two. */
export function labelledLines(
  context: ComposeContext,
  leaf: Leaf,
): { readonly draft: Draft; readonly others: readonly Paragraph[] } | undefined {
  const rows = leaf.paragraphs.map((paragraph) => rowOf(context, leaf, paragraph));
  const pieces = rows.flatMap((row) => row ?? []);
  if (pieces.length < 2 || pieces.length < leaf.paragraphs.length / 2) return undefined;
  const others = leaf.paragraphs.filter((_, at) => !rows[at]);
  const says = leaf.paragraphs.filter((_, at) => rows[at]).flatMap((one) => sentencesIn([one]));
  return {
    draft: {
      ...leafDraft(leaf),
      layout: 'facts',
      says: says.map((sentence) => sentence.id),
      content: { kind: 'facts', pieces },
    },
    others,
  };
}

function rowOf(context: ComposeContext, leaf: Leaf, paragraph: Paragraph): Piece<Pair> | undefined {
  const sentences = sentencesIn([paragraph]);
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last || !sentences.every((sentence) => leaf.sentences.includes(sentence))) return undefined;
  const match = labelled.exec(context.text.slice(first.start, last.end));
  const label = match?.groups?.label?.trim() ?? '';
  if (!match || noLabel.test(label)) return undefined;
  const value = slice(context.text, { start: first.start + match[0].length, end: last.end }).text;
  if (value === '' || sizeOf(value) > limits.measure || value.includes('\n')) return undefined;
  return pairPiece(
    label,
    value,
    sentences.map((sentence) => sentence.id),
  );
}
