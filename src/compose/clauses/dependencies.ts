import { agentEnd } from '../lexicon/agents';
import { correlatives, dependentOpening, factReference, restrictiveOpening } from '../lexicon/connectives';
import { methodFrame } from '../lexicon/frames';
import { bindingModal } from '../lexicon/modals';
import { awardLinks, sharedObjectLinks, someLinks, supervisedLinks } from './actor-links';
import {
  alternativeLinks,
  caseInsideLinks,
  causedLinks,
  consentLinks,
  exceptionLinks,
  grantLinks,
  limitLinks,
  listLinks,
  newBodyLinks,
  openClauseLinks,
  openTargetLinks,
  optionLinks,
  principleLinks,
  requestLinks,
  scaleLinks,
  sendingLinks,
  sharedRuleLinks,
  shareLinks,
} from './bound-clauses';
import type { ClauseKind } from './clause';
import { bond, isCore, type Link, type LinkSight } from './link';
import {
  banTailLinks,
  disposalListLinks,
  halvesLinks,
  leaderLinks,
  objectBeforeLinks,
  realityLinks,
  sameTimeLinks,
  settledLinks,
  sharedVerbLinks,
} from './matter-links';
import { hasAnyVerb, hasCoverbHead, hasInnerVerb, hasModal, hasVerbHead, modalsIn } from './predicates';

/** A rule that finds what a clause of the unit may not be parted from. */
interface DependencyRule {
  readonly name: string;
  readonly links: (clauses: readonly LinkSight[], at: number) => readonly Link[];
}

const bondNext =
  (test: (clause: LinkSight, next: LinkSight) => boolean) =>
  (clauses: readonly LinkSight[], at: number): Link[] => {
    const [clause, next] = [clauses[at], clauses[at + 1]];
    return clause && next && isCore(clause) && isCore(next) && test(clause, next) ? bond(at, at + 1) : [];
  };

/** Every dependency between the clauses of one unit. */
const dependencyRules: readonly DependencyRule[] = [
  { name: 'a condition rules what follows', links: conditionLinks },
  { name: 'a time binds to the next core only', links: (clauses, at) => toNextCore(clauses, at, 'time') },
  { name: 'a topic holds until the next subject', links: topicLinks },
  { name: 'an option or a ban inside a frame stays', links: modalFrameLinks },
  { name: 'the method stays when the core alone is empty', links: methodLinks },
  { name: 'both halves of a pair of words', links: bondNext(isCorrelative) },
  {
    name: 'a restriction stays with what it restricts',
    links: bondNext((_, next) => restrictiveOpening.test(next.text)),
  },
  { name: 'who is caused to act, and the act', links: causativeLinks },
  { name: '把 and 将 with what becomes of it', links: bondNext(isDisposal) },
  { name: 'a preposition and its verb over the comma', links: bondNext(isOpenPreposition) },
  {
    name: 'a verb of saying and what is said',
    links: bondNext(
      (clause, next) =>
        /(?:认识到|指出|强调|认为|表明|反映出|深知)/.test(clause.core) &&
        !next.subject &&
        !hasVerbHead(next.core),
    ),
  },
  {
    name: 'subject, then 是',
    links: bondNext((clause, next) => /^(?:既)?是(?!否)/.test(next.core) && !/是/.test(clause.core)),
  },
  { name: 'a verb and the noun at the end of its object', links: bondNext(isOpenObject) },
  { name: 'a group and its members', links: membershipLinks },
  { name: 'a clause that refers back', links: referenceLinks },
  { name: 'a result and its task', links: tailLinks },
  { name: 'what is said of the matter named before', links: continuedMatterLinks },
  { name: 'a light verb and its object', links: lightVerbLinks },
  { name: 'a noun piece and the clause it belongs to', links: nounLinks },
  { name: 'a scale is whole', links: scaleLinks },
  { name: 'a limit and what it limits', links: limitLinks },
  { name: 'a rule and its exception', links: exceptionLinks },
  { name: 'what is asked, and by when', links: requestLinks },
  { name: 'what is given or imposed, and for what', links: grantLinks },
  { name: 'what is encouraged is no order', links: optionLinks },
  { name: 'matters that share one rule', links: sharedRuleLinks },
  { name: 'a rule in principle and its exception', links: principleLinks },
  { name: 'whom it is for, over a comma', links: openTargetLinks },
  { name: 'a label and what it names', links: labelLinks },
  { name: 'a list over commas', links: listLinks },
  { name: 'what is sent', links: sendingLinks },
  { name: 'consent before a task', links: consentLinks },
  { name: 'a clause open at its comma', links: openClauseLinks },
  { name: 'a new body and what it does', links: newBodyLinks },
  { name: 'who is made to feel or act', links: causedLinks },
  { name: 'a case inside the task before', links: caseInsideLinks },
  { name: 'who is supervised, and all they are to do', links: supervisedLinks },
  { name: 'what is found of some', links: someLinks },
  { name: 'who is chosen, and for what', links: awardLinks },
  { name: 'one way or another', links: alternativeLinks },
  { name: 'a count and its share', links: shareLinks },
  { name: '将 and its list, up to what becomes of it', links: disposalListLinks },
  { name: 'what a rule is about, over a comma', links: settledLinks },
  { name: 'an order about the matter before it', links: objectBeforeLinks },
  { name: 'figures that share a verb', links: sharedVerbLinks },
  { name: 'a ban goes on', links: banTailLinks },
  { name: 'what goes on at one time', links: sameTimeLinks },
  { name: 'what it really comes to', links: realityLinks },
  { name: 'who leads, and what', links: leaderLinks },
  { name: 'two halves, each of its own matter', links: halvesLinks },
  { name: 'two halves with one object', links: sharedObjectLinks },
];

