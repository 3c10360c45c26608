import { bond, isCore, type Link, type LinkSight, says } from './link';
import { hasModal } from './predicates';
import { topicLength } from './topic';

/** Longer clauses are no prose; they are not searched from every place. */
const longestClause = 300;

/** 严禁将A，B，C等工程作为D: whom or what 将 names runs over commas up to what becomes of it. */
export function disposalListLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const core = clauses[at]?.core ?? '';
  const open = core.length > longestClause ? undefined : /(?:把|将(?![来要于]))[^，]{2,}$/.exec(core)?.[0];
  if (!open || !isCore(clauses[at]) || becomes.test(open)) return [];
  const end = clauses.findIndex(
    (clause, later) => later > at && later <= at + 6 && becomes.test(clause.core),
  );
  const between = clauses.slice(at + 1, end + 1);
  const broken = between.some(
    ({ kind, core }) => kind === 'condition' || hasModal(core) || /把|将(?![来要于])/.test(core),
  );
  return end < 0 || broken ? [] : between.flatMap((_, step) => bond(at + step, at + step + 1));
}

const becomes = /作为|列为|视为|纳入|列入|计入|记入|转为|改为|(?:报|送|交|发|拨|提供)(?:至|到|给|送)/;

/** 法律对在县级以下推行协商，签订合同作出了规定: what a rule is about runs over the comma to its verb. */
export function settledLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const core = clauses[at]?.core ?? '';
  if (core.length > longestClause || !opensMatter.test(core)) return [];
  const end = clauses.findIndex(
    ({ core: words }, later) => later > at && later <= at + 3 && settles.test(words) && !/对|就/.test(words),
  );
  if (end < 0 || settles.test(core)) return [];
  return clauses.slice(at + 1, end + 1).flatMap((_, step) => bond(at + step, at + step + 1));
}

/** 对…, 就… up to the end of the clause. */
const opensMatter = /(?:^|[^针面应])(?:对|就)(?!此|照|业|读|医|近|地)[^，]{4,}$/;

const settles =
  /(?:作出|做出|提出|进行)了?(?:明确|具体|相应|统一|全面)?的?(?:规定|要求|部署|安排|说明|规范|调整)$|(?:实施|进行|予以|给予)(?:行政)?(?:处罚|查处|处理|排查|整治|检查|监管|清理)$/;

/** 下列项目不计入，用人单位应按规定另行支付: an order without an object is about the matter before it. */
export function objectBeforeLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!isCore(clause) || !before || !says(before) || (clause?.core.length ?? 0) > 18) return [];
  const open =
    /(?:应当?|须|必须|要|可|另行|按规定|按程序|及时|一并)(?:按规定|另行|及时|一并|予以|依法)*(?:支付|处理|执行|办理|发放|补齐|退还|收回|公布|备案|改正|整改|说明|答复)$/;
  return open.test(clause?.core ?? '') && !/[将把对向]/.test(clause?.core ?? '')
    ? [{ from: at, to: at - 1 }]
    : [];
}

/** 涉及保单16879笔，保费收入396.34万元: a noun with its figure shares the verb of the figure before it. */
export function sharedVerbLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (
    !before ||
    !clause ||
    !says(before) ||
    !/^[\u4e00-\u9fff]{2,8}[\d.]+[万亿]?[\u4e00-\u9fff%]{1,2}$/.test(clause.core)
  )
    return [];
  return /^(?:共?涉及|累计|共计|共有|查[处获]|其中)/.test(before.core) && /\d/.test(before.core)
    ? bond(at - 1, at)
    : [];
}

/** 实际是首月不收保费，将全年保费均摊至后11个月: what it comes to is told to its end. */
export function realityLinks(clauses: readonly LinkSight[], at: number): Link[] {
  if (!/^实际上?是/.test(clauses[at]?.core ?? '')) return [];
  const next = clauses[at + 1];
  return next && says(next) && !next.subject ? bond(at, at + 1) : [];
}

/** 由镇建设办牵头负责，将道路纳入规划: who leads says nothing without what is led. */
export function leaderLinks(clauses: readonly LinkSight[], at: number): Link[] {
  if (!/^由(?!于)[^，]{2,20}(?:牵头|负责|牵头负责)$/.test(clauses[at]?.core ?? '') || at > 0) return [];
  const next = clauses.findIndex((clause, later) => later > at && isCore(clause));
  return next < 0 ? [] : bond(at, next);
}

/** Two clauses of so many characters or fewer that speak of two things stand together. */
const shortPair = 60;

/** 镇级资金列入预算，各村配套及时到位: two short clauses, each of a matter of its own, are two halves. */
export function halvesLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (!isCore(clause) || !isCore(next) || !clause || !next) return [];
  const topics = [clause, next].map(({ core }) => topicLength(core));
  if (topics.some((length) => length < 2) || clause.core.length + next.core.length > shortPair) return [];
  const parted = [clause, next].every(({ core }, side) => !hasModal(core.slice(0, topics[side])));
  const owns = lastNoun(clause.core.slice(0, topics[0])) === lastNoun(next.core.slice(0, topics[1]));
  return parted && owns ? bond(at, at + 1) : [];
}

const lastNoun = (topic: string) => topic.slice(-2);

/** 同时设计，同时施工，同时投入使用: what goes on at one time is told together. */
export function sameTimeLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  const both = clause && before && /^同时[^，]{2,6}$/.test(clause.text) && before.text.includes('同时');
  return both ? bond(at - 1, at) : [];
}

/** 严禁虚构原价，欺骗消费者: what goes on without an order of its own is banned as well. */
export function banTailLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!clause || clause.kind !== 'core' || clause.subject || hasModal(clause.core)) return [];
  const banned = before && /^(?:严禁|禁止|不得|不准|杜绝)/.test(before.core);
  return banned && !/^(?:要|并?[严认切]|一经)/.test(clause.text) ? [{ from: at, to: at - 1 }] : [];
}
