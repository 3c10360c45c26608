import type { Pair } from '../../model/block';
import type { Section } from '../../model/notice';
import { type ComposeContext, sentencesIn } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import { leafOf } from '../drafts/leaf';
import { pairPiece } from '../drafts/pieces';
import { excerptOf, sizeOf } from '../excerpt';
import { limits } from '../limits';

/** A label with its value: 报名时间：…, or a short heading over one short sentence. */
export function labelFact(context: ComposeContext, section: Section): Piece<Pair> | undefined {
  if (section.children.length > 0 || section.heading === '' || sizeOf(section.heading) > 12) return undefined;
  const leaf = leafOf(context, section, '');
  const all = sentencesIn(section.paragraphs);
  if (leaf.sentences.length === 0 || leaf.sentences.length > 2) return undefined;
  const first = leaf.sentences[0];
  const last = leaf.sentences.at(-1);
  if (!first || !last) return undefined;
  if (context.text.slice(first.start, last.end).includes('\n')) return undefined;
  const labelled = section.kind === 'label';
  const words = factValue(context, section, first.start, last.end);
  if (sizeOf(words) > (labelled ? limits.statement : limits.rule) || words === '') return undefined;
  if (!labelled && leaf.sentences.length > 1 && !/\d/.test(words)) return undefined;
  return pairPiece(
    named(context, section),
    words,
    all.map((sentence) => sentence.id),
  );
}

function factValue(context: ComposeContext, section: Section, start: number, end: number): string {
  const heading = section.headingSpan;
  const from = heading && heading.start >= start && heading.end < end ? heading.end : start;
  return excerptOf(context.text, [{ start: from, end }]).text.replace(/^[：:\s]+/, '');
}

/** The heading with its number, as the notice has them together. */
function named(context: ComposeContext, section: Section): string {
  const span = section.headingSpan;
  const start =
    span && section.label !== '' && section.kind !== 'bullet'
      ? context.text.lastIndexOf(section.label, span.start)
      : -1;
  if (!span || start < section.start || start + section.label.length < span.start - 1) return section.heading;
  return context.text.slice(start, span.end);
}
