import type { Notice, Section } from '../model/notice';
import type { Span } from '../model/span';

/** All sections of a notice's body, parents before their children. */
export function allSections(notice: Notice): readonly Section[] {
  return notice.body.sections.flatMap(withChildren);
}

/** The span of every section by its id. */
export function sectionSpans(notice: Notice): ReadonlyMap<string, Span> {
  return new Map(allSections(notice).map((section) => [section.id, section]));
}

/** A section and everything under it. */
export function withChildren(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(withChildren)];
}
