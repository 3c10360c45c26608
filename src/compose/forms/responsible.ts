import type { Section } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';

/** The bodies responsible for a section in the notice's own words, from the first name to the last; '' for none. */
export function responsibleFor(context: ComposeContext, section: Section): string {
  const roles = (context.duties.get(section.id) ?? []).flatMap((duty) => duty.roles);
  const leading = roles.filter((role) => /负责|牵头|责任|主办|承办/.test(role.role));
  const names = (leading.length > 0 ? leading : roles).flatMap((role) => role.names);
  const start = Math.min(...names.map((name) => name.start));
  const end = Math.max(...names.map((name) => name.end));
  return names.length > 0 ? context.text.slice(start, end) : '';
}
