import type { Section } from '../../model/notice';

/** The nearest heading above a place of the notice's text; '' before the first section. */
export function headingAbove(sections: readonly Section[], at: number): string {
  const section = sections.find(({ start, end }) => start <= at && at < end);
  if (!section) return '';
  return headingAbove(section.children, at) || section.heading;
}
