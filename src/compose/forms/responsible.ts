import type { DutyRole, Section } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';

/** The bodies responsible for a section in the notice's own words, from the first name to the last, with the scope of the measure; '' for none. */
export function responsibleFor(context: ComposeContext, section: Section): string {
  const roles = (context.duties.get(section.id) ?? []).flatMap((duty) => duty.roles);
  const leading = roles.filter(isLeading);
  const scope = roles.filter((role) => limitsScope.test(role.role));
  const names = [...(leading.length > 0 ? leading : roles), ...scope].flatMap((role) => role.names);
  const start = Math.min(...names.map((name) => name.start));
  const end = Math.max(...names.map((name) => name.end));
  return names.length > 0 ? context.text.slice(start, end) : '';
}

/** Where a measure holds stands in the same bracket and is part of it. */
const limitsScope = /适用范围/;

/** Whether a role carries the task (牵头, 负责 …) and does not only help. */
export function isLeading(role: DutyRole): boolean {
  return /负责|牵头|责任|主办|承办|组织实施|lead|responsible/i.test(role.role);
}
