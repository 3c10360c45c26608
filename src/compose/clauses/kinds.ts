import { agentEnd } from '../lexicon/agents';
import { conditionEnd, conditionOpening, targetOpening, timeClause } from '../lexicon/conditions';
import { factPatterns } from '../lexicon/facts';
import { figureEnd } from '../lexicon/figures';
import {
  asFrame,
  bareFrames,
  frameOpener,
  frameWithVerb,
  purposeFrame,
  withinFrame,
} from '../lexicon/frames';
import { grantOpening } from '../lexicon/grants';
import { bindingModal } from '../lexicon/modals';
import { tailOpener } from '../lexicon/tails';
import { targetEnd, targetPredicate, topicComment, topicEnd } from '../lexicon/topics';
import type { ClauseKind } from './clause';
import {
  adverbLength,
  frameHead,
  hasAnyVerb,
  hasCoverbHead,
  hasInnerVerb,
  hasModal,
  hasVerbHead,
  modalsIn,
  withoutConnective,
} from './predicates';

/** What the rules below look at. */
export interface ClauseSight {
  readonly text: string;
  /** Without leading connective. */
  readonly core: string;
  readonly mark: string;
  /** Position in the unit and number of clauses in it. */
  readonly index: number;
  readonly count: number;
  /** No core stands before it in the unit. */
  readonly first: boolean;
  /** Length of its own subject, 0 for none. */
  readonly subject: number;
  /** Texts of the clauses around it, '' at the border. */
  readonly previous: string;
  readonly next: string;
  /** The clause stands inside a 对…的X target that ends at a later clause. */
  readonly insideTarget: boolean;
  /** A later clause goes on with the case that this one begins: 违反规定，情节严重的，. */
  readonly beginsCase: boolean;
  /** The clause goes on with a purpose before its grounds: 为A，帮助B，根据…. */
  readonly insidePurpose: boolean;
}

/** Ends of a phrase for those a rule is about. */
const topicEndAny =
  /(?:人员|成员|单位|企业|学校|学生|教师|职工|机构|部门|个人|者|家庭|毕业生|地区|项目|对象|群体)$/;

/** Predicates without an action verb. */
const stative =
  /(?:不变|有效|无效|优先|自理|自筹|畅通|到位|有序|齐全|完好|稳定|合格|相符|一致|从优)$|(?:不超过|不低于|不少于|不高于|不小于|不大于)[^，]*\d/;

/** 网上报名截止前, 开工前, 考试期间: a short time without its verb. */
const timeOfAct = /^[^，的]{2,14}(?:(?<![目当以面提空眼跟生从先事])前|期间|当[天日])$/;

/** 非必要不外出, 不举行聚集活动: a ban without a modal. */
const abstention =
  /^(?:非必要|坚决|一律)?不(?:外出|聚|到|去|前往|举行|举办|组织|参加|参与|离开?|信|传|搞|开展|安排|提供|使用|携带|接受|串|走|乘坐|食|吃|买|卖|放|带|收|设)[^，]*/;

/** 以及…楼层: a noun without predicate. */
const topicSecond = /^以及[^，]{2,40}$/;

/** 对…加大力度: the clause says itself what is done. */
const predicateOfTarget =
  /(?:依法|依规|一律|从严|加大|加强|进行|予以|给予|开展|实施|实行|处理|查处|处罚|整改|负责|作出|做出|采取|提出|造成)/;

interface KindRule {
  readonly name: string;
  readonly kind: ClauseKind;
  readonly test: (sight: ClauseSight) => boolean;
}

const last = (sight: ClauseSight) => sight.index + 1 === sight.count;
const afterSubject = (sight: ClauseSight) => frameHead(sight.core.slice(sight.subject));
const hasFact = (text: string) =>
  factPatterns.date.test(text) || factPatterns.money.test(text) || factPatterns.number.test(text);

