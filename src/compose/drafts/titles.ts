import type { Section } from '../../model/notice';
import { clausesOf } from '../../text/sentences';
import type { ClauseUnit } from '../clauses/clause';
import { unitsOf } from '../clauses/units';
import { excerptOf, sizeOf } from '../excerpt';
import { limits } from '../limits';
import { shortened } from '../points/shortening';

/** Title of a section's slide: its heading, abridged where it is longer than two lines. */
export function titleOf(text: string, section: Section, limit: number = limits.longTitle): string {
  const heading = withoutInnerSpaces(section.heading.trim());
  if (heading === '' || sizeOf(heading) <= limit) return heading;
  const span = section.headingSpan;
  if (!span) return heading;
  return fittingHeading(text, headingUnits(text, span), limit) ?? heading;
}

/** The distinguishing half of a heading, for an overview: its last clause, when all of it is too long. */
export function shortTitle(text: string, section: Section, limit: number = limits.title): string {
  const heading = withoutInnerSpaces(section.heading.trim());
  const span = section.headingSpan;
  if (!span || sizeOf(heading) <= limit) return heading;
  const unit = headingUnits(text, span).at(-1);
  const last = unit?.clauses.at(-1);
  if (!unit || !last || unit.clauses.length < 2 || last.needs.length > 0) return titleOf(text, section);
  const words = excerptOf(text, [{ start: last.coreStart, end: last.end }]).text;
  return sizeOf(words) >= 6 ? words : titleOf(text, section);
}

/** 总　　则 is one word, set wide. */
function withoutInnerSpaces(heading: string): string {
  return /^[\u4e00-\u9fff](?:[\s　]+[\u4e00-\u9fff])+$/.test(heading)
    ? heading.replace(/[\s　]+/g, '')
    : heading;
}

function headingUnits(text: string, span: { start: number; end: number }): readonly ClauseUnit[] {
  const clauses = clausesOf(text.slice(span.start, span.end), span.start);
  return unitsOf(text, [{ ...span, id: -1, section: '', clauses }]);
}

function fittingHeading(text: string, units: readonly ClauseUnit[], limit: number): string | undefined {
  for (const unit of units) {
    for (const clause of unit.clauses) {
      if ((clause.kind !== 'core' && clause.kind !== 'noun') || clause.needs.length > 0) continue;
      const cuts = shortened(clause.core, limit);
      if (!cuts || sizeOf(clause.core) < 6) continue;
      const at = (span: { start: number; end: number }) => ({
        start: clause.coreStart + span.start,
        end: clause.coreStart + span.end,
      });
      return excerptOf(text, cuts.map(at)).text;
    }
  }
  return undefined;
}
