import { excepted } from '../lexicon/conditions';
import { listEnd, listOpening, openEnd, openStart } from '../lexicon/connectives';
import { figureEnd, limitOpening } from '../lexicon/figures';
import { consentFrame, grantOpening, optionOpening } from '../lexicon/grants';
import { bond, isCore, type Link, type LinkSight, says } from './link';
import { hasCoverbHead, hasModal, hasVerbHead, modalsIn } from './predicates';

/** 中级工5000元，高级工6000元，技师8000元: neighbours that give a figure of one unit are shown together or not at all. */
export function scaleLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [unit, next] = [unitOf(clauses[at]), unitOf(clauses[at + 1])];
  return unit !== undefined && unit === next ? bond(at, at + 1) : [];
}

function unitOf(clause: LinkSight | undefined): string | undefined {
  // 树立“四个意识”，坚定“四个自信”: formulas of numbers are told in one breath.
  if (clause && clause.core.length <= 16 && /“[一二两三四五六七八九十]个[^”]+”/.test(clause.core))
    return '“”';
  if (!clause || !says(clause) || hasModal(clause.core)) return undefined;
  return figureEnd.exec(clause.core)?.groups?.unit;
}

/** 给予补助，单户最高不超过8000元: a bound or a change says nothing alone, and its matter too much without it. */
export function limitLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (!clause || !says(clause) || !limitOpening.test(clause.core) || !says(clauses[at - 1])) return [];
  return bond(at - 1, at);
}

/** 不作为依据，但对瞒报的，按规定处理: the exception has a condition of its own before its rule. */
export function exceptionLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (clause && excepted.test(clause.core)) {
    const rule = clauses.findLastIndex((one, earlier) => earlier < at && isCore(one) && hasModal(one.core));
    return rule < 0 ? [] : bond(rule, at);
  }
  if (at === 0 || !clause || isCore(clause) || !/^(?:但|除.{1,24}[外的]$)/.test(clause.text)) return [];
  const next = clauses.findIndex((one, later) => later > at && isCore(one));
  const before = at - 1;
  if (next < 0 || !isCore(clauses[before]) || clause.text.startsWith('除')) return [];
  return bond(before, next);
}

/** 原则上不予新增，确需新增的，应…: a rule in principle goes with its exception. */
export function principleLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (!isCore(clause) || !/原则上|一般(?:不|应|为)/.test(clause?.core ?? '')) return [];
  if (next?.kind !== 'condition' || !/^(?:但|若|如|确|除|因|特殊|个别)/.test(next.text)) return [];
  const rule = clauses.findIndex((one, later) => later > at + 1 && isCore(one));
  return rule < 0 ? [] : bond(at, rule);
}

/** 市教育局5月20日前报市组委会: to whom, but not what; that stands in the task before. */
export function sendingLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!isCore(before) || !isCore(clause) || !sentTo.test(clause?.core ?? '')) return [];
  return sentThing.test(clause?.core ?? '') ? [] : [{ from: at, to: at - 1 }];
}

const sentTo =
  /(?:^|[^上通申填汇预举])(?:报送|上报|报|送|交)(?:至|到|给)?[^，报送交]{2,14}(?:局|委|办|部门|会|办公室|小组|中心|处|厅|科)(?:备案|审批|审定|审核)?$/;
const sentThing = /将|把|情况|名单|材料|方案|报告|计划|表|总结|信息|数据|意见|台账|标准|结果|申请/;

/** 重点整治占用通道，违规装修，私拉乱接等问题: a task and its objects up to the end of their list. */
export function listLinks(clauses: readonly LinkSight[], at: number): Link[] {
  if (!listOpening.test(clauses[at]?.core ?? '')) return [];
  const end = clauses.findIndex(
    (clause, later) => later > at && later <= at + 5 && listEnd.test(clause.core),
  );
  const between = clauses.slice(at + 1, end + 1);
  if (end < 0 || between.some((clause) => hasModal(clause.core) || listOpening.test(clause.core))) return [];
  return between.flatMap((_, step) => bond(at + step, at + step + 1));
}

/** 各地要对规模小，难以满足需求的敬老院，…: whom it is for runs over a comma, and what is done follows. */
export function openTargetLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [opening, described, task] = [clauses[at], clauses[at + 1], clauses[at + 2]];
  if (!opening || !described || !isCore(task)) return [];
  const open = /对[^，的]{3,}$/.test(opening.core) && !/对此|对照|应对|面对/.test(opening.core);
  if (!open || !openEnd.test(opening.core) || !/的[^的，]{1,12}$/.test(described.core)) return [];
  const next = clauses[at + 3];
  const later =
    isCore(next) && !next?.subject && hasVerbHead(next?.core ?? '') ? [{ from: at + 3, to: at + 1 }] : [];
  return [...bond(at, at + 1), ...bond(at + 1, at + 2), ...later];
}

/** 请研究支持，并于8月12日前函复: the second half is asked as well. */
export function requestLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  const asked = before !== undefined && /^(?:请|敬请|恳请)/.test(before.core);
  return asked && clause && isCore(clause) && /^并/.test(clause.text) ? [{ from: at, to: at - 1 }] : [];
}

