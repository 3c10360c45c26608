import type { Clause } from '../../model/notice';
import type { ClauseKind } from './clause';

/** What an English clause is, by its first words. Clauses here are what commas and semicolons set apart. */
const englishKinds: readonly (readonly [RegExp, ClauseKind])[] = [
  [
    /^(?:if|when|where|unless|until|while|once|provided|should you|in case|in the event|for (?:all|any|each|those|agencies|staff|members))\b/i,
    'condition',
  ],
  [
    /^(?:within|by|before|after|no later than|not later than|from|starting|beginning|effective|on|at|in|as of)\b[^,]*(?:\d|day|week|month|year)/i,
    'time',
  ],
  [
    /^(?:as a result|in addition|additionally|however|therefore|for example|for instance|in particular|in other words|moreover|accordingly|to this end|in accordance with|pursuant to|in order to|to help)\b/i,
    'frame',
  ],
  [
    /^(?:which|who|whose|whom|including|such as|as well as|with|without|and|or|but|thereby|e\.g|i\.e|that)\b/i,
    'noun',
  ],
];

/** The kind of an English clause; the last clause of a sentence is never a condition, time or frame. */
export function englishKind(core: string, isLast: boolean, isOnly: boolean): ClauseKind {
  if (isOnly) return 'core';
  const found = englishKinds.find(([pattern]) => pattern.test(core))?.[1];
  if (found === 'noun') return 'noun';
  if (found && !isLast) return found;
  return / /.test(core) && core.split(/\s+/).length >= 4 ? 'core' : 'noun';
}

/** Openings before which an English sentence may end early. */
const afterthought =
  /^(?:which|whose|including|such as|unless|except|so that|as well as|provided that|with the exception)\b/i;

/**
 * English clauses as they may be told: a comma sets apart only a condition, time or frame at the head and
 * an afterthought; everything else is one clause.
 */
export function joinedEnglish(source: string, clauses: readonly Clause[]): readonly Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const open = last && !/[;:]/.test(last.mark) && !setsApart(source, joined.length, last);
    if (last && open && !afterthought.test(source.slice(clause.start, clause.end)))
      joined[joined.length - 1] = { ...clause, start: last.start };
    else joined.push(clause);
  }
  return joined;
}

/** The first clause, where it only says when or under what condition. */
function setsApart(source: string, count: number, clause: Clause): boolean {
  const words = source.slice(clause.start, clause.end);
  return count === 1 && englishKinds.some(([pattern, kind]) => kind !== 'noun' && pattern.test(words));
}