/** The kinds of clause in order: the first rule that fits decides. */
const kindRules: readonly KindRule[] = [
  { name: 'target over several clauses', kind: 'condition', test: (s) => s.insideTarget },
  { name: 'purpose over several clauses', kind: 'frame', test: (s) => s.insidePurpose },
  { name: 'case over several clauses', kind: 'condition', test: (s) => s.beginsCase },
  {
    name: 'target before a condition',
    kind: 'condition',
    test: (s) => s.first && /^对/.test(s.core) && conditionEnd.test(s.next) && s.next.endsWith('的'),
  },
  { name: 'of these', kind: 'frame', test: (s) => /[：:]/.test(s.mark) && s.core === '其中' },
  {
    name: 'label before a colon',
    kind: 'label',
    test: (s) => /[：:]/.test(s.mark) && s.core.length <= 14 && !/如下$/.test(s.core) && !last(s),
  },
  { name: 'stock frame', kind: 'frame', test: (s) => bareFrames.has(s.core) },
  {
    name: 'subject with time',
    kind: 'time',
    test: (s) => s.subject > 0 && !last(s) && isTimeAfterSubject(afterSubject(s)),
  },
  {
    name: 'subject with frame',
    kind: 'frame',
    test: (s) => s.subject > 0 && !last(s) && isFrame(afterSubject(s)),
  },
  { name: 'time', kind: 'time', test: (s) => !last(s) && timeClause.test(s.core) && !hasModal(s.core) },
  {
    name: 'time before or after an act',
    kind: 'time',
    test: (s) => !last(s) && timeOfAct.test(s.core) && !hasModal(s.core),
  },
  {
    name: 'view taken',
    kind: 'topic',
    test: (s) => !last(s) && /^(?:从|就|按).{1,12}(?:看|来看|角度看|统计)$/.test(s.core),
  },
  {
    name: 'what an order is against',
    kind: 'condition',
    test: (s) =>
      !last(s) &&
      /^针对[^，]{2,}(?:风险|问题|隐患|情况|情形|现象|事故|作业|工程|人员|行为|特点|需求)$/.test(s.core),
  },
  {
    name: 'those spoken of before',
    kind: 'topic',
    test: (s) =>
      !last(s) &&
      /^(?:这|该|此|上述|以上)(?:部分|类|些)?[^，]{0,6}(?:人员|单位|企业|学生|考生|项目|地区)$/.test(s.core),
  },
  {
    name: 'who was found fit',
    kind: 'condition',
    test: (s) => !last(s) && /^经[^，]{2,}的[^的，]{0,10}$/.test(s.core) && topicEndAny.test(s.core),
  },
  {
    name: 'a body and its grounds',
    kind: 'topic',
    test: (s) => !last(s) && s.subject === 0 && isBodyWithGrounds(s.core),
  },
  { name: 'purpose', kind: 'frame', test: (s) => !last(s) && purposeFrame.test(frameHead(s.core)) },
  { name: 'condition end', kind: 'condition', test: (s) => !last(s) && endsAsCondition(s) },
  {
    name: 'one of two conditions',
    kind: 'condition',
    test: (s) =>
      (/^(?:或者?|且|并且|并(?=[经由在取完]))/.test(s.next) && conditionEnd.test(s.next)) ||
      (/经[^，]+(?:签字|签章|盖章|审核|认定|同意|批准|确认|审定|审批)$/.test(s.core) &&
        /后$/.test(s.next) &&
        conditionEnd.test(s.next)) ||
      (/^或者?(?:因|在|将|有|未|不)/.test(s.next) && /[如若因凡]/.test(s.core) && !hasModal(s.core)),
  },
  { name: 'frame', kind: 'frame', test: (s) => !last(s) && isFrame(frameHead(s.core)) },
  {
    name: 'condition opening',
    kind: 'condition',
    test: (s) => !last(s) && conditionOpening.test(s.core) && !hasModal(s.core),
  },
  { name: 'target', kind: 'condition', test: (s) => !last(s) && isTarget(s) },
  {
    name: 'whom it is for, before a body or an order',
    kind: 'condition',
    test: (s) =>
      !last(s) &&
      /^对于?[^，]{2,24}$/.test(s.core) &&
      !predicateOfTarget.test(s.core) &&
      !hasModal(s.core) &&
      modalsIn(s.next).length > 0,
  },
  { name: 'whom it is for, after its subject', kind: 'topic', test: (s) => !last(s) && isOpenTarget(s.core) },
  {
    name: 'whom a grant is for',
    kind: 'condition',
    test: (s) => !last(s) && grantOpening.test(s.next) && isEntitled(s.core),
  },
  {
    name: 'cause',
    kind: 'condition',
    test: (s) =>
      !last(s) && /^(?:由于|鉴于|(?:或者?)?因(?![地此为材]))[^，]{4,}/.test(s.core) && !hasModal(s.core),
  },
  {
    name: 'what is owed or left',
    kind: 'condition',
    test: (s) => !last(s) && /[应须需][^，]{2,}的(?:部分|差额|费用|款项)$/.test(s.core),
  },
  {
    name: 'what is listed after its count, or stands on its ground',
    kind: 'topic',
    test: (s) =>
      !last(s) &&
      s.first &&
      !hasModal(s.core) &&
      (/--|——/.test(s.core) || /^(?!在)[^，]{4,}的(?:基础上|前提下)$/.test(s.core)),
  },
  { name: 'as what', kind: 'frame', test: (s) => !last(s) && /^作为[^，]{2,}$/.test(s.core) },
  {
    name: 'a test that is passed',
    kind: 'condition',
    test: (s) =>
      !last(s) &&
      (/^经[^，]{2,}(?:合格|通过)$/.test(s.core) ||
        (/^经[^，]{2,}(?:合格|通过)$/.test(s.next) && !hasModal(s.core) && !(s.subject > 0 && s.index > 0))),
  },
  {
    name: 'described subject',
    kind: 'topic',
    test: (s) => !last(s) && s.first && s.subject === 0 && isDescribedNoun(s),
  },
  {
    name: 'who acts together',
    kind: 'topic',
    test: (s) =>
      !last(s) && /^[^，]{2,40}(?:会同|联合|商)[^，]{2,20}(?:部门|单位|委|局|厅|机构|组织)$/.test(s.core),
  },
  {
    name: 'described people or acts',
    kind: 'topic',
    test: (s) =>
      !last(s) &&
      !hasModal(s.core) &&
      !/是|(?<!行)为/.test(s.core) &&
      !(s.first && hasVerbHead(s.core) && hasVerbHead(s.next)) &&
      /的(?:其他)?(?:人员|经历|情形|行为|职位|考生|申请人|当事人)(?:和[^，]*的[^的，]{1,4})?$/.test(s.core),
  },
  {
    name: 'described noun',
    kind: 'topic',
    test: (s) =>
      !last(s) &&
      /^(?:能够|具有|具备|符合|拥有|取得|持有).{4,}的(?![应可要须由按])[^的，]{2,12}$/.test(s.core),
  },
  {
    name: 'first of two topics',
    kind: 'topic',
    test: (s) => !last(s) && s.first && /^以及/.test(s.next) && !hasModal(s.core) && topicSecond.test(s.next),
  },
  {
    name: 'topic before a comment',
    kind: 'topic',
    test: (s) => !last(s) && topicComment.test(s.next) && isTopic(s),
  },
  {
    name: 'matter named before its rule',
    kind: 'topic',
    test: (s) => !last(s) && s.first && s.subject === 0 && isNamedMatter(s),
  },
  {
    name: 'noun phrase as topic',
    kind: 'topic',
    test: (s) =>
      !last(s) &&
      s.first &&
      topicEnd.test(s.core) &&
      isPlainNoun(s) &&
      !hasVerbHead(withoutConnective(s.next).rest),
  },
  { name: 'what is not to be done', kind: 'core', test: (s) => abstention.test(s.core) },
  { name: 'own subject', kind: 'core', test: (s) => s.subject > 0 },
  {
    name: 'result',
    kind: 'tail',
    test: (s) =>
      !s.first && tailOpener.test(s.core) && !hasFact(s.core) && !/^(?:又|还|也|并|都)要/.test(s.text),
  },
  {
    name: 'modal at the head',
    kind: 'core',
    test: (s) =>
      /^(?:但|且)?(?:应当?|须|必须|不得|不予|不再|可以?|方可|需)(?![求用急能知])/.test(s.core) &&
      s.core.length >= 4,
  },
  {
    name: 'what a condition rules',
    kind: 'core',
    test: (s) => s.index > 0 && conditionEnd.test(s.previous) && s.core.length >= 4,
  },
  { name: 'stative predicate', kind: 'core', test: (s) => stative.test(s.core) },
  { name: 'verb at the head', kind: 'core', test: (s) => hasVerbHead(s.core) || bindingModal.test(s.core) },
  {
    name: 'coverb with a verb',
    kind: 'core',
    test: (s) => hasCoverbHead(s.core) && hasAnyVerb(s.core.slice(2)) && !isBareTarget(s.core),
  },
  {
    name: 'what is imposed or paid',
    kind: 'core',
    test: (s) => /^(?:处|罚|扣|加|减|奖|补|按)[^，]{0,10}\d/.test(s.core),
  },
  { name: 'verb inside', kind: 'core', test: (s) => hasAnyVerb(s.core) && (s.first || s.core.length >= 8) },
  {
    name: 'figure as predicate',
    kind: 'core',
    test: (s) =>
      (s.core.length >= 5 && figureEnd.test(s.core)) || /^[^，]{1,6}期限?[至到自为][^，]*\d/.test(s.core),
  },
  { name: 'bare fact', kind: 'core', test: (s) => hasFact(s.core) && s.count === 1 },
];

