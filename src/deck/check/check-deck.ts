import type { Finding, Severity } from '../../model/finding';
import type { CheckContext, CheckRule } from './check-context';
import { contrastRule } from './rules/contrast';
import { coverageRule } from './rules/coverage';
import { fontFloorRule } from './rules/font-floor';
import { glyphsRule } from './rules/glyphs';
import { joinsRule } from './rules/joins';
import { notesRule } from './rules/notes';
import { overflowRule } from './rules/overflow';
import { ownWordsRule } from './rules/own-words';
import { pointLengthRule } from './rules/point-length';
import { repeatedTitleRule } from './rules/repeated-title';
import { splitTermsRule } from './rules/split-terms';
import { timeRule } from './rules/time';

/** Every rule of the pre-flight check. */
export const checkRules: readonly CheckRule[] = [
  overflowRule,
  fontFloorRule,
  contrastRule,
  glyphsRule,
  coverageRule,
  joinsRule,
  splitTermsRule,
  repeatedTitleRule,
  pointLengthRule,
  timeRule,
  notesRule,
  ownWordsRule,
];

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The pre-flight check: what every rule found, errors first, then in order of the slides. */
export function checkDeck(context: CheckContext): readonly Finding[] {
  const place = new Map(context.deck.slides.map((slide, at) => [slide.id, at]));
  const order = ({ slide }: Finding) => (slide === undefined ? -1 : (place.get(slide) ?? -1));
  return checkRules
    .flatMap((rule) => rule(context))
    .toSorted((a, b) => weight[a.severity] - weight[b.severity] || order(a) - order(b));
}
