import { openingVerbs } from '../../text/phrase-lexicon';

/** 转发…关于…的通知 is the name of the paper passed on and stays whole. */
const passesOn = /^转发[^《》]{2,40}关于/;
const wrapping = /的(?:若干|实施|指导|工作|补充|紧急|有关|情况|特别|风险|安全|重要|温馨|友情|征求意见)?$/;
/** Kinds that only wrap the matter; 方案, 办法 … without 的 before them name it. */
const wrappers = /^(?:通知|通告|公告|通报|函|批复|请示|决定|提示|提醒|启事)/;
/** Kinds that say what the paper is: the matter alone (加强食堂管理) would be an order, not a plan. */
const naming =
  /^(?:方案|办法|细则|规定|规则|规程|规范|条例|章程|制度|计划|规划|要点|预案|指南|指引|措施|清单|目录)/;
/** 对, 在 … open a matter that is told as a sentence. */
const prepositions = /^[在对将把为以从向就]/;

/** Where the matter ends in the title `text` whose matter begins at `from` and whose kind at `end`. */
export function matterEndIn(text: string, from: number, end: number): number {
  const kind = text.slice(end);
  if (passesOn.test(text.slice(from)) || naming.test(kind)) return text.length;
  const wrapped = wrapping.exec(text.slice(0, end))?.[0].length ?? 0;
  if (wrapped > 0)
    return /^意见/.test(kind) && isTopic(text.slice(from, end - wrapped)) ? text.length : end - wrapped;
  const bare = /(?:紧急|补充)$/.exec(text.slice(0, end))?.[0].length ?? 0;
  return wrappers.test(kind) ? end - bare : text.length;
}

/** 食堂收费若干问题: a topic without what is to be done about it says something else than an opinion on it. */
function isTopic(matter: string): boolean {
  if (/工作$/.test(matter) || prepositions.test(matter)) return false;
  return ![...openingVerbs].some((verb) => matter.startsWith(verb));
}