/** The needs of every clause, as index lists. */
export function needsOf(clauses: readonly LinkSight[]): readonly (readonly number[])[] {
  const needs = clauses.map(() => new Set<number>());
  for (let at = 0; at < clauses.length; at++) {
    for (const rule of dependencyRules) {
      for (const link of rule.links(clauses, at)) needs[link.from]?.add(link.to);
    }
  }
  return needs.map((set) => [...set].sort((a, b) => a - b));
}

function conditionLinks(clauses: readonly LinkSight[], at: number): Link[] {
  if (clauses[at]?.kind !== 'condition') return [];
  const links: Link[] = [];
  let past = false;
  for (let later = at + 1; later < clauses.length; later++) {
    const clause = clauses[later];
    if (clause?.kind === 'condition') {
      if (past) break;
      links.push(...bond(at, later));
      continue;
    }
    if (!isCore(clause) && clause?.kind !== 'noun') continue;
    links.push({ from: later, to: at });
    if (/^除/.test(clauses[at]?.core ?? '')) break;
    past = true;
  }
  return links;
}

function toNextCore(clauses: readonly LinkSight[], at: number, kind: ClauseKind): Link[] {
  if (clauses[at]?.kind !== kind) return [];
  const next = clauses.findIndex((clause, later) => later > at && (isCore(clause) || clause.kind === 'noun'));
  return next < 0 ? [] : [{ from: next, to: at }];
}

function topicLinks(clauses: readonly LinkSight[], at: number): Link[] {
  if (clauses[at]?.kind !== 'topic') return [];
  const links: Link[] = [];
  for (let later = at + 1; later < clauses.length; later++) {
    const clause = clauses[later];
    if (clause?.kind === 'topic' && links.length > 0) break;
    if (!isCore(clause)) continue;
    if (links.length > 0 && clause?.subject) break;
    links.push({ from: later, to: at });
  }
  return links;
}

function modalFrameLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const frame = clauses[at];
  if (frame?.kind !== 'frame' || !(holdsBindingModal(frame.core) || ordersMatter(frame))) return [];
  const links: Link[] = [];
  for (let later = at + 1; later < clauses.length; later++) {
    const clause = clauses[later];
    if (!isCore(clause)) continue;
    if (links.length > 0 && (clause?.subject || hasModal(clause?.core ?? ''))) break;
    links.push({ from: later, to: at });
  }
  return links;
}

/** 工资性支出应当按照规定，全部纳入总额: the matter and its order stand in the frame, no body that could lead. */
function ordersMatter({ core, subject }: LinkSight): boolean {
  const [modal] = modalsIn(core);
  return subject && modal !== undefined && !agentEnd.test(core.slice(0, modal.at));
}

/** 可以根据实际，… and 各部门可以根据实际，…: the option stands at the head or after the subject. */
function holdsBindingModal(core: string): boolean {
  return bindingModal.test(core) || modalsIn(core).some(({ at }) => bindingModal.test(core.slice(at)));
}

/** 通过…，帮助解决困难: the frame is the fact when the core has no object of its own worth a line. */
function methodLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const frame = clauses[at];
  const core = clauses[at + 1];
  if (frame?.kind !== 'frame' || !core || !isCore(core) || !methodFrame.test(frame.core)) return [];
  const weak =
    /(?:比例|标准|倍)$/.test(frame.core) ||
    core.core.length <= 12 ||
    /^(?:帮助|解决|加强|提高|提升|增强|考核|促进|推动|及时|予以|引导)/.test(core.core);
  return weak ? [{ from: at + 1, to: at }] : [];
}

function isCorrelative(clause: LinkSight, next: LinkSight): boolean {
  return correlatives.some(
    ([first, second]) => first.test(clause.core.slice(0, 40)) && second.test(next.text),
  );
}

