import { hasVerbHead } from '../clauses/predicates';
import { sizeOf } from '../excerpt';
import { type FactKind, factPatterns } from '../lexicon/facts';
import { slogans } from '../lexicon/slogans';
import { limits } from '../limits';
import type { Candidate } from './candidate';

/**
 * What a point is worth. Facts outrank slogans; a line that fills a line outranks a stub; a result
 * clause alone is worth little. The weights were found on labelled lines (tests/quality/compose).
 */
export const weights = {
  fact: {
    date: 3,
    money: 3,
    number: 2,
    ban: 2.2,
    channel: 1.8,
    instrument: 0.9,
    members: 1.5,
  } satisfies Record<FactKind, number>,
  /** The facts of one point count up to this. */
  factsAtMost: 6,
  verbHead: 0.5,
  /** The first task of its sentence. */
  opensUnit: 0.4,
  quotedTerm: 0.4,
  document: 0.4,
  /** 加强, 推动, 提高: says less than 填写, 报送, 公示. */
  generalVerb: -0.4,
  /** must, shall, required. */
  englishModal: 2,
  firstSentence: 0.2,
  twoClauses: 0.15,
  /** The whole of its unit on one line. */
  wholeUnit: 0.8,
  /** Without the first task of its unit, which has its own body and order. */
  leavesHead: -0.6,
  goodLength: 0.6,
  short: -0.4,
  stub: -1.5,
  long: -0.8,
  slogan: -1.3,
  tailOnly: -3.4,
  withTail: -0.5,
  /** 以, 把, 将 at the head read less well. */
  coverbHead: -0.3,
  shortenedList: -0.6,
} as const;

/** How the worth of a point changes with those already chosen. */
export const coverage = {
  newUnit: 1.2,
  newSentence: 0.8,
  perCharacter: 0.024,
  overlapChosen: -2,
  overlapTitle: -1.5,
  /** Above this a point repeats the title or another point. */
  repeats: 0.6,
} as const;

/** The kinds of fact in `text`. */
export function factsIn(text: string): readonly FactKind[] {
  return (Object.keys(factPatterns) as FactKind[]).filter((kind) => factPatterns[kind].test(text));
}

/** What the facts of `text` are worth. */
export function factScore(text: string): number {
  const sum = factsIn(text).reduce((total, kind) => total + weights.fact[kind], 0);
  return Math.min(sum, weights.factsAtMost);
}

/** Number of exhortations in `text`. */
export function sloganCount(text: string): number {
  return text.match(slogans)?.length ?? 0;
}

function isWholeLine({ unit, clauses, text }: Candidate): boolean {
  const told = unit.clauses.filter((clause) => clause.kind !== 'frame' && clause.kind !== 'tail').length;
  return told > 1 && clauses.length >= told && sizeOf(text.text) <= limits.point;
}

/** 学校应公开收费标准，接受咨询: the second half without the first says less than it seems. */
function leavesHead({ unit, clauses, text, lead }: Candidate, head: number): boolean {
  const clause = unit.clauses[head];
  if (!clause?.subject || clauses.includes(head) || factsIn(`${lead?.text ?? ''}${text.text}`).length > 0)
    return false;
  return !clauses.some((at) => unit.clauses[at]?.subject);
}

/** The worth of a candidate on its own. @param sentenceAt position of its sentence in the paragraph, from 0 */
export function scoreOf(candidate: Candidate, sentenceAt: number): number {
  const full = `${candidate.lead?.text ?? ''}${candidate.text.text}`;
  return (
    factScore(full) +
    sloganCount(full) * weights.slogan +
    lengthScore(candidate) +
    formScore(candidate) +
    (sentenceAt === 0 ? weights.firstSentence : 0)
  );
}

function lengthScore(candidate: Candidate): number {
  const size = candidate.kind === 'parallel' || candidate.kind === 'rule' ? 24 : sizeOf(candidate.text.text);
  if (size < 8) return weights.stub;
  if (size < 12) return weights.short;
  if (size <= 28) return weights.goodLength;
  return size > 38 ? weights.long : 0;
}

const generalVerb =
  /^(?:进一步|主动|不断|切实|积极|大力|深入)*(?:加强|强化|提高|提升|推动|促进|增强|深化|营造|坚持|主动)/;

function formScore(candidate: Candidate): number {
  const { unit, clauses, text } = candidate;
  const said = clauses
    .flatMap((at) => unit.clauses[at] ?? [])
    .filter((clause) => clause.kind === 'core' || clause.kind === 'tail');
  const firstCore = unit.clauses.findIndex((clause) => clause.kind === 'core');
  const terms: number[] = [
    hasVerbHead(text.text) ? weights.verbHead : 0,
    clauses.includes(firstCore) ? weights.opensUnit : 0,
    /“[^”]{2,12}”/.test(text.text) ? weights.quotedTerm : 0,
    /《/.test(text.text) ? weights.document : 0,
    /\b(?:must|shall|required|may not|prohibited)\b/i.test(text.text) ? weights.englishModal : 0,
    said.length === 2 ? weights.twoClauses : 0,
    isWholeLine(candidate) ? weights.wholeUnit : 0,
    leavesHead(candidate, firstCore) ? weights.leavesHead : 0,
    /^[以把将使]/.test(text.text) ? weights.coverbHead : 0,
    generalVerb.test(text.text) ? weights.generalVerb : 0,
    text.spans.length > 1 && /等/.test(text.text) ? weights.shortenedList : 0,
  ];
  const tails = said.filter((clause) => clause.kind === 'tail').length;
  if (tails > 0) terms.push(tails === said.length ? weights.tailOnly : weights.withTail);
  return terms.reduce((sum, term) => sum + term, 0);
}
