import { caseKinds } from './case-kinds';
import type { ClauseKind } from './clause';
import type { ClauseSight } from './clause-sight';
import { frameKinds } from './frame-kinds';
import type { KindRule } from './kind-rule';
import { modalsIn } from './predicates';
import { statementKinds } from './statement-kinds';

/** The kinds of clause in order: the first rule that fits decides. */
const kindRules: readonly KindRule[] = [...frameKinds, ...caseKinds, ...statementKinds];

/** The kind of a clause by the first rule that fits; `noun` when none does. */
export function kindOf(sight: ClauseSight): ClauseKind {
  const ordered = isOrdered(sight);
  return kindRules.find((rule) => !(ordered && rule.kind === 'topic') && rule.test(sight))?.kind ?? 'noun';
}

/** 必须查明情况, 内容应包括方案, 垃圾运至场所: an order is no topic, whatever it ends in. */
function isOrdered({ text, core, subject }: ClauseSight): boolean {
  if (/[^，的]{2,}[运送报移交搬存放](?:至|到)[^，]{2,}$/.test(core)) return true;
  if (/^(?:必须|要(?!求|素|点|闻|件))/.test(text)) return true;
  if (/不[应得能](?:低于|高于|超过|少于|多于|早于|晚于|小于|大于)/.test(core)) return true;
  return modalsIn(core).some(({ at }) => at === 0 || (subject > 0 && at === subject));
}
