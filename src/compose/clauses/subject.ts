import { agentEnd, bodyNameOpenings, notSubjectStart } from '../lexicon/agents';
import { asFrame, frameOpener, withinFrame } from '../lexicon/frames';
import { actionVerbs } from '../lexicon/verbs';
import { wordAtStart } from '../lexicon/words';
import { nestingOf } from './nesting';
import { adverbLength, adverbTail, hasVerbHead, modalsIn } from './predicates';

const longestSubject = 40;
/** What looks like the verb is part of a longer noun: 特困人员认定条件按…, 职工培训经费由…. */
const statedOf =
  /^[^，]{2,24}的[^，]{1,10}(?:有|达|占|不断|明显|得到|显著)|^[^，]{2,6}(?:取得|涉及|面临|进入|成为|呈现)|^[^，]{2,18}?(?:由|按|参照|与.{2,}(?:择|相|一致)|为|是|从|均|原则上|以)/;

/** 市级按照…，负责…: a level of government for its bodies. */
const governmentLevel = /^(?:国家|省|市|县|区|乡|校|院)级(?=按照|根据|结合|负责|承担|应|要)/;

/**
 * Length of the subject at the head of a clause (after its connectives), 0 when there is none.
 * A subject is a noun phrase before a modal (各单位要…), or a body before a verb (财政部门安排…).
 */
export function subjectLength(text: string): number {
  if (notSubjectStart.test(text) || /^(?:落实|压实|明确|履行)(?!.{0,6}(?:小组|办公室|中心))/.test(text))
    return 0;
  const level = governmentLevel.exec(text)?.[0];
  if (level) return level.length;
  return trimmedSubject(text, beforeModal(text) || bodyBeforeVerb(text));
}

function trimmedSubject(text: string, length: number): number {
  return length - adverbTail(text.slice(0, length));
}

function beforeModal(text: string): number {
  const depth = nestingOf(text);
  const hit = modalsIn(text).find(({ at }) => at >= 2 && (depth[at] ?? 0) === 0);
  if (!hit || hit.at > longestSubject) return 0;
  return isNounPhrase(text.slice(0, hit.at)) ? hit.at : 0;
}

function isNounPhrase(phrase: string): boolean {
  if (
    /[，。；：由将把向]|的$|[是为有在]$|[已未](?!婚|成年)|本通知|.{2}代表(?:国家|政府|[^，]{2,6})$|既[可要能]|受(?![理众害助灾])|确$|(?<![所可足得加])以(?![及上下内外来后前])|是(?!否)|(?<![例诸])如(?![皋东期实何])[^，]{2}|包括|具有|属于|参照|按照|依照|社会$|^\d|禁止|严禁|(?:工作|过程|期间|活动|方面|基础)[中上]$/.test(
      phrase,
    )
  )
    return false;
  if (adverbLength(phrase) > 0 && !/^(?:综合|重点|联合|规范|协同|专业)/.test(phrase)) return false;
  if (opensWithVerb(phrase)) return false;
  return !frameOpener.test(phrase) && !asFrame.test(phrase) && !withinFrame.test(phrase);
}

/** 保洁单位, 清运公司: a body named by what it does, unless somebody acts on it (督促企业). */
const namedByTrade =
  /^(?!督促|指导|引导|组织|支持|要求|鼓励|帮助|协调|推动|动员|安排|通知|责成|责令|告知|教育|联系|监督|检查|选择|委托|服务|培育|扶持|开展|加强|规范|推进|促进|实施|建立|完善)[^，、的]{2,4}(?:单位|公司|企业|机构)$/;

