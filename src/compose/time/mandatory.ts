import type { Pair, Point } from '../../model/block';
import type { Paragraph } from '../../model/notice';
import type { Span } from '../../model/span';
import { bigrams, containment } from '../../text/similarity';
import type { ClauseUnit, TypedClause } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import { ownTopicLength } from '../clauses/topic';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { pairPiece, pointPiece } from '../drafts/pieces';
import { piecesOf, pieceWords } from '../drafts/words';
import { excerptOf, sizeOf } from '../excerpt';
import { inTextOrder } from '../forms/rest';
import { withoutFor } from '../forms/rules';
import { holdsDuty } from '../lexicon/conditions';
import { dependentOpening } from '../lexicon/connectives';
import { amountPattern, banPattern } from '../lexicon/facts';
import { boundPattern } from '../lexicon/figures';
import { limits } from '../limits';
import { selectionCandidate } from '../points/candidates';
import { wordsOf } from '../points/words';

/** A deadline: a date that something is due by. */
const duePattern =
  /(?:\d{1,2}月(?:\d{1,2}日)?|\d{4}年|年|月)(?:底|末|中旬|上旬|下旬)?(?:之?前|以前)|(?:工作日|小时|天|日|个月)[之以]?内|日止|截止|\d{1,2}[:：]\d{2}(?:之)?前|每(?:月|季度|年)\d/;
const room = { condition: limits.condition * 2, text: 100 };

/**
 * Every deadline, amount and ban stands on a slide: what the forms left out comes as rows on a
 * slide after those of its part.
 */
export function withMandatoryFacts(context: ComposeContext, drafts: readonly Draft[]): readonly Draft[] {
  const shown = shownWords(drafts);
  const paragraphs = paragraphsBySentence(context);
  const result: Draft[] = [];
  drafts.forEach((draft, at) => {
    result.push(draft);
    if (isLastOfGroup(drafts, at)) result.push(...missingRows(context, draft, shown, paragraphs));
  });
  return result;
}

/** What the slides of the parts say; a timeline only sums up and spares no task its slide. */
function shownWords(drafts: readonly Draft[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const draft of drafts.filter(({ layout }) => layout !== 'timeline')) {
    for (const piece of piecesOf(draft)) {
      for (const sentence of piece.sentences)
        words.set(sentence, `${words.get(sentence) ?? ''}|${pieceWords(piece)}`);
    }
  }
  return words;
}

/** Slides of one leaf say the same sentences; the rows come after the last of them. */
function isLastOfGroup(drafts: readonly Draft[], at: number): boolean {
  const says = drafts[at]?.says ?? [];
  const next = drafts[at + 1]?.says ?? [];
  return says.length > 0 && says[0] !== next[0];
}

function missingRows(
  context: ComposeContext,
  draft: Draft,
  shown: ReadonlyMap<number, string>,
  paragraphs: ReadonlyMap<number, Paragraph>,
): readonly Draft[] {
  const said = new Set(draft.says);
  const units = context.units([...new Set(draft.says.flatMap((id) => paragraphs.get(id) ?? []))]);
  const rows = units
    .filter((unit) => said.has(unit.sentence))
    .flatMap((unit) => unitRows(context, unit, `${shown.get(unit.sentence) ?? ''}|${draft.title}`));
  const { lead: _lead, content: _content, whole: _whole, ...shared } = draft;
  const named = rows.flatMap(({ row }) => row ?? []);
  const points = rows.flatMap(({ point }) => point ?? []);
  const drafts: readonly Draft[] = [
    { ...shared, layout: 'rules', content: { kind: 'rules', pieces: named } },
    { ...shared, layout: 'points', content: { kind: 'points', pieces: points } },
  ];
  return inTextOrder(drafts.filter(({ content }) => (content?.pieces.length ?? 0) > 0));
}

/** A fact that was left out: a row where its matter is named, else a point. */
interface Missing {
  readonly row?: Piece<Pair>;
  readonly point?: Piece<Point>;
}

function paragraphsBySentence(context: ComposeContext): ReadonlyMap<number, Paragraph> {
  return new Map(
    allParagraphs(context).flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => [sentence.id, paragraph] as const),
    ),
  );
}

function allParagraphs(context: ComposeContext) {
  const { body, coverNote } = context.notice;
  const below = (sections: typeof body.sections): typeof body.preamble =>
    sections.flatMap((section) => [...section.paragraphs, ...below(section.children)]);
  return [...(coverNote?.paragraphs ?? []), ...body.preamble, ...below(body.sections), ...body.closing];
}