/** The kind of a clause by the first rule that fits; `noun` when none does. */
export function kindOf(sight: ClauseSight): ClauseKind {
  const ordered = isOrdered(sight);
  return kindRules.find((rule) => !(ordered && rule.kind === 'topic') && rule.test(sight))?.kind ?? 'noun';
}

/** 必须查明情况, 内容应包括方案: an order is no topic, whatever it ends in. */
function isOrdered({ text, core, subject }: ClauseSight): boolean {
  if (/^(?:必须|要(?!求|素|点|闻|件))/.test(text)) return true;
  return modalsIn(core).some(({ at }) => at === 0 || (subject > 0 && at === subject));
}

function isFrame(text: string): boolean {
  if (asFrame.test(text) || withinFrame.test(text)) return true;
  if (purposeFrame.test(text)) return true;
  if (!frameOpener.test(text)) return false;
  return !frameWithVerb.test(text) && !hasVerbAfterGrounds(text);
}

/** 按照规定落实经费: after its noun the frame goes on with a verb and an object. */
function hasVerbAfterGrounds(text: string): boolean {
  const grounds =
    /^.{1,40}?(?:要求|规定|标准|原则|办法|程序|实际|情况|需要|方式|比例|精神|部署|结果|方案|意见|职责|分工)/.exec(
      text,
    );
  if (!grounds) return false;
  const rest = text.slice(grounds[0].length);
  const acts =
    hasVerbHead(rest) ||
    (/^(?:向|对|给|由|将|把)/.test(rest) && (hasInnerVerb(rest) || /纳入|列入|作为|报送/.test(rest)));
  return rest.length >= 4 && acts && !/^(?:和|及|或|、|的)/.test(rest);
}

