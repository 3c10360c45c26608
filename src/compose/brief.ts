import type { Brief } from '../model/brief';
import type { Duty, Notice, Section } from '../model/notice';

/** The sections a brief keeps: those asked for with all below them, and their parents as headings. */
export function keptSections(notice: Notice, brief: Brief): readonly Section[] {
  const chosen =
    brief.sections === null ? notice.body.sections : prune(notice.body.sections, new Set(brief.sections));
  const audience = brief.audience?.trim();
  return audience && namesAudience(notice, audience) ? forAudience(chosen, notice, audience) : chosen;
}

/** Whether any duty of the notice names the body. */
export function namesAudience(notice: Notice, audience: string): boolean {
  return notice.duties.some((duty) => isFor(duty, audience));
}

/** Ids of sections that are told by their heading only, being tasks of other bodies than the audience. */
export function titledOnly(notice: Notice, brief: Brief): ReadonlySet<string> {
  const audience = brief.audience?.trim();
  if (!audience || !namesAudience(notice, audience)) return new Set();
  const own = new Set(notice.duties.filter((duty) => isFor(duty, audience)).map((duty) => duty.section));
  return new Set(notice.duties.map((duty) => duty.section).filter((section) => !own.has(section)));
}

function prune(sections: readonly Section[], wanted: ReadonlySet<string>): readonly Section[] {
  return sections.flatMap((section) => {
    if (wanted.has(section.id)) return [section];
    const children = prune(section.children, wanted);
    return children.length > 0 ? [{ ...section, paragraphs: [], tables: [], children }] : [];
  });
}

/** Tasks of other bodies keep their heading only. */
function forAudience(sections: readonly Section[], notice: Notice, audience: string): readonly Section[] {
  return sections.map((section) => {
    const duties = notice.duties.filter((duty) => duty.section === section.id);
    const others = duties.length > 0 && !duties.some((duty) => isFor(duty, audience));
    if (others) return { ...section, paragraphs: [], tables: [], children: [] };
    return { ...section, children: forAudience(section.children, notice, audience) };
  });
}

function isFor(duty: Duty, audience: string): boolean {
  return duty.roles.some((role) =>
    role.names.some((name) => name.quote.includes(audience) || audience.includes(name.quote)),
  );
}
