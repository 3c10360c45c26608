import { conditionEnd, excepted } from '../lexicon/conditions';
import { figureEnd } from '../lexicon/figures';
import { bindingModal } from '../lexicon/modals';
import { tailOpener } from '../lexicon/tails';
import type { KindRule } from './kind-rule';
import { abstention, hasFact, isBareTarget, stative } from './kind-signs';
import { hasAnyVerb, hasCoverbHead, hasVerbHead } from './predicates';

/** Statements, and the results that follow them. In order: the first that fits decides. */
export const statementKinds: readonly KindRule[] = [
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
