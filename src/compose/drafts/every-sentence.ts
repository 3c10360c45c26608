import type { Paragraph, Section } from '../../model/notice';
import { type ComposeContext, sentencesIn } from './context';
import type { Draft } from './draft';

/**
 * Needs: the drafts of a deck in order. Guarantees: the notes of some draft say every sentence the
 * brief keeps; one that no form took is said with the sentence before it, or on the cover.
 */
export function withEverySentence(
  context: ComposeContext,
  drafts: readonly Draft[],
  sections: readonly Section[],
): readonly Draft[] {
  const said = new Set(drafts.flatMap((draft) => draft.says));
  const extra = new Map<number, number[]>();
  let before = -1;
  for (const id of keptSentences(context, sections)) {
    if (said.has(id)) before = id;
    else extra.set(before, [...(extra.get(before) ?? []), id]);
  }
  if (extra.size === 0) return drafts;
  return drafts.map((draft, at) => {
    const added = at === 0 ? (extra.get(-1) ?? []) : draft.says.flatMap((id) => extra.get(id) ?? []);
    return added.length === 0 ? draft : { ...draft, says: [...draft.says, ...added].sort((a, b) => a - b) };
  });
}

function keptSentences(context: ComposeContext, sections: readonly Section[]): readonly number[] {
  const { body, coverNote } = context.notice;
  const below = (list: readonly Section[]): readonly Paragraph[] =>
    list.flatMap((section) => [...section.paragraphs, ...below(section.children)]);
  const paragraphs = [
    ...(coverNote?.paragraphs ?? []),
    ...body.preamble,
    ...below(sections),
    ...body.closing,
  ];
  return sentencesIn(paragraphs)
    .map((sentence) => sentence.id)
    .sort((a, b) => a - b);
}
