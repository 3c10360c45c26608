import type { Clause, Sentence } from '../../model/notice';
import type { Span } from '../../model/span';
import { clausesOf } from '../../text/sentences';
import { agentEnd } from '../lexicon/agents';
import { tailOpener } from '../lexicon/tails';
import type { ClauseKind, ClauseUnit, TypedClause } from './clause';
import {
  aimClauses,
  benefitClauses,
  caseClauses,
  innerPurposeClauses,
  matterClauses,
  purposeClauses,
  targetClauses,
} from './clause-runs';
import { needsOf } from './dependencies';
import { englishKind, joinedEnglish } from './english';
import { kindOf } from './kinds';
import { hasModal, hasVerbHead, withoutConnective } from './predicates';
import { subjectLength } from './subject';

/** Subjects known from before: of the sentence, and of the paragraph. */
interface Carried {
  readonly sentence: Span | undefined;
  readonly paragraph: Span | undefined;
}

/** A clause before its kind is known. */
interface Draft extends Span {
  readonly text: string;
  readonly core: string;
  readonly coreStart: number;
  readonly mark: string;
  readonly subject: number;
}

/**
 * The clause units of the sentences of one paragraph, in text order. Subjects are carried inside a
 * sentence always, to the next sentence only when they can act (部门, 政府 …).
 * @param hidden spans that are no running text (duty brackets); clauses inside them are left out
 */
export function unitsOf(
  source: string,
  sentences: readonly Sentence[],
  hidden: readonly Span[] = [],
): readonly ClauseUnit[] {
  let paragraph: Span | undefined;
  return sentences.flatMap((sentence) => {
    const units = sentenceUnits(source, sentence, hidden, paragraph);
    paragraph = lastAgent(source, units) ?? undefined;
    return units;
  });
}

function sentenceUnits(
  source: string,
  sentence: Sentence,
  hidden: readonly Span[],
  paragraph: Span | undefined,
): ClauseUnit[] {
  const units: ClauseUnit[] = [];
  const readsOn = /^(?:还|也|同时|并|此外|另外)?要(?!求|素|点)|^(?:同时|并且|此外)/.test(
    source.slice(sentence.start, sentence.start + 6),
  );
  let carried: Carried = { sentence: undefined, paragraph: readsOn ? paragraph : undefined };
  for (const clauses of pieces(source, sentence)) {
    const drafts = withoutFalseSubjects(clauses.flatMap((clause) => draft(source, clause, hidden)));
    const first = drafts[0];
    const end = drafts.at(-1);
    if (!first || !end) continue;
    const typed = typeUnit(drafts, carried);
    units.push({
      sentence: sentence.id,
      index: units.length,
      start: first.start,
      end: end.end,
      clauses: typed,
    });
    const own = typed.find((clause) => clause.subject)?.agent;
    if (own) carried = { ...carried, sentence: own };
  }
  return units;
}