function isTimeAfterSubject(text: string): boolean {
  return /^(?:在|于|自|从|每).{2,34}(?:前|内|后|时|中|起|之日起)$/.test(text) && hasFact(text);
}

function endsAsCondition(sight: ClauseSight): boolean {
  if (!conditionEnd.test(sight.core) || /(?:目的|(?<!行)为的|是的)$/.test(sight.core)) return false;
  if (/^(?:对|如|若|凡|除)/.test(sight.core)) return true;
  return !(hasVerbHead(sight.core) && /期间$/.test(sight.core) && sight.core.length > 24);
}

function isTarget(sight: ClauseSight): boolean {
  if (!targetOpening.test(sight.core) || hasModal(sight.core)) return false;
  if (/予以|给予/.test(sight.core) || targetPredicate.test(sight.core)) return false;
  if (/(?:处理|查处|处罚|进行.{2,6}|予以.{2,6}|给予.{2,8})$/.test(sight.core)) return false;
  return targetEnd.test(sight.core) || (topicEnd.test(sight.core) && !hasInnerVerb(sight.core, 4));
}

/** 各级政务新媒体按照属地管理原则: the grounds stand between the body and what it does. */
function isBodyWithGrounds(core: string): boolean {
  const body =
    /^([^，]{2,20}?)(?:按照|对照|根据|依据|本着|遵循|从)[^，]{2,}(?:需要|出发|原则|标准|要求|规定|精神|意见|部署|实际|程序|清单|条件|情况|方案|计划|安排|通知|办法|分工|目录)$/.exec(
      core,
    )?.[1];
  return body !== undefined && !hasVerbHead(body) && !frameOpener.test(body) && adverbLength(body) === 0;
}

