import type { Block } from '../model/block';
import type { Slide } from '../model/deck';
import { joinBlock } from './long-text';
import { ownSize } from './own-size';
import { joinSeries } from './units';

/** Attribute of a continuation slide that says how its first block goes on from the page before. */
export const splitAttribute = 'split';
/** Attribute with the number of the first unnumbered step on a continuation slide. */
export const startAttribute = 'start';

/**
 * The slides with continuations put back into the slide they continue, so that fitting always starts
 * from the whole. A continuation whose title, layout, source or size was changed by hand stays a slide of its own.
 */
export function mergeContinuations(slides: readonly Slide[]): readonly Slide[] {
  const whole: Slide[] = [];
  for (const [at, slide] of slides.entries()) {
    const first = whole.at(-1);
    if (first && (continues(first, slide) || goesOn(slides[at - 1], first, slide))) {
      whole[whole.length - 1] = joined(first, slide);
    } else whole.push(slide);
  }
  return whole;
}

/** True when `slide` is a continuation that fitting made of `first`. */
export function continues(first: Slide, slide: Slide): boolean {
  return (
    slide.continued !== undefined &&
    slide.id === `${first.id}-${slide.continued + 1}` &&
    slide.layout === first.layout &&
    slide.source === first.source &&
    Boolean(slide.hidden) === Boolean(first.hidden) &&
    (ownSize(slide) === undefined || ownSize(slide) === ownSize(first)) &&
    same(heading(slide), heading(first))
  );
}

/** Layouts of rows, which composing deals out by reckoning and fitting by measure. */
const ofRows: ReadonlySet<string> = new Set(['table', 'rules', 'facts', 'terms', 'timeline']);

/**
 * True when composing made `slide` to go on with the rows of `first`, right after `before`: the pages of rows
 * are then shared anew. A page parted by hand has no seconds of its own and stays as it is.
 */
function goesOn(before: Slide | undefined, first: Slide, slide: Slide): boolean {
  return (
    before !== undefined &&
    ofRows.has(slide.layout) &&
    slide.continued !== undefined &&
    slide.seconds !== undefined &&
    first.seconds !== undefined &&
    composedAfter(before, slide) &&
    frame(slide) === frame(first) &&
    rowsOf(slide).length === 1 &&
    rowsOf(first).length === 1 &&
    sameRows(rowsOf(first)[0], rowsOf(slide)[0])
  );
}

/** Ids as composing gives them: `s8` follows `s7` and, when that was fitted before, `s7-2`. */
function composedAfter(before: Slide, slide: Slide): boolean {
  const [earlier] = /(?<=^s)\d+/.exec(before.id) ?? [];
  const [own] = /(?<=^s)\d+$/.exec(slide.id) ?? [];
  return earlier !== undefined && own !== undefined && Number(own) === Number(earlier) + 1;
}

/** All of a slide that its pages share. */
function frame(slide: Slide): string {
  const { layout, source, fragments, attributes } = slide;
  const around = slide.blocks.filter((block) => block.kind === 'heading' || block.kind === 'duty');
  return JSON.stringify([layout, source, fragments, Boolean(slide.hidden), attributes, around]);
}

function rowsOf(slide: Slide): readonly Block[] {
  return slide.blocks.filter((block) => block.kind !== 'heading' && block.kind !== 'duty');
}

function sameRows(one: Block | undefined, other: Block | undefined): boolean {
  if (!one || !other || !joinSeries(one, other)) return false;
  if (one.kind === 'rules' && other.kind === 'rules') return same(one.head, other.head);
  return one.kind !== 'table' || other.kind !== 'table' || same(one.note, other.note);
}

function heading(slide: Slide): Block | undefined {
  return slide.blocks.find((block) => block.kind === 'heading');
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function joined(first: Slide, next: Slide): Slide {
  const notes = [first.notes, next.notes].filter((text) => text.trim() !== '').join('\n\n');
  const seconds = first.seconds === undefined ? undefined : first.seconds + (next.seconds ?? 0);
  return {
    ...first,
    blocks: joinedBlocks(first, next),
    notes,
    ...(seconds === undefined ? {} : { seconds }),
  };
}

function joinedBlocks(first: Slide, next: Slide): readonly Block[] {
  const body = next.blocks.filter((block) => block.kind !== 'heading' && !repeated(first, block));
  const [head, ...rest] = body;
  const last = lastBody(first.blocks);
  const before = last < 0 ? undefined : first.blocks[last];
  if (!head) return first.blocks;
  const how = next.attributes?.[splitAttribute];
  const one = before && how !== 'block' ? continuedBlock(before, head, how) : undefined;
  if (!one) return insertedBeforeDuty(first.blocks, body);
  const blocks = first.blocks.map((block, at) => (at === last ? one : block));
  return insertedBeforeDuty(blocks, rest);
}

function repeated(first: Slide, block: Block): boolean {
  return block.kind === 'duty' && first.blocks.some((other) => same(other, block));
}

function lastBody(blocks: readonly Block[]): number {
  return blocks.findLastIndex((block) => block.kind !== 'duty' && block.kind !== 'heading');
}

function insertedBeforeDuty(blocks: readonly Block[], more: readonly Block[]): readonly Block[] {
  const at = lastBody(blocks) + 1;
  return [...blocks.slice(0, at), ...more, ...blocks.slice(at)];
}

/** The block and its continuation as one; undefined when they do not belong together. */
function continuedBlock(before: Block, after: Block, how: string | undefined): Block | undefined {
  return how === 'text' ? joinBlock(before, after) : joinSeries(before, after);
}
