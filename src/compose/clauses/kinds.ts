import { conditionEnd, conditionOpening, excepted, timeClause } from '../lexicon/conditions';
import { figureEnd } from '../lexicon/figures';
import { bareFrames, purposeFrame } from '../lexicon/frames';
import { grantOpening } from '../lexicon/grants';
import { bindingModal } from '../lexicon/modals';
import { tailOpener } from '../lexicon/tails';
import { benefit, isWhat, topicComment, topicEnd } from '../lexicon/topics';
import type { ClauseKind } from './clause';
import type { ClauseSight } from './clause-sight';
import {
  abstention,
  askedWay,
  describedActor,
  describedMatter,
  describedPaper,
  describedPeople,
  endsAsCondition,
  hasFact,
  isBareTarget,
  isBodyWithGrounds,
  isDescribedNoun,
  isEntitled,
  isFrame,
  isNamedMatter,
  isOpenTarget,
  isPlainNoun,
  isTarget,
  isTimeAfterSubject,
  isTopic,
  isUnsaid,
  need,
  predicateOfTarget,
  soLongAfter,
  stative,
  timeOfAct,
  topicEndAny,
  topicSecond,
} from './kind-signs';
import {
  adverbLength,
  frameHead,
  hasAnyVerb,
  hasCoverbHead,
  hasModal,
  hasVerbHead,
  modalsIn,
  withoutConnective,
} from './predicates';

interface KindRule {
  readonly name: string;
  readonly kind: ClauseKind;
  readonly test: (sight: ClauseSight) => boolean;
}