/** A verb at the head is allowed when it opens the name of a body: 发展改革部门, 检查组. */
function opensWithVerb(phrase: string): boolean {
  if (!hasVerbHead(phrase) || namedByTrade.test(phrase)) return false;
  if (/^.{2}并.{2}/.test(phrase)) return true;
  if (
    /^(?:指导|组织|支持|引导|培训|服务|管理|监督|检查)(?:各|地方|有关|相关|基层|企业|学校|职工|高校|院校|群众|参|所属)/.test(
      phrase,
    )
  )
    return true;
  if (
    /、/.test(phrase) &&
    phrase
      .split('、')
      .some(
        (item, at) =>
          at > 0 && wordAtStart(item, actionVerbs) !== '' && wordAtStart(item, bodyNameOpenings) === '',
      )
  )
    return true;
  const opening = wordAtStart(phrase, bodyNameOpenings);
  // 指导实行新制度的企业: somebody is guided, and who guides is not named.
  if (
    opening !== '' &&
    phrase.includes('的') &&
    wordAtStart(phrase.slice(opening.length), actionVerbs) !== ''
  )
    return true;
  const people = /(?:职工|学生|群众|干部|人员|教师|师生|青年)$/.test(phrase);
  if (people && wordAtStart(phrase.slice(opening.length), actionVerbs) !== '') return true;
  // 指导大学生创新创业: people are what these verbs act on.
  if (people && /^(?:指导|服务|培训|领导|协调|监督|救助|评估)/.test(phrase)) return true;
  const second = /[和与及](.{2})/.exec(phrase)?.[1] ?? '';
  return !(opening !== '' && agentEnd.test(phrase) && !actionVerbs.has(second));
}

function bodyBeforeVerb(text: string): number {
  const depth = nestingOf(text);
  const limit = Math.min(text.length - 2, longestSubject);
  for (let at = 2; at <= limit; at++) {
    if ((depth[at] ?? 0) !== 0 || !startsPredicate(text.slice(at))) continue;
    const phrase = text.slice(0, at);
    if (isPlaceOfBody(phrase, text.slice(at, at + 14))) continue;
    if (/所$/.test(phrase) && /^[在有需属处得]/.test(text.slice(at))) continue;
    if (
      statedOf.test(text.slice(at)) &&
      !/^(?:每|按|在|于|对|针对|将|把|以|为)/.test(text.slice(at + adverbLength(text.slice(at))))
    )
      continue;
    if (agentEnd.test(phrase) && isNounPhrase(phrase) && !/的[^的]{0,3}$/.test(phrase)) return at;
  }
  return 0;
}

/** 上海市 before 绿化市容行业工会: the place is part of the body's name, 绿化 no verb. */
function isPlaceOfBody(phrase: string, rest: string): boolean {
  return (
    /^[\u4e00-\u9fff]{1,6}[省市县区州镇]$/.test(phrase) &&
    (/^[\u4e00-\u9fff]{2,8}?[委局厅办][、和与及]/.test(rest) ||
      /^[\u4e00-\u9fff]{2,12}?(?:工会|协会|学会|联合会|委员会|管理局|中心|总队|公司|学校|医院|所)(?![组开])/.test(
        rest,
      ))
  );
}

function startsPredicate(rest: string): boolean {
  const after = rest.slice(adverbLength(rest));
  if (
    /^(?:按照?|根据|结合|针对|每年|每月|在|于|对|将|把|会同|牵头|联合|为|以(?![及下上内外来])|(?:\d{4}年)?\d{1,2}月)/.test(
      after,
    )
  )
    return true;
  if (/^(?:进一步|切实|着力)*加快[^，]+(?:进度|步伐|速度)$/.test(rest)) return true;
  if (/^是(?!否)[^，]*(?:部门|机构|单位|主体|责任人|负责人)$/.test(after)) return true;
  if (/^组织(?:人事|部|处|科|依法|有权|应|要|可|须|的|和|与|及|、|(?:组织|开展|负责)(?=各|有关))/.test(after))
    return false;
  const verb = wordAtStart(after, actionVerbs);
  return (
    verb.length >= 2 &&
    after.length > verb.length &&
    !/^(?:行政|部门|人员|工作|情况|的|机构|单位|组|委|局|部|办|中心|小组)/.test(after.slice(verb.length))
  );
}
