import type { Block } from '../model/block';
import type { Slide } from '../model/deck';
import { joinBlock } from './long-text';
import { joinSeries } from './units';

/** Attribute of a continuation slide that says how its first block goes on from the page before. */
export const splitAttribute = 'split';
/** Attribute with the number of the first unnumbered step on a continuation slide. */
export const startAttribute = 'start';

/**
 * The slides with continuations put back into the slide they continue, so that fitting always starts
 * from the whole. A continuation whose title, layout or source was changed by hand stays a slide of its own.
 */
export function mergeContinuations(slides: readonly Slide[]): readonly Slide[] {
  const whole: Slide[] = [];
  for (const slide of slides) {
    const first = whole.at(-1);
    if (first && continues(first, slide)) whole[whole.length - 1] = joined(first, slide);
    else whole.push(slide);
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
    same(heading(slide), heading(first))
  );
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