const last = (sight: ClauseSight) => sight.index + 1 === sight.count;
const afterSubject = (sight: ClauseSight) => frameHead(sight.core.slice(sight.subject));

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
  { name: 'act before what it is', kind: 'topic', test: (s) => s.insideMatter },
  {
    name: 'what an act is',
    kind: 'core',
    test: (s) => s.first && s.index > 0 && (isWhat.test(s.core) || benefit.test(s.core)),
  },
  { name: 'what else it is good for', kind: 'tail', test: (s) => s.insideBenefit },
  { name: 'of these', kind: 'frame', test: (s) => /[：:]/.test(s.mark) && s.core === '其中' },
  {
    name: 'label before a colon',
    kind: 'label',
    test: (s) => /[：:]/.test(s.mark) && s.core.length <= 14 && !/如下$/.test(s.core) && !last(s),
  },
  {
    name: 'all else being equal',
    kind: 'condition',
    test: (s) => !last(s) && /^在?同等条件下$/.test(s.core),
  },
  {
    name: 'second object of the same verb',
    kind: 'noun',
    test: (s) =>
      s.index > 0 &&
      /^(?:落实|压实|明确|履行|健全|强化)/.test(s.previous) &&
      s.previous.slice(-2) === s.core.slice(-2) &&
      s.core.length <= 24 &&
      !hasVerbHead(s.core) &&
      !hasModal(s.core),
  },
  {
    name: 'second of two topics',
    kind: 'topic',
    test: (s) =>
      !last(s) &&
      topicSecond.test(s.text) &&
      topicEndAny.test(s.core) &&
      topicEndAny.test(s.previous) &&
      !hasModal(s.core),
  },
  {
    name: 'a stage',
    kind: 'time',
    test: (s) => !last(s) && /^[^，]{2,14}阶段$/.test(s.core) && !hasModal(s.core) && !hasVerbHead(s.core),
  },
  {
    name: 'a matter described, then who decides it',
    kind: 'topic',
    test: (s) =>
      !last(s) &&
      s.first &&
      !hasModal(s.core) &&
      describedPaper.test(s.core) &&
      /^(?:由(?!于)|按|应|须|可|另行)/.test(s.next),
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
    name: 'so long after an act',
    kind: 'time',
    test: (s) => !last(s) && soLongAfter.test(s.core) && !hasModal(s.core),
  },
  {
    name: 'view taken',
    kind: 'topic',
    test: (s) => !last(s) && /^(?:从|就|按).{1,12}(?:看|来看|角度看|统计)$/.test(s.core),
  },
  {
    name: 'what was done against a rule, then what is imposed',
    kind: 'condition',
    test: (s) =>
      !last(s) &&
      s.first &&
      !hasModal(s.core) &&
      /违反|违规|违法|弄虚作假|失职|渎职|拒不/.test(s.core) &&
      /^(?:[^，]{2,10}(?:将|应当?(?!用|急)|有权|可以)|由[^，]{2,}|依法|给予|处以|扣减|取消|责令|追究)/.test(
        s.next,
      ) &&
      (!hasVerbHead(s.core) || /^(?:违反|违规|弄虚作假|拒不)/.test(s.core)),
  },
  {
    name: 'consent within a case',
    kind: 'condition',
    test: (s) =>
      !last(s) && /的$/.test(s.previous) && /^经[^，]{2,}(?:协商一致|同意|批准|许可)$/.test(s.core),
  },
  {
    name: 'place of an act',
    kind: 'time',
    test: (s) =>
      !last(s) &&
      /^在[^，]{4,}(?:区域|场所|地段|路段|部位|路口|点位)$/.test(s.core) &&
      hasVerbHead(s.next) &&
      !hasModal(s.core),
  },
  {
    name: 'what an order is against',
    kind: 'condition',
    test: (s) =>
      !last(s) &&
      /^针对[^，]{2,}(?:风险|问题|隐患|情况|情形|现象|事故|作业|工程|人员|行为|特点|需求|的[^的，]{1,12})$/.test(
        s.core,
      ),
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
  {
    name: 'for what it is asked, then the rule for it',
    kind: 'condition',
    test: (s) =>
      !last(s) &&
      /^为(?!了)[^，]{4,}(?<!目)的$/.test(s.core) &&
      /^[还也均都]?(?:应|须|需|可|要|不得|按|由)/.test(s.next),
  },
  { name: 'purpose', kind: 'frame', test: (s) => !last(s) && purposeFrame.test(frameHead(s.core)) },
  {
    name: 'in what way it is asked or ordered',
    kind: 'frame',
    test: (s) =>
      !last(s) &&
      askedWay.test(s.core) &&
      !hasModal(s.next) &&
      (hasVerbHead(s.next) || adverbLength(s.next) > 0),
  },
  {
    name: 'on what occasion',
    kind: 'frame',
    test: (s) =>
      !last(s) && /^(?:结合|借助|借|利用)《[^》]+》(?:的)?(?:发布|印发|出台|实施|施行)$/.test(s.core),
  },
  {
    name: 'at the same time as, over a comma',
    kind: 'frame',
    test: (s) =>
      !last(s) &&
      /(?:^在|[局部委会门位业校级馆院所]在)[^，]{4,}$/.test(s.core) &&
      /(?:的同时|过程中|的基础上)$/.test(s.next),
  },
  { name: 'at the same time as', kind: 'frame', test: (s) => !last(s) && /[^，]{2,}的同时$/.test(s.core) },
  { name: 'a subject of which nothing is said yet', kind: 'topic', test: (s) => !last(s) && isUnsaid(s) },
  {
    name: 'a need, then its rule',
    kind: 'condition',
    test: (s) =>
      !last(s) && need.test(s.core) && !hasModal(s.core) && /^(?:应|须|必须|可|由|经|报|按|要)/.test(s.next),
  },
  {
    name: 'an act, then the time after the next',
    kind: 'condition',
    test: (s) =>
      s.first &&
      s.subject > 0 &&
      !hasModal(s.core) &&
      /^[^，]{4,}(?:[^先前落背今幕最]后|之后)$/.test(s.next) &&
      hasVerbHead(s.next) &&
      hasVerbHead(s.core.slice(s.subject).replace(/^[为向对与][^，]{2,8}?(?=提供|开展|办理)/, '')),
  },
  {
    name: 'a described place or matter',
    kind: 'topic',
    test: (s) =>
      !last(s) &&
      s.first &&
      !hasModal(s.core) &&
      (describedMatter.test(s.core) ||
        describedPeople.test(s.core) ||
        (describedActor.test(s.core) && /^(?:要(?!求)|应|须|必须|可|由|不得|需)/.test(s.next))),
  },
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
      !/是|(?<!行)为|[强立展行]对/.test(s.core) &&
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
    test: (s) =>
      !last(s) &&
      s.first &&
      /^以及/.test(s.next) &&
      !hasModal(s.core) &&
      topicSecond.test(s.next) &&
      !/[紧重高大强多低差难]$/.test(s.next),
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
  { name: 'what is excepted', kind: 'core', test: (s) => excepted.test(s.core) },
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
  {
    name: 'what becomes of it',
    kind: 'core',
    test: (s) => /^(?:把|将(?![来要于]))[^，]{3,}[\u4e00-\u9fff](?:至|到|给|入)[^，]{2,}$/.test(s.core),
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

/** 必须查明情况, 内容应包括方案, 垃圾运至场所: an order is no topic, whatever it ends in. */
function isOrdered({ text, core, subject }: ClauseSight): boolean {
  if (/[^，的]{2,}[运送报移交搬存放](?:至|到)[^，]{2,}$/.test(core)) return true;
  if (/^(?:必须|要(?!求|素|点|闻|件))/.test(text)) return true;
  if (/不[应得能](?:低于|高于|超过|少于|多于|早于|晚于|小于|大于)/.test(core)) return true;
  return modalsIn(core).some(({ at }) => at === 0 || (subject > 0 && at === subject));
}