/** One row for each chain of clauses: the last holds those before it, so it is made first. */
function unitRows(context: ComposeContext, unit: ClauseUnit, shown: string): readonly Missing[] {
  let known = shown;
  const rows: Missing[] = [];
  for (const [at, clause] of [...unit.clauses.entries()].reverse()) {
    const facts = factsOf(clause.text);
    if (facts.length === 0 || isShown(facts, clause.text, known)) continue;
    const row = rowFor(context, unit, at);
    if (!row) continue;
    known += `|${[row.row, row.point].flatMap((piece) => (piece ? pieceWords(piece) : [])).join('|')}`;
    rows.unshift(row);
  }
  return rows;
}

function factsOf(text: string): readonly string[] {
  return [amountPattern, banPattern, duePattern, boundPattern].flatMap(
    (pattern) => pattern.exec(text)?.[0] ?? [],
  );
}

function isShown(facts: readonly string[], clause: string, shown: string): boolean {
  return facts.every((fact) => shown.includes(fact)) && containment(bigrams(clause), bigrams(shown)) > 0.6;
}

/** The fact's clause with all it needs; a condition or frame with the next core. */
function rowFor(context: ComposeContext, unit: ClauseUnit, at: number): Missing | undefined {
  const seed = coreFrom(unit, at);
  const frames = unit.clauses[at]?.kind === 'frame' ? [at] : [];
  const [candidate] = frames.length === 0 ? selectionCandidate(context.text, unit, [seed], room) : [];
  const left = candidate?.lead?.text ?? candidate?.agent?.text;
  if (candidate && left) return { row: pairPiece(left, candidate.text.text, [unit.sentence]) };
  const clauses = candidate?.clauses ?? closureOf(unit, [...frames, seed]);
  const row = namedRow(context, unit, clauses);
  if (row) return { row };
  return unnamed(context, unit, clauses, actorOf(context, unit.clauses[at]) ?? '');
}

/** The row's own matter before what is said of it: conditions and nouns at its head, else its topic or subject. */
function namedRow(
  context: ComposeContext,
  unit: ClauseUnit,
  clauses: readonly number[],
): Piece<Pair> | undefined {
  const said = clauses.findIndex((at) => isSaid(unit.clauses[at]));
  const opening = unit.clauses[clauses[0] ?? 0];
  if (!opening || said < 0) return undefined;
  const from =
    said > 0 ? (unit.clauses[clauses[said] ?? 0]?.start ?? 0) : opening.coreStart + ownTopicLength(opening);
  const words = wordsOf(context.text, unit, clauses, room.condition + room.text);
  if (!words || from <= opening.coreStart) return undefined;
  const left = excerptOf(context.text, cutAt(words.spans, 0, from)).text;
  const right = excerptOf(context.text, cutAt(words.spans, from, Number.POSITIVE_INFINITY)).text;
  const fits = !holdsDuty(left) && sizeOf(left) >= 2 && sizeOf(left) <= room.condition && sizeOf(right) >= 4;
  return fits && !dependentOpening.test(left)
    ? pairPiece(withoutFor(left), right, [unit.sentence])
    : undefined;
}

function isSaid(clause: TypedClause | undefined): boolean {
  return clause?.kind === 'core' || clause?.kind === 'tail';
}

function cutAt(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans.map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }));
}

/** A point on two lines; what is longer is a row, beside whose duty it is. */
function unnamed(
  context: ComposeContext,
  unit: ClauseUnit,
  clauses: readonly number[],
  actor: string,
): Missing | undefined {
  const words = wordsOf(context.text, unit, clauses, 160);
  if (!words || sizeOf(words.text) <= 3) return undefined;
  return sizeOf(words.text) <= limits.longPoint
    ? { point: pointPiece(words.text, [unit.sentence]) }
    : { row: pairPiece(actor, words.text, [unit.sentence]) };
}

function coreFrom(unit: ClauseUnit, at: number): number {
  const kind = unit.clauses[at]?.kind;
  if (kind === 'core' || kind === 'tail' || kind === 'noun') return at;
  const next = unit.clauses.findIndex(
    (clause, later) => later > at && (clause.kind === 'core' || clause.kind === 'tail'),
  );
  return next < 0 ? at : next;
}

/** The body whose duty it is, where its words begin with the verb. */
function actorOf(context: ComposeContext, clause: TypedClause | undefined): string | undefined {
  const words = clause?.agent && !clause.subject ? excerptOf(context.text, [clause.agent]).text : '';
  return sizeOf(words) >= 2 && sizeOf(words) <= limits.title ? words : undefined;
}
