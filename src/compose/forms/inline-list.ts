import type { Pair } from '../../model/block';
import type { Sentence } from '../../model/notice';
import { numberOf } from '../../text/numerals';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { pairPiece, pointPiece, textPiece } from '../drafts/pieces';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { leafDraft } from './form';

/** 从以下渠道筹措：（一）…；（二）…。: what is numbered inside a sentence, under the words before it, all of it. */
export function inlineLists(context: ComposeContext, leaf: Leaf): readonly Draft[] {
  return leaf.sentences.flatMap((sentence) => {
    const list = listIn(context, sentence);
    if (!list) return semicolonDraft(context, leaf, sentence);
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

/** Characters of a list whose parts end in ；, that stand whole on slides. */
const longestList = 330;

/** 可以根据实际确定主体：A；B；C。 or 市级…，负责A；负责B；负责C。: three parts or more under the words, or the body, before them. */
function semicolonDraft(context: ComposeContext, leaf: Leaf, sentence: Sentence): readonly Draft[] {
  const words = context.text.slice(sentence.start, sentence.end);
  const stem = colonStem.exec(words)?.[0] ?? dutiesStem.exec(words)?.groups?.body;
  if (!stem || sizeOf(words) > longestList) return [];
  const parts = partsBehind(words, stem.length);
  const shared =
    colonStem.test(words) || parts.slice(1).every(({ text }) => /^(?:负责|承担|组织)/.test(text));
  if (
    parts.length < 3 ||
    !shared ||
    parts.some(({ text }) => sizeOf(text) > limits.statement || /[：:]/.test(text))
  )
    return [];
  const at = (offset: number) => sentence.start + offset;
  return [
    {
      ...leafDraft(leaf),
      layout: 'points',
      says: [sentence.id],
      whole: true,
      lead: textPiece(slice(context.text, { start: at(0), end: at(stem.length) }).text, [sentence.id]),
      content: {
        kind: 'points',
        pieces: parts.map(({ start, end }) =>
          pointPiece(slice(context.text, { start: at(start), end: at(end) }).text, [sentence.id]),
        ),
      },
    },
  ];
}

/** The words before a colon that a list follows. */
const colonStem = /^[^，。；：:]{4,40}(?:，[^，。；：:]{4,30})?[：:](?=[^；]{4,}；[^；]{4,}；)/;
/** A body before duties of one verb. */
const dutiesStem =
  /^(?<body>[^，。；：:]{2,16}?)(?=(?:按照[^，；]{2,30}，|根据[^，；]{2,30}，)?(?:负责|承担)[^；]{4,}；(?:负责|承担)[^；]{4,}；)/;

/** The parts between ； behind the stem, as offsets in the sentence. */
function partsBehind(words: string, from: number): readonly { start: number; end: number; text: string }[] {
  const parts: { start: number; end: number; text: string }[] = [];
  let start = from;
  for (const part of words.slice(from).split(/[；;]/)) {
    const text = part.trim();
    if (text !== '') parts.push({ start, end: start + part.length, text });
    start += part.length + 1;
  }
  return parts;
}