/** The clauses of a sentence in runs between semicolons. */
function pieces(source: string, sentence: Sentence): Clause[][] {
  const clauses =
    sentence.clauses.length > 0
      ? sentence.clauses
      : clausesOf(source.slice(sentence.start, sentence.end), sentence.start);
  const words = source.slice(sentence.start, sentence.end);
  const whole = hanzi.test(words) ? clauses : joinedEnglish(source, clauses);
  const runs: Clause[][] = [[]];
  whole.forEach((clause, at) => {
    runs.at(-1)?.push(clause);
    const next = whole[at + 1];
    if (/[；;]/.test(clause.mark) && !(next && goesOn(source, runs.at(-1) ?? [], next))) runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

/** …；或者…; …有利于甲；有利于乙; 经批准可以对甲实行…；对乙实行…: what goes on with the words before the semicolon. */
function goesOn(source: string, before: readonly Clause[], next: Clause): boolean {
  const words = source.slice(next.start, next.end);
  if (/^(?:或者?|有利于|有助于)/.test(words)) return true;
  const first = source.slice(before[0]?.start, before.at(-1)?.end);
  return /^对/.test(words) && /(?:可以?|应当?|须)(?:分别)?对/.test(first);
}

const hanzi = /[\u4e00-\u9fff]/;

function draft(source: string, clause: Clause, hidden: readonly Span[]): Draft[] {
  let end = clause.end;
  for (const span of hidden)
    if (span.start > clause.start && span.start < end && span.end >= end - 2) end = span.start;
  if (hidden.some((span) => span.start <= clause.start && span.end >= clause.end - 1)) return [];
  const raw = source.slice(clause.start, end);
  const text = raw.replace(/[\s，；：。！？、,;:.]+$/, '');
  if (text === '') return [];
  const { skipped, rest } = withoutRequest(withoutConnective(text));
  const mark = end < clause.end ? '' : clause.mark;
  return [
    {
      start: clause.start,
      end: clause.start + text.length,
      text,
      core: rest,
      coreStart: clause.start + skipped,
      mark,
      subject: subjectLength(rest),
    },
  ];
}

/** 落实甲责任，乙监管责任: a second object of the same verb has no subject. */
function withoutFalseSubjects(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((clause, at) =>
    goesOnAsObject(drafts[at - 1], clause) || isStage(clause) ? { ...clause, subject: 0 } : clause,
  );
}

/** 各区试点阶段: when, and nobody who acts. */
function isStage({ core, mark }: Draft): boolean {
  return mark === '，' && /^[^，]{2,14}阶段$/.test(core);
}

function goesOnAsObject(before: Draft | undefined, clause: Draft): boolean {
  return (
    before !== undefined &&
    /^(?:落实|压实|明确|履行|健全|强化)/.test(before.core) &&
    before.core.slice(-2) === clause.core.slice(-2) &&
    clause.core.length <= longestObject &&
    !hasVerbHead(clause.core) &&
    !hasModal(clause.core)
  );
}

/** Characters of a second object. */
const longestObject = 24;

/** 请各区…: whom it asks is who is to do it. */
function withoutRequest({ skipped, rest }: { readonly skipped: number; readonly rest: string }) {
  const asks = rest.startsWith('请') && subjectLength(rest.slice(1)) > 0;
  return asks ? { skipped: skipped + 1, rest: rest.slice(1) } : { skipped, rest };
}

function typeUnit(drafts: readonly Draft[], carried: Carried): readonly TypedClause[] {
  const kinds = kindsOf(drafts);
  const needs = needsOf(
    drafts.map((clause, at) => ({
      kind: kinds[at] ?? 'noun',
      text: clause.text,
      core: clause.core,
      subject: clause.subject > 0,
    })),
  );
  const agents = agentsOf(drafts, carried);
  return drafts.map((clause, at) => {
    const subject =
      clause.subject > 0 ? { start: clause.coreStart, end: clause.coreStart + clause.subject } : undefined;
    const agent = agents[at];
    return {
      start: clause.start,
      end: clause.end,
      kind: kinds[at] ?? 'noun',
      text: clause.text,
      core: clause.core,
      coreStart: clause.coreStart,
      mark: clause.mark,
      needs: needs[at] ?? [],
      ...(subject ? { subject } : {}),
      ...(agent ? { agent } : {}),
    };
  });
}

function kindsOf(drafts: readonly Draft[]): readonly ClauseKind[] {
  const targets = targetClauses(drafts);
  const cases = new Set([...caseClauses(drafts), ...aimClauses(drafts)]);
  const purposes = new Set([...purposeClauses(drafts), ...innerPurposeClauses(drafts)]);
  const matters = matterClauses(drafts);
  const benefits = benefitClauses(drafts);
  const kinds: ClauseKind[] = [];
  drafts.forEach((clause, index) => {
    if (!/[\u4e00-\u9fff]/.test(clause.core)) {
      kinds.push(englishKind(clause.core, index + 1 === drafts.length, drafts.length === 1));
      return;
    }
    kinds.push(
      kindOf({
        text: clause.text,
        core: clause.core,
        mark: clause.mark,
        index,
        count: drafts.length,
        first: !kinds.some((kind) => kind === 'core' || kind === 'label'),
        subject: index > 0 && tailOpener.test(clause.core) ? 0 : clause.subject,
        previous: drafts[index - 1]?.text ?? '',
        next: drafts[index + 1]?.text ?? '',
        insideTarget: targets.has(index),
        beginsCase: cases.has(index),
        insidePurpose: purposes.has(index),
        insideMatter: matters.has(index),
        insideBenefit: benefits.has(index),
      }),
    );
  });
  return kinds;
}

/** A subject inside a sentence holds until the next; after an imperative opening for its own clause only. */
function agentsOf(drafts: readonly Draft[], carried: Carried): readonly (Span | undefined)[] {
  const opensWithVerb = hasVerbHead(drafts[0]?.core ?? '');
  let current = opensWithVerb ? (carried.sentence ?? undefined) : carried.sentence;
  return drafts.map((clause, at) => {
    if (isAfterTwoBodies(drafts, at)) current = undefined;
    if (/^请(?=各|有关|相关|全)/.test(clause.text)) {
      current = undefined;
      return undefined;
    }
    if (clause.subject === 0) return current ?? carried.paragraph;
    const own = { start: clause.coreStart, end: clause.coreStart + clause.subject };
    if (!(at > 0 && current === undefined && opensWithVerb)) current = own;
    return own;
  });
}

/** A要带班，B要靠前指挥，严格执行…: after two bodies with an order each the task is everybody's. */
function isAfterTwoBodies(drafts: readonly Draft[], at: number): boolean {
  const [first, second, clause] = [drafts[at - 2], drafts[at - 1], drafts[at]];
  const ordered = (one: Draft | undefined) =>
    one !== undefined && one.subject > 0 && hasModal(one.core) && !isTimed(one.core);
  return clause?.subject === 0 && ordered(first) && ordered(second) && !/^并/.test(clause.text);
}

const isTimed = (core: string) => /[前后内时]$/.test(core);

function lastAgent(source: string, units: readonly ClauseUnit[]): Span | null {
  const agent = units.at(-1)?.clauses.at(-1)?.agent;
  return agent && agentEnd.test(source.slice(agent.start, agent.end)) ? agent : null;
}
