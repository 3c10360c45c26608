import { agentEnd } from '../lexicon/agents';
import { conditionEnd, targetOpening } from '../lexicon/conditions';
import { factPatterns } from '../lexicon/facts';
import { asFrame, frameOpener, frameWithVerb, purposeFrame, withinFrame } from '../lexicon/frames';
import { grantOpening } from '../lexicon/grants';
import { tailOpener } from '../lexicon/tails';
import { targetEnd, targetPredicate, topicEnd } from '../lexicon/topics';
import { actionVerbs } from '../lexicon/verbs';
import { wordAtStart } from '../lexicon/words';
import type { ClauseSight } from './clause-sight';
import { adverbLength, hasCoverbHead, hasInnerVerb, hasModal, hasVerbHead, modalsIn } from './predicates';

/** 网上报名截止前, 开工前, 考试期间: a short time without its verb. */
export const timeOfAct = /^[^，的]{2,14}(?:(?<![目当以面提空眼跟生从先事])前|期间|当[天日])$/;

/** 合同签订后10日内: a span of time after an act. */
export const soLongAfter =
  /^[^，]{2,}(?:后|之日起|以来|起)(?:的)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:工作日|小时|分钟|日|天|周|月|年)[之以]?[内前]$/;

/** 建立了代表大会的地方, 工价标准的确定: a place or matter described, and no predicate. */
export const describedMatter =
  /^(?:[^，]{0,4}了|已|未|尚未|没有|有条件|具备|符合|存在|属于)[^，]*的[^的，]{1,6}$|^[^，]{4,}的(?:确定|制定|调整|变更|编制|核定|评定|认定|管理|使用|发放|设置|选拔|任免|审批|考核|支付|计算)$/;

/** 企业实行特殊工时制度的审批管理办法: a paper, a fee or a term with all that describes it. */
export const describedPaper =
  /^[^，]{4,}的[^的，]{0,8}(?:办法|标准|程序|方案|制度|费用|经费|期限|范围|条件|细则|流程|名单|比例)$/;

/** 实行计件工资的企业: who does something, before an order to them. */
export const describedActor =
  /^(?:申请|报考|报名|实行|采用|采取|从事|承担|享受|参加|取得|获得|持有|签订|使用|开展)[^，]*的[^的，]{1,6}$/;

/** 纳入供养范围的人员和康复者: people described by what holds for them. */
export const describedPeople =
  /^(?:纳入|列入|符合|具备|取得|获得|享受|参加|从事|持有|申请)[^，]*的[^，]*(?:人员|者|对象|家庭|职工|学生|考生)$/;

/** 请各区通过…等方式, 各校要严格对照“十项规定”: the way between who acts and the act. */
export const askedWay =
  /^请?(?:各|有关|相关|全[市省县区校]|[^，]{2,16}(?:部门|单位|学校|幼儿园|企业|工会|委员会|[局委办区县]))[^，]{0,20}?(?:要|应当?|须|可)?(?:严格|认真|积极|充分|紧密)?(?:(?:通过|采取|利用|采用)[^，]{2,}等(?:方式|形式|途径|渠道|手段|平台|措施)|对照(?:“[^”]+”|《[^》]+》)|结合[^，]{2,}(?:实际|情况|特点|需要|需求|职能))$/;

/** 确需使用财政资金: a need before the rule for it. */
export const need = /确需|确有(?:必要|需要|困难)|确因/;

/** 非必要不外出, 不举行聚集活动: a ban without a modal. */
export const abstention =
  /^(?:非必要|坚决|一律)?不(?:外出|聚|到|去|前往|举行|举办|组织|参加|参与|离开?|信|传|搞|开展|安排|提供|使用|携带|接受|串|走|乘坐|食|吃|买|卖|放|带|收|设)[^，]*/;

/** 以及…楼层: a noun without predicate. */
export const topicSecond = /^以及[^，]{2,90}$/;

