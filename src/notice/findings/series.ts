import type { Finding } from '../../model/finding';
import type { MarkerKind, Section } from '../../model/notice';
import { markersOf } from '../../text/markers';
import { type Structure, sectionsOf } from '../facts/structure';

/** Numbers that a series leaves out; numbering may run on below a new parent, or begin anew. */
export function seriesFindings(structure: Structure): Finding[] {
  const last = new Map<MarkerKind, number>();
  return sectionsOf(structure.body).flatMap((section) => {
    const number = numberIn(section);
    if (number === undefined) return [];
    const before = last.get(section.kind) ?? 0;
    last.set(section.kind, number);
    return number > before + 1 ? [missing(section, before, number)] : [];
  });
}

function numberIn(section: Section): number | undefined {
  const found = markersOf(`${section.label}甲`).find((marker) => marker.kind === section.kind);
  return found && found.number > 0 && section.kind !== 'decimal' ? found.number : undefined;
}

function missing(section: Section, before: number, number: number): Finding {
  const count = number - before - 1;
  return {
    code: 'notice.missing-number',
    severity: 'warning',
    message: {
      zh: `“${section.label}”之前缺 ${count} 个序号（上一个是第 ${before} 项），请核对原文是否完整。`,
      en: `${count} number(s) are missing before “${section.label}” (the one before was ${before}); check that the text is complete.`,
    },
    span: { start: section.start, end: section.start + section.label.length },
  };
}