/** 对取得专利的新产品: whom or what, and nothing said of it. */
function isBareTarget(core: string): boolean {
  return (
    /^对于?[^，]{4,}(?:的[^的，]{1,12}|[^的，](?:企业|产品|人员|项目|单位|机构|学校))$/.test(core) &&
    !predicateOfTarget.test(core) &&
    !hasModal(core)
  );
}

/** 新认定的研发中心, 固定资产投资5000万元以上: who or what something is given to or imposed on. */
function isEntitled(core: string): boolean {
  if (grantOpening.test(core) || hasModal(core) || /^(?:建立|完善|加强|健全|设立|安排|统筹|加大)/.test(core))
    return false;
  return topicEndAny.test(core) || /[\d一二三四五六七八九十百千万亿元%]以[上下内]$|的$/.test(core);
}

/** 职业院校对取得证书的社会成员: the clause ends where its predicate should begin. */
function isOpenTarget(core: string): boolean {
  return /^[^，对]{2,24}对[^，]{2,}的[^的，]{2,12}$/.test(core) && topicEndAny.test(core) && !hasModal(core);
}

/** 边缘家庭认定标准，…: a matter whose name holds a verb. */
function isNamedMatter({ core, next }: ClauseSight): boolean {
  if (
    core.length > 24 ||
    hasVerbHead(core) ||
    hasCoverbHead(core) ||
    hasModal(core) ||
    /[是由为有被，]/.test(core)
  )
    return false;
  return (
    /(?:标准|情况|经费|资金|费用|待遇|补贴|时间|方式|范围|条件|程序|结果|名单|信息|数据|办法|比例|期限)$/.test(
      core,
    ) && !hasVerbHead(next)
  );
}

/** 大会选举产生的委员会: a noun with its description, and no predicate yet. */
function isDescribedNoun({ core, next }: ClauseSight): boolean {
  if (hasVerbHead(core) || hasCoverbHead(core) || hasModal(core) || /[是将把被]/.test(core)) return false;
  const noun = /的([^的，]{2,24})$/.exec(core)?.[1];
  return (
    noun !== undefined && agentEnd.test(noun) && /^(?:从|为|以|在|不断|始终|积极|认真|切实|要|应)/.test(next)
  );
}

function isTopic(sight: ClauseSight): boolean {
  if (/^(?:必须|[还也都又]?要(?!求|素|点|闻|件))/.test(sight.text)) return false;
  if (
    /^会议(?:指出|明确|强调|要求|认为|原则|同意|决定|听取|审议)/.test(sight.core) ||
    stative.test(sight.core)
  )
    return false;
  if (sight.subject > 0 && modalsIn(sight.core).some(({ at }) => at === sight.subject)) return false;
  if (/^(?:现(?!有|行|场|金|役|任)|特此|兹)/.test(sight.core)) return false;
  if (/[：:]/.test(sight.mark) || hasModal(sight.core) || /^由|[是由]/.test(sight.core)) return false;
  if (tailOpener.test(sight.core) && !sight.first) return false;
  if (hasInnerVerb(sight.core, 2) && !topicEnd.test(sight.core)) return false;
  if (
    sight.subject > 0 &&
    !sight.core.includes('的') &&
    hasVerbHead(sight.core.slice(sight.subject)) &&
    /(?:工作|活动|制度|机制|责任)$/.test(sight.core)
  )
    return false;
  if (hasVerbHead(sight.core)) {
    const passive = /^(?:可|应|须|不得|不再|不予|一律|由|免|请|视为|均|需)/.test(sight.next);
    return passive && /的[^的，]{1,14}$/.test(sight.core) && topicEnd.test(sight.core) && sight.first;
  }
  return sight.first || topicEnd.test(sight.core);
}

function isPlainNoun(sight: ClauseSight): boolean {
  return (
    sight.subject === 0 &&
    !hasInnerVerb(sight.core, 2) &&
    !hasModal(sight.core) &&
    !/[是由为有被受]/.test(sight.core.slice(1)) &&
    !hasVerbHead(sight.core)
  );
}