/** Ends of a phrase for those a rule is about. */
export const topicEndAny =
  /(?:人员|成员|单位|企业|学校|学生|教师|职工|机构|部门|个人|者|家庭|毕业生|地区|项目|对象|群体)$/;

/** Predicates without an action verb. */
export const stative =
  /(?:不变|有效|无效|优先|自理|自筹|畅通|到位|有序|齐全|完好|稳定|合格|相符|一致|从优)$|(?:不超过|不低于|不少于|不高于|不小于|不大于)[^，]*\d/;

/** 对…加大力度: the clause says itself what is done. */
export const predicateOfTarget =
  /(?:依法|依规|一律|从严|加大|加强|进行|予以|给予|开展|实施|实行|处理|查处|处罚|整改|负责|作出|做出|采取|提出|造成)/;

/** A date, an amount or a number. */
export const hasFact = (text: string) =>
  factPatterns.date.test(text) || factPatterns.money.test(text) || factPatterns.number.test(text);

/** How, on what grounds or for what: no act of its own. */
export function isFrame(clause: string): boolean {
  // The verbs of a quoted principle (“依法依规、稳步推进”原则) are not those of the clause.
  const text = clause.replace(/“[^”]*”/g, '“”');
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
  const behind = text.slice(grounds[0].length);
  const rest = behind.slice(adverbLength(behind));
  const acts =
    hasVerbHead(rest) ||
    (/^(?:向|对|给|由|将|把)/.test(rest) &&
      (hasInnerVerb(rest) || /纳入|列入|作为|报送|公开|公布|公示/.test(rest)));
  return rest.length >= 4 && acts && !/^(?:和|及|或|、|的)/.test(rest);
}

/** 在6月底前 behind its subject. */
export function isTimeAfterSubject(text: string): boolean {
  return /^(?:在|于|自|从|每).{2,34}(?:前|内|后|时|中|起|之日起)$/.test(text) && hasFact(text);
}

/** …的, …时, …后 before what it rules. */
export function endsAsCondition(sight: ClauseSight): boolean {
  if (/^(?:保证|确保|保障)/.test(sight.core) && /[提况件]下$/.test(sight.core)) return false;
  if (!conditionEnd.test(sight.core) || /(?:目的|(?<!行)为的|是的)$/.test(sight.core)) return false;
  if (/^(?:对|如|若|凡|除)/.test(sight.core)) return true;
  return !(hasVerbHead(sight.core) && /期间$/.test(sight.core) && sight.core.length > 24);
}

/** 对…的X: whom or what a rule is for. */
export function isTarget(sight: ClauseSight): boolean {
  if (!targetOpening.test(sight.core) || hasModal(sight.core)) return false;
  if (/予以|给予/.test(sight.core) || targetPredicate.test(sight.core)) return false;
  if (/(?:处理|查处|处罚|进行.{2,6}|予以.{2,6}|给予.{2,8})$/.test(sight.core)) return false;
  return targetEnd.test(sight.core) || (topicEnd.test(sight.core) && !hasInnerVerb(sight.core, 4));
}

/** 具备条件的企业和学校结合排查情况: those described act on these grounds. */
const describedBodyWithGrounds =
  /^[^，]{4,}的[^的，]{0,12}(?:企业|学校|单位|部门|机构|公司|地区|社区|街镇)(?:结合|根据|按照|依据|对照)[^，]{2,}(?:情况|实际|结果|特点|需求|需要|要求|规定|标准|方案)$/;

/** 各级政务新媒体按照属地管理原则: the grounds stand between the body and what it does. */
export function isBodyWithGrounds(core: string): boolean {
  const body =
    /^([^，]{2,20}?)(?:按照|对照|根据|依据|本着|遵循|从)[^，]{2,}(?:需要|出发|原则|标准|要求|规定|精神|意见|部署|实际|程序|清单|条件|情况|方案|计划|安排|通知|办法|分工|目录)$/.exec(
      core,
    )?.[1];
  if (describedBodyWithGrounds.test(core)) return true;
  return body !== undefined && !hasVerbHead(body) && !frameOpener.test(body) && adverbLength(body) === 0;
}

