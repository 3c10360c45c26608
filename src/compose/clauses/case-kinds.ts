import { conditionEnd, conditionOpening } from '../lexicon/conditions';
import { grantOpening } from '../lexicon/grants';
import { topicComment, topicEnd } from '../lexicon/topics';
import { type KindRule, last } from './kind-rule';
import {
  describedActor,
  describedMatter,
  describedPeople,
  endsAsCondition,
  isDescribedNoun,
  isEntitled,
  isFrame,
  isNamedMatter,
  isOpenTarget,
  isPlainNoun,
  isTarget,
  isTopic,
  isUnsaid,
  need,
  predicateOfTarget,
  topicSecond,
} from './kind-signs';
import { frameHead, hasModal, hasVerbHead, modalsIn, withoutConnective } from './predicates';

/** Conditions and topics: what a statement holds for. In order: the first that fits decides. */
export const caseKinds: readonly KindRule[] = [
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
  {
    name: 'a described matter before its rule',
    kind: 'topic',
    test: (s) =>
      !last(s) &&
      s.first &&
      !hasModal(s.core) &&
      /的[^的，]{0,6}(?:项目|工程|企业|单位|建筑|房屋|车辆|家庭|住户|场所|机构|停车场)(?:（[^）]*）)?$/.test(
        s.core,
      ) &&
      !hasVerbHead(s.core) &&
      modalsIn(s.next).some(({ at }) => at <= 16),
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
      !/^(?:是否|有无)/.test(s.core) &&
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
];
