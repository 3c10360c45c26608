import { conditionEnd, timeClause } from '../lexicon/conditions';
import { bareFrames, purposeFrame } from '../lexicon/frames';
import { benefit, isWhat } from '../lexicon/topics';
import type { ClauseSight } from './clause-sight';
import { type KindRule, last } from './kind-rule';
import {
  askedWay,
  describedPaper,
  isBodyWithGrounds,
  isFrame,
  isTimeAfterSubject,
  soLongAfter,
  timeOfAct,
  topicEndAny,
  topicSecond,
} from './kind-signs';
import { adverbLength, frameHead, hasModal, hasVerbHead } from './predicates';

const afterSubject = (sight: ClauseSight) => frameHead(sight.core.slice(sight.subject));

/** Frames, times, labels and what else stands around a statement; cases that run over several clauses. In order: the first that fits decides. */
export const frameKinds: readonly KindRule[] = [
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
];