/** 新认定的研发中心，给予100万元奖励: what is given or imposed stands with whom and what it is for. */
export function grantLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (at === 0 || !isCore(clause) || clause?.subject || !grantOpening.test(clause?.core ?? '')) return [];
  if (clauses.slice(0, at).some((one) => one.kind === 'condition')) return [];
  const before = clauses.findLastIndex((one, earlier) => earlier < at && one.kind !== 'frame');
  const basis = before < at - 1 && /^(?:按|视|以)/.test(clauses[at - 1]?.core ?? '');
  // A task of its own before 按…比例，奖励…: the basis says enough.
  if (before < 0 || (basis && hasVerbHead(clauses[before]?.core ?? ''))) return [];
  return [{ from: at, to: before }];
}

/** Nouns that several matters of one rule end in. */
const matterNoun = /(标准|经费|资金|费用|材料|证明|人员|单位|企业|项目|情况|补贴|待遇)$/;

/** 甲标准，乙标准，丙标准自6月1日起执行: matters that share one rule stand together. */
export function sharedRuleLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!before || !clause || (before.kind !== 'topic' && before.kind !== 'noun')) return [];
  const noun = matterNoun.exec(before.core)?.[1];
  const named = noun !== undefined && clause.core.slice(2, 30).includes(noun);
  return named && !hasVerbHead(clause.core) && !hasCoverbHead(clause.core) ? bond(at - 1, at) : [];
}

/** 鼓励企业加大投入，开发新产品: later tasks without a subject of their own are encouraged, not ordered. */
export function optionLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (!isCore(clause) || !optionOpening.test(clause?.core ?? '')) return [];
  const links: Link[] = [];
  for (let later = at + 1; later < clauses.length; later++) {
    const next = clauses[later];
    if (!next || next.subject || next.kind === 'condition' || next.kind === 'topic') break;
    if (isCore(next) && !(hasVerbHead(next.core) || hasCoverbHead(next.core))) break;
    if (isCore(next)) links.push({ from: later, to: at });
  }
  return links;
}

/** 经研究同意，可申请…: the consent goes with the next task. */
export function consentLinks(clauses: readonly LinkSight[], at: number): Link[] {
  if (clauses[at]?.kind !== 'frame' || !consentFrame.test(clauses[at]?.core ?? '')) return [];
  const next = clauses.findIndex((clause, later) => later > at && isCore(clause));
  return next < 0 ? [] : [{ from: next, to: at }];
}

/** 研究结果表明，… and …，是在…背景上出现的: a clause that is not ended, or not begun, at its comma. */
export function openClauseLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!before || !clause) return [];
  if (/^以及/.test(clause.core) && before.kind !== 'condition') return bond(at - 1, at);
  if (!says(clause) || !says(before)) return [];
  if (openEnd.test(before.core)) return bond(at - 1, at);
  if (/^(?:虽|虽然|尽管|连同)/.test(before.core)) return bond(at - 1, at);
  return openStart.test(clause.core) || /^是(?!否)/.test(clause.core) ? [{ from: at, to: at - 1 }] : [];
}

/** 设立委员会，由专家组成，负责评审: what a body that was just set up does, is said of it alone. */
export function newBodyLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (!clause || !isCore(clause) || clause.subject) return [];
  const made = clauses.findLastIndex((one, earlier) => earlier < at && newBody.test(one.core));
  const between = clauses.slice(made + 1, at);
  if (made < 0 || between.some((one) => one.subject)) return [];
  return /^(?:负责|承担|指导|协调|统筹|担任|履行)/.test(clause.core) ? [{ from: at, to: at - 1 }] : [];
}

const newBody =
  /(?:^由|，由)[^，]+(?:组成|担任)|(?:设立|成立|组建)[^，]*(?:委员会|小组|组|机构|中心|办公室|专班)$/;

/** 1批超标，占0.60%: a share says nothing without its count, nor the count's neighbour with it. */
export function shareLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  return clause && before && says(clause) && says(before) && /^(?:约|仅|共)?占/.test(clause.core)
    ? bond(at - 1, at)
    : [];
}

/** 登录网站注册，或关注公众号: one of two ways is not the only one. */
export function alternativeLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  return isCore(clause) &&
    isCore(next) &&
    /^(?:或者?(?!因|将|在|有|未|不)|也可(?![能靠持]))/.test(next?.text ?? '')
    ? bond(at, at + 1)
    : [];
}

/** 让群众领略风采，感受作用: what others are to feel or do goes with 让. */
export function causedLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!before || !clause || !isCore(clause) || clause.subject || hasModal(clause.core)) return [];
  const caused = /^(?:让|使(?!用|命|馆)|令(?!人))/.test(before.core);
  return caused ? [{ from: at, to: at - 1 }] : [];
}

/** 要求减免应先提交申请，并出具证明: the second half has the case of the first. */
export function caseInsideLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!clause || !isCore(clause) || !/^并/.test(clause.text) || !isCore(before) || before?.subject) return [];
  const [modal] = modalsIn(before?.core ?? '');
  return modal && modal.at >= 3 && hasVerbHead(before?.core ?? '') ? [{ from: at, to: at - 1 }] : [];
}
