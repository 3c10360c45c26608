import type { TypedClause } from './clause';
import { nestingOf } from './nesting';
import { adverbTail, hasCoverbHead, hasVerbHead, modalsIn } from './predicates';

/** What may begin the words said of a topic, modals apart. */
const opensComment =
  /^(?:由(?!于)|按照?|参照|纳入|从(?!事|业|化|江|来|容|前|此|而)|原则上|每月|统一|仍|均|为(?!主|准)|不(?:计入|纳入|享受|作为|列入)|视为|认定为)/;
/** Characters after which the opening is part of a word or phrase: 月均, 视为, 自由. */
const insideWord = /[的在以自人平年月户定认视列作成称改转分因行较更最极颇稍]$|[按由从]/;
/** Characters after which a modal is part of a phrase. */
const insidePhrase = /[的在以既又且是必]$/;

/** Length of the topic or subject a clause begins with, 0 for none. */
export function ownTopicLength(clause: TypedClause): number {
  if (hasVerbHead(clause.core) || hasCoverbHead(clause.core)) return 0;
  return clause.subject ? clause.subject.end - clause.coreStart : topicLength(clause.core);
}

/** Length of the words before the first modal or comment of `core`; 0 when it has no topic of its own. */
export function topicLength(core: string): number {
  if (/^(?:不准|严禁|禁止|不得|既|不仅|不但|逾期|未按|除|因|如|若)/.test(core)) return 0;
  const depth = nestingOf(core);
  const modals = new Set(modalsIn(core).map(({ at }) => at));
  for (let at = 2; at <= Math.min(60, core.length - 4); at++) {
    if ((depth[at] ?? 0) !== 0) continue;
    const before = core.slice(Math.max(0, at - 3), at);
    if (/包括|不含/.test(core.slice(0, at))) return 0;
    if (
      modals.has(at)
        ? !insidePhrase.test(before)
        : opensComment.test(core.slice(at)) && !insideWord.test(before)
    )
      return at - adverbTail(core.slice(0, at)) - verbTail(core.slice(0, at), core.charAt(at));
  }
  return 0;
}

/** 票据号码设计为10位: the verb before 为 is said of the topic. */
function verbTail(topic: string, next: string): number {
  return next === '为' && /.{2}(?:设计|确定|调整|规定|设置|核定|设定|统一)$/.test(topic) ? 2 : 0;
}