/** 组织各企业，对照清单，开展自查: the act may stand behind a frame; a list of whom may run over the comma. */
function causativeLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (!clause || !isCore(clause)) return [];
  const next = clauses.findIndex((one, later) => later > at && one.kind !== 'frame');
  const follower = clauses[next];
  if (!follower) return [];
  if (follower.kind === 'noun' && next === at + 1 && /^(?:推动|引导|支持|鼓励|组织|促进)/.test(clause.core))
    return bond(at, next);
  return isCore(follower) && !follower.subject && isCausative(clause) ? bond(at, next) : [];
}

function isCausative(clause: LinkSight): boolean {
  const match =
    /^.{0,16}?(?:允许|支持|鼓励|引导|组织|推动|指导|督促|聘请|选派|动员|指定|委托|授权|邀请|责成)/.exec(
      clause.core,
    );
  if (!match) return false;
  const object = clause.core.slice(match[0].length);
  const endsInActor =
    /(?:人才|人员|企业|机构|高校|学校|单位|者|部门|团队|家庭|院校|职工|师生|学生|中国公民|出资人|组织)$/.test(
      object,
    );
  const opensFrame =
    /^[^，]{2,14}(?:围绕|结合|按照|通过|依托|面向|针对|利用)[^，]+$/.test(object) &&
    !hasAnyVerb(object.replace(/^.*?(?:围绕|结合|按照|通过|依托|面向|针对|利用).{2}/, ''));
  return (
    (endsInActor && (!hasInnerVerb(object, 0) || /等[^，]{0,14}$/.test(object))) ||
    opensFrame ||
    /^(?:.{0,6}(?:指定|委托|授权|责成))/.test(clause.core)
  );
}

function isDisposal(clause: LinkSight, next: LinkSight): boolean {
  const open = /(?:^|.{0,16})(?:把|将(?![来要于]))(?<object>.+)$/.exec(clause.core);
  if (!open) return false;
  if (
    /^(?:并)?(?:作为|纳入|列入|计入|记入|融入|变成|转化为|(?:调整|改|变更|确定|列|转|提高|降低|合并|划分|延长|缩短)(?:为|至|到))/.test(
      next.core,
    )
  )
    return true;
  if (madePublic.test(next.core) && !madePublic.test(clause.core)) return true;
  const settled =
    /作为|纳入|融入|转化为|列入|到|成|起来|落实|于|统一|结合|相|移交|报|送|调整|提高|放宽|改为|下放|列为|分为|给|向/.test(
      open.groups?.object ?? '',
    );
  return !settled && !hasInnerVerb(open.groups?.object ?? '', 2);
}

/** 将总金额以及有关信息，按规定及时向社会公开. */
const madePublic =
  /(?:^|规定|及时|依法|定期|统一|主动)(?:向[^，]{1,8}|在[^，]{2,14})?(?:公开|公布|公示|上报|报送|备案)$/;

/** 按…的1.6倍，且不低于…确定: the preposition waits for a verb that stands after the comma. */
function isOpenPreposition(clause: LinkSight, next: LinkSight): boolean {
  const match = /(?:^|[^参依对遵])(?:按照?|由(?!于)|以|向|从)(?<object>[^，]{3,})$/.exec(clause.core);
  if (!match || hasModal(clause.core)) return false;
  const object = match.groups?.object ?? '';
  if (hasInnerVerb(object, 0) || /为(?:主|准|限)/.test(object)) return false;
  return /(?:确定|执行|计算|核定|发放|处理|组成|担任|负责)$/.test(next.core);
}

/** 实现A、B，C的目标: the object's head noun stands in the next clause. */
function isOpenObject(clause: LinkSight, next: LinkSight): boolean {
  const head = /的(?:目标|作用|目的|效果|状态|局面|格局|机制|体系|领导小组|工作组|专班|大会|会议|原则)$/;
  if (!head.test(next.core) || head.test(clause.core) || hasVerbHead(next.core)) return false;
  return (
    /^.{0,10}(?:实现|达到|发挥|形成|构建|建立|成立|组建|召开|坚持|遵循)/.test(clause.core) ||
    /是在/.test(clause.core)
  );
}

function membershipLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const core = clauses[at]?.core ?? '';
  const end =
    /成立|组建|由|以/.test(core) && !/(?:小组|机构|委员会|专班|办公室)$/.test(core)
      ? endOf(clauses, at, groupEnd)
      : -1;
  const weight = end < 0 && /^对于?/.test(core) ? endOf(clauses, at, /^(?:具有|有着|意义|至关)/) : end;
  const purpose =
    weight < 0 && /作为[^，的]{2,}$/.test(core) ? endOf(clauses, at, /的[^的，]{2,8}$/) : weight;
  if (purpose < 0) return [];
  return Array.from({ length: purpose - at }, (_, step) => bond(at + step, at + step + 1)).flat();
}