/** 对取得专利的新产品: whom or what, and nothing said of it. */
export function isBareTarget(core: string): boolean {
  return (
    /^对于?[^，]{4,}(?:的[^的，]{1,12}|[^的，](?:企业|产品|人员|项目|单位|机构|学校))$/.test(core) &&
    !predicateOfTarget.test(core) &&
    !hasModal(core)
  );
}

/** 新认定的研发中心, 固定资产投资5000万元以上: who or what something is given to or imposed on. */
export function isEntitled(core: string): boolean {
  if (grantOpening.test(core) || hasModal(core) || /^(?:建立|完善|加强|健全|设立|安排|统筹|加大)/.test(core))
    return false;
  return topicEndAny.test(core) || /[\d一二三四五六七八九十百千万亿元%]以[上下内]$|的$/.test(core);
}

/** 职业院校对取得证书的社会成员: the clause ends where its predicate should begin. */
export function isOpenTarget(core: string): boolean {
  return /^[^，对]{2,24}对[^，]{2,}的[^的，]{2,12}$/.test(core) && topicEndAny.test(core) && !hasModal(core);
}

/** 边缘家庭认定标准，…: a matter whose name holds a verb. */
export function isNamedMatter({ core, next }: ClauseSight): boolean {
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
export function isDescribedNoun({ core, next }: ClauseSight): boolean {
  if (hasVerbHead(core) || hasCoverbHead(core) || hasModal(core) || /[是将把被]/.test(core)) return false;
  const noun = /的([^的，]{2,24})$/.exec(core)?.[1];
  return (
    noun !== undefined && agentEnd.test(noun) && /^(?:从|为|以|在|不断|始终|积极|认真|切实|要|应)/.test(next)
  );
}

/** A matter before what is said of it. */
export function isTopic(sight: ClauseSight): boolean {
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

/** 各行业协会组织开展的协商, 劳动保障部作为主管部门: a subject described, and nothing said of it yet. */
export function isUnsaid({ core, subject }: ClauseSight): boolean {
  if (core.length > 120 || hasModal(core) || hasVerbHead(core) || hasCoverbHead(core)) return false;
  const body = /^(?<body>[^，的]{2,20})作为[^，]*(?:部门|单位|机构|主体|组织|机关|者|责任人)$/.exec(core)
    ?.groups?.body;
  if (body && agentEnd.test(body) && !/确定|[选聘列定将把]/.test(body)) return true;
  if (subject === 0) return endsInDescribed(core);
  const rest = core.slice(subject);
  const act = rest
    .slice(adverbLength(rest))
    .replace(/^(?:为|向|给|对)[^，的]{2,6}?(?=提供|发放|支付|开展|办理)/, '');
  const verb = wordAtStart(act, actionVerbs);
  const second = wordAtStart(act.slice(verb.length), actionVerbs);
  return verb !== '' && /^的[^的，]{2,14}$/.test(act.slice(verb.length + second.length));
}

/** 每年协会组织开展的协商: the last verb stands right before the 的 of the last noun, and no copula before it. */
function endsInDescribed(core: string): boolean {
  const described =
    /^(?<before>[^，]{2,}[\u4e00-\u9fff]{2})的(?![^，]*(?:纳入|列入|作为|实行|由|在))[^的，]{2,10}$/.exec(
      core,
    )?.groups?.before ?? '';
  return actionVerbs.has(described.slice(-2)) && !/是(?!否)|[为有由被将把]/.test(described);
}

/** A noun without modal, verb or copula. */
export function isPlainNoun(sight: ClauseSight): boolean {
  return (
    sight.subject === 0 &&
    !hasInnerVerb(sight.core, 2) &&
    !hasModal(sight.core) &&
    !/[是由为有被受]/.test(sight.core.slice(1)) &&
    !hasVerbHead(sight.core)
  );
}
