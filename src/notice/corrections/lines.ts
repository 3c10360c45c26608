import type { Correction, Corrections } from '../../model/corrections';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { type Line, partOf } from '../structure/line';
import { locate } from './locate';

/**
 * Needs: the lines of the canonical text. Guarantees: excluded parts are gone, lines carry what the
 * lecturer said of them: `asTitle`, `asLevel`, `asHeading`. A correction whose words are gone is reported.
 */
export function correctLines(
  lines: readonly Line[],
  text: string,
  corrections: Corrections,
): { lines: readonly Line[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let current = lines;
  for (const correction of corrections) {
    const span = locate(text, correction.place);
    if (!span) findings.push(lost(correction));
    else if (correction.kind !== 'join') current = apply(current, correction, span);
  }
  return { lines: current, findings };
}

function apply(
  lines: readonly Line[],
  correction: Exclude<Correction, { kind: 'join' }>,
  span: Span,
): readonly Line[] {
  if (correction.kind === 'exclude') return lines.flatMap((line) => without(line, span));
  return lines.map((line) => (covers(line, span.start) ? { ...line, ...flags(correction, span) } : line));
}

function flags(correction: Exclude<Correction, { kind: 'join' | 'exclude' }>, span: Span): Partial<Line> {
  if (correction.kind === 'title') return { asTitle: span };
  return correction.kind === 'level' ? { asLevel: correction.level } : { asHeading: span };
}

function covers(line: Line, offset: number): boolean {
  return offset >= line.start && offset <= line.end;
}

function without(line: Line, span: Span): Line[] {
  if (span.end <= line.start || span.start >= line.end) return [line];
  const before = partOf(line, line.start, Math.max(line.start, span.start));
  const after = partOf(line, Math.min(line.end, span.end), line.end);
  return [before, after].filter((part) => part.text !== '');
}

function lost({ place }: Correction): Finding {
  return {
    code: 'notice.correction-lost',
    severity: 'warning',
    message: {
      zh: `原文中已找不到“${place.quote.slice(0, 20)}”，这处更正没有生效。`,
      en: `“${place.quote.slice(0, 20)}” is no longer in the text, so this correction was not applied.`,
    },
  };
}