const groupEnd =
  /(?:参加|组成|参与|为组员|为成员|任组长|为副组长)的[^，]{0,20}(?:小组|机构|委员会|专班|队|办公室)/;

function endOf(clauses: readonly LinkSight[], at: number, pattern: RegExp): number {
  return clauses.findIndex((clause, later) => later > at && later < at + 5 && pattern.test(clause.text));
}

function referenceLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (at === 0 || !clause || !isCore(clause)) return [];
  const pronoun = /^.{1,6}其(?![中他余])/.test(clause.core) && !clause.subject;
  const opening = dependentOpening.test(clause.core) && !factReference.test(clause.core);
  const before = clauses[at - 1];
  const impersonal =
    /^(?:由(?!于)|可(?![能靠持])|应(?![用急])|须|不得|均|仍|原则上)/.test(clause.core) &&
    !clause.subject &&
    isCore(before) &&
    !before?.subject &&
    !hasVerbHead(before?.core ?? '') &&
    !hasCoverbHead(before?.core ?? '');
  const passive = /^由(?!于)/.test(clause.core) && isCore(before);
  if (!pronoun && !opening && !impersonal && !passive) return [];
  return [{ from: at, to: at - 1 }];
}

function tailLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const before = clauses.findLastIndex((clause, earlier) => earlier < at && isCore(clause));
  return clauses[at]?.kind === 'tail' && before >= 0 ? [{ from: at, to: before }] : [];
}

/** A figure of something named before: 公示期为7个工作日, 年龄不超过45周岁. */
const measureOf = /^[^，的]{1,5}(?:期|率|数|额|价|费|分|间|点|量|度|龄)(?:为|是|占|达|不|在|至|到|\d)/;

/** 名单在官网公示，公示期为7个工作日: a short piece, or one tied by 并, says more of the matter before it. */
function continuedMatterLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (clause?.kind !== 'core' || clause.subject || !before || !(isCore(before) || before.kind === 'noun'))
    return [];
  if (/^(?:报|送|交)(?![告名考到销废酬通流易接])/.test(clause.core)) return [{ from: at, to: at - 1 }];
  if (/由[^，]{2,20}(?:牵头|负责|承担|主办|承办)$/.test(before.core)) return [{ from: at, to: at - 1 }];
  if (measureOf.test(clause.core)) return [{ from: at, to: at - 1 }];
  if (before.subject || hasVerbHead(before.core) || hasCoverbHead(before.core)) return [];
  const short =
    clause.core.length < 14 &&
    !hasVerbHead(clause.core) &&
    !hasCoverbHead(clause.core) &&
    !/[由按从]/.test(clause.core);
  const tied = clause.text !== clause.core && /^(?:并|且|再|还)/.test(clause.text);
  return short || tied ? [{ from: at, to: at - 1 }] : [];
}

function lightVerbLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (at === 0 || !clause || !isCore(clause) || clause.subject) return [];
  const empty =
    /^(?:按|按照|由|并)?.{0,16}(?:予以|进行|给予|加以|作出)[\u4e00-\u9fff]{2,4}$/.test(clause.core) &&
    !/对|为|把|将|向/.test(clause.core);
  const headless =
    /^(?:进行|予以|加以)/.test(clause.core) ||
    (/中(?:选择|选取|产生)$/.test(clause.core) && !/从|在/.test(clause.core));
  const placed =
    /^(?:前置|存放|运送|分发|下发|发放|拨付|安置|邮寄|寄送)(?:到|至|于|在|给)/.test(clause.core) &&
    !/把|将/.test(clause.core);
  const waiting = /^(?:作为|纳入|列入|计入|记入|转化为)/.test(clause.core) && !/把|将/.test(clause.core);
  const asAsked =
    clause.core.length < 14 &&
    /^按(?:照)?(?:要求|规定|程序|时|期)(?!的)/.test(clause.core) &&
    isCore(clauses[at - 1]);
  return empty || headless || placed || waiting || asAsked ? [{ from: at, to: at - 1 }] : [];
}

/** 学分认定：教务处: what is named stands with its label. */
function labelLinks(clauses: readonly LinkSight[], at: number): Link[] {
  return clauses[at - 1]?.kind === 'label' ? [{ from: at, to: at - 1 }] : [];
}

function nounLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (clause?.kind !== 'noun') return [];
  if (at > 0) return [{ from: at, to: at - 1 }];
  const next = clauses[1];
  return next && !hasVerbHead(next.core) && !hasCoverbHead(next.core) && hasAnyVerb(next.core)
    ? [{ from: 1, to: 0 }]
    : [];
}
