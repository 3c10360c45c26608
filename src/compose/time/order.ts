import { bigrams, containment } from '../../text/similarity';
import type { ComposeContext } from '../drafts/context';
import type { Draft } from '../drafts/draft';
import { piecesOf } from '../drafts/words';
import { factPatterns } from '../lexicon/facts';
import { factsIn, sloganCount } from '../points/scoring';

interface Ranked {
  readonly sentence: number;
  readonly tier: number;
  readonly round: number;
}

/**
 * One order of all sentences, the most needed first. Every deck is a beginning of it, so a shorter
 * deck says and shows a part of what a longer one does.
 * Tiers: the best sentence of each part and what is asked of all; the best of each leaf; the other
 * facts; the rest by rank, exhortations last; what no slide shows at the end of its tier.
 */
export function sentenceOrder(context: ComposeContext, drafts: readonly Draft[]): readonly number[] {
  const ranked = new Map<number, Ranked>();
  const partsSeen = new Set<string>();
  for (const group of groupsOf(drafts)) {
    const part = partOf(group);
    const ordered = rankWithin(context, group);
    ordered.forEach((sentence, round) => {
      const tier = tierOf(context, group, sentence, round, !partsSeen.has(part));
      if (round === 0) partsSeen.add(part);
      if (!ranked.has(sentence)) ranked.set(sentence, { sentence, tier, round });
    });
  }
  return [...ranked.values()]
    .sort((a, b) => a.tier - b.tier || a.round - b.round || a.sentence - b.sentence)
    .map((item) => item.sentence);
}

/** Drafts that say the same sentences, in order. */
export function groupsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const last = groups.at(-1);
    const same = last?.[0] !== undefined && draft.says.length > 0 && last[0].says[0] === draft.says[0];
    if (last && same) last.push(draft);
    else groups.push([draft]);
  }
  return groups;
}

/** The top part a group belongs to: the first mark of its section id. */
function partOf(group: readonly Draft[]): string {
  const source = group[0]?.source ?? group[0]?.role ?? '';
  return /^[^（(\d.、]+/.exec(source)?.[0] ?? source;
}

function tierOf(
  context: ComposeContext,
  group: readonly Draft[],
  sentence: number,
  round: number,
  firstOfPart: boolean,
): number {
  const role = group[0]?.role;
  if (role === 'closing' && isRequest(context, sentence)) return 0;
  if (round === 0 && firstOfPart) return 0;
  if (round === 0) return 1;
  if (isFact(context, sentence)) return 2;
  return 3;
}

/** Sentences of a leaf: those its slides show first, facts before others. */
function rankWithin(context: ComposeContext, group: readonly Draft[]): readonly number[] {
  const says = group[0]?.says ?? [];
  const shown = new Set(group.flatMap((draft) => piecesOf(draft).flatMap((piece) => piece.sentences)));
  const worth = (sentence: number) => {
    const text = wordsOf(context, sentence);
    const facts = factsIn(text).filter((kind) => kind !== 'instrument').length;
    return (
      (shown.has(sentence) ? 4 : 0) +
      Math.min(3, facts) -
      Math.min(3, sloganCount(text)) -
      repeated(text, group)
    );
  };
  return [...says].sort((a, b) => worth(b) - worth(a) || a - b);
}

function repeated(text: string, group: readonly Draft[]): number {
  return containment(bigrams(text), bigrams(group[0]?.title ?? '')) > 0.8 ? 1 : 0;
}

function wordsOf(context: ComposeContext, sentence: number): string {
  const span = context.notice.sentences[sentence];
  return span ? context.text.slice(span.start, span.end) : '';
}

function isFact(context: ComposeContext, sentence: number): boolean {
  if (context.notice.deadlines.some((deadline) => deadline.sentence === sentence)) return true;
  const text = wordsOf(context, sentence);
  return ['date', 'money', 'ban', 'channel'].some((kind) => factPatterns[kind as 'date'].test(text));
}

function isRequest(context: ComposeContext, sentence: number): boolean {
  return /请|报送|报告|反馈|要|\bshould\b|\bmust\b|\bplease\b/i.test(wordsOf(context, sentence));
}
