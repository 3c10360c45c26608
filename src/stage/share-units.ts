import type { Slide } from '../model/deck';
import { type Fitter, measureOn, overflows } from './fitter';
import { evenParts } from './partition';
import { pageOf, type Unit } from './units';

/** A piece of a slide on its way to a page, and how it goes on from the piece before. */
export interface Piece {
  readonly slide: Slide;
  readonly split?: 'text' | 'block';
}

/** A piece whose units are to be shared out among pages. */
export interface Load {
  readonly piece: Piece;
  readonly units: readonly Unit[];
  /** Heights of the units, see `unitWeights`. */
  readonly weights: readonly number[];
}

/** The fewest pages that fit: the units shared evenly, else unevenly; undefined when a unit needs more than a page. */
export function fittingPages(fitter: Fitter, load: Load): readonly Piece[] | undefined {
  if (load.units.length < 2) return undefined;
  const fits = (pieces: readonly Piece[]) => pieces.every((each) => !overflows(fitter, each.slide));
  const halves = evenly(load, 2);
  if (fits(halves)) return halves;
  const filled = filledPages(fitter, load);
  if (!filled || filled.length <= 2) return filled;
  const even = evenly(load, filled.length);
  return fits(even) ? even : filled;
}

/** The even sharing whose texts run out least. */
export function leastOverflowing(fitter: Fitter, load: Load): readonly Piece[] {
  let pieces: readonly Piece[] = [load.piece];
  let least = Number.POSITIVE_INFINITY;
  for (let parts = 2; parts <= load.units.length && least > 0; parts++) {
    const shared = evenly(load, parts);
    const overflow = shared.reduce((sum, page) => sum + measureOn(fitter, page.slide).overflow, 0);
    if (overflow < least) pieces = shared;
    least = Math.min(least, overflow);
  }
  return pieces;
}

function evenly(load: Load, parts: number): readonly Piece[] {
  return dealt(load, evenParts(load.weights, parts));
}

/**
 * Pages filled one after the other: never more than any other sharing needs. Undefined when one overflows.
 */
function filledPages(fitter: Fitter, load: Load): readonly Piece[] | undefined {
  const { units } = load;
  const lengths: number[] = [];
  for (let from = 0; from < units.length; from += lengths.at(-1) ?? 1) {
    let length = 0;
    while (from + length < units.length && fitsFrom(fitter, load, from, length + 1)) length += 1;
    if (length === 0) return undefined;
    lengths.push(length);
  }
  return dealt(load, lengths);
}

/** True when `length` units from the one at `from` fit on a page, under the title that the page will have. */
export function fitsFrom(fitter: Fitter, { piece, units }: Load, from: number, length: number): boolean {
  const page = pageOf(piece.slide, units.slice(from, from + length));
  return !overflows(fitter, from === 0 ? page : { ...page, continued: 1 });
}

function dealt({ piece, units }: Load, lengths: readonly number[]): readonly Piece[] {
  let from = 0;
  return lengths.map((length, at) => {
    const own = units.slice(from, from + length);
    const before = units[from - 1];
    from += length;
    const page = pageOf(piece.slide, own);
    if (at === 0) return { ...piece, slide: page };
    const newBlock = before !== undefined && own[0]?.block !== before.block;
    const slide = { ...page, continued: 1 };
    return newBlock && followsItsKind(piece.slide, own[0]) ? { slide, split: 'block' as const } : { slide };
  });
}

/** True when the block before is of the same kind, so that the border between them must be remembered. */
function followsItsKind(slide: Slide, unit: Unit | undefined): boolean {
  const block = unit && slide.blocks[unit.block];
  const before = unit && slide.blocks[unit.block - 1];
  return block !== undefined && before !== undefined && block.kind === before.kind;
}
