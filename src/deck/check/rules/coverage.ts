import type { Finding, Severity } from '../../../model/finding';
import type { Localized } from '../../../model/language';
import type { Notice } from '../../../model/notice';
import type { Span } from '../../../model/span';
import { normalForm } from '../../../text/normal-form';
import { allSections, withChildren } from '../../sections';
import type { CheckRule } from '../check-context';
import { excerpt, shownSlides, wordsOf } from '../shown';

interface Fact extends Span {
  readonly section: string;
  /** All of these have to be said somewhere. */
  readonly words: readonly string[];
  readonly name: Localized;
  readonly severity: Severity;
}

/** Deadlines, amounts and duties that neither a slide nor the notes say. */
export const coverageRule: CheckRule = ({ deck, notice }) => {
  if (!notice) return [];
  const said = shownSlides(deck)
    .flatMap((slide) => [...wordsOf(slide), slide.notes])
    .map((words) => normalForm(words).text)
    .join('\n');
  const kept = keptSections(notice, deck.brief.sections);
  return factsOf(notice)
    .filter((fact) => kept === null || kept.has(fact.section))
    .flatMap((fact) => {
      const missing = fact.words.find((words) => !said.includes(normalForm(words).text));
      return missing === undefined ? [] : [finding(fact, missing)];
    });
};

function factsOf(notice: Notice): readonly Fact[] {
  const deadlines = notice.deadlines.map(
    (fact): Fact => ({
      ...fact,
      words: [fact.when],
      name: { zh: '时限', en: 'deadline' },
      severity: 'error',
    }),
  );
  const duties = notice.duties.map(
    (fact): Fact => ({
      ...fact,
      words: fact.roles.flatMap((role) => role.names.map((name) => name.quote)),
      name: { zh: '责任单位', en: 'responsible body' },
      severity: 'error',
    }),
  );
  const amounts = notice.quantities
    .filter(({ kind }) => kind === 'money' || kind === 'percent')
    .map(
      (fact): Fact => ({
        ...fact,
        words: [fact.quote],
        name: { zh: '数额', en: 'amount' },
        severity: 'warning',
      }),
    );
  return [...deadlines, ...duties, ...amounts];
}

/** Ids of the sections the brief asks for, children included; null when it asks for all. */
function keptSections(notice: Notice, ids: readonly string[] | null): ReadonlySet<string> | null {
  if (ids === null) return null;
  const chosen = allSections(notice).filter((section) => ids.includes(section.id));
  return new Set(chosen.flatMap((section) => withChildren(section).map(({ id }) => id)));
}

function finding(fact: Fact, words: string): Finding {
  const message = {
    zh: `原文的${fact.name.zh}“${excerpt(words)}”没有出现在任何一页或备注里，请补上。`,
    en: `The ${fact.name.en} “${excerpt(words)}” of the notice is on no slide and in no notes; add it.`,
  };
  return {
    code: 'check.fact-missing',
    severity: fact.severity,
    message,
    span: { start: fact.start, end: fact.end },
  };
}
