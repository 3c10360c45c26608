import type { Slide } from '../model/deck';
import { columnsAttribute, type RowsBlock, rowsOf } from '../render/row-series';
import { type Fitter, measureOn, overflows, showOn } from './fitter';
import { cutBlock } from './long-text';
import { splitAttribute, startAttribute } from './merge';
import { dealNotes, dealSeconds } from './notes';
import { ownSize } from './own-size';
import { fitsFrom, fittingPages, type Load, leastOverflowing, type Piece } from './share-units';
import { unitWeights } from './unit-weights';
import { type Unit, unitsOf } from './units';

/** A font step: 0 is the layout's own size. */
export type Step = 0 | 1 | 2;
/** All steps, largest type first. */
export const steps: readonly Step[] = [0, 1, 2];

/** The pages of a slide at one font step. */
export interface Paged {
  readonly step: Step;
  readonly pages: readonly Slide[];
  /** Pages whose text still runs out. */
  readonly overflowing: number;
}

/**
 * The pages of a whole slide at a font step: itself when it fits, else continuation slides that share
 * its items evenly. Ids are `s7`, `s7-2`, `s7-3` …
 */
export function pagesAt(fitter: Fitter, slide: Slide, step: Step): Paged {
  const series = rowsOf(slide);
  const own = pagesOn(fitter, slide, step);
  if (!series || own.pages.length === 1 || own.pages.some(isCut)) return own;
  const level = pagesOn({ ...fitter, context: { ...fitter.context, series } }, slide, step);
  if (isLevelWorth(own, level)) return level;
  return mostlyLevel(fitter, own, series) ?? { ...own, pages: own.pages.map((page) => apart(page, 'each')) };
}

/** Pages more, as a share, that a table may take for the sake of equal columns. */
const morePages = 1 / 5;

function isLevelWorth(own: Paged, level: Paged): boolean {
  const most = own.pages.length + Math.max(1, Math.floor(own.pages.length * morePages));
  return level.overflowing <= own.overflowing && level.pages.length <= most && !level.pages.some(isCut);
}

/**
 * The pages with the same columns, but for continuations that fit only with columns of their own; undefined
 * when the first page or more than every fourth would need them.
 */
function mostlyLevel(fitter: Fitter, own: Paged, series: RowsBlock): Paged | undefined {
  const fits = (page: Slide) => measureOn(fitter, page, series).overflow <= 0;
  const tight = new Set(own.pages.filter((page) => !fits(page)));
  if (own.pages.some((page) => page.continued === undefined && tight.has(page))) return undefined;
  if (tight.size > own.pages.length / 4) return undefined;
  return { ...own, pages: own.pages.map((page) => (tight.has(page) ? apart(page, 'own') : page)) };
}

/** A row that goes on from page to page is reckoned on each page by itself. */
function isCut({ attributes }: Slide): boolean {
  return attributes?.[splitAttribute] === 'text';
}

/** The page marked for columns of its own; a first page goes without. */
function apart(page: Slide, how: 'own' | 'each'): Slide {
  if (page.continued === undefined) return page;
  return { ...page, attributes: { ...page.attributes, [columnsAttribute]: how } };
}

function pagesOn(fitter: Fitter, slide: Slide, step: Step): Paged {
  const whole = columned(fitter, { ...slide, step });
  const pieces = piecesOf(fitter, { slide: whole });
  const overflowing = pieces.filter((piece) => overflows(fitter, piece.slide)).length;
  return { step, pages: numbered(whole, pieces), overflowing };
}

/**
 * The pages of a slide at the largest type that needs no more pages than smaller type would. A size the
 * lecturer chose stays, unless the slide cannot be cut into pages that fit.
 * One call takes a few milliseconds when the slide fits, some tens when it must be split.
 */
export function fitSlide(fitter: Fitter, slide: Slide): Paged {
  const own = ownSize(slide);
  const usual = pagesAt(fitter, slide, own ?? 0);
  if (own !== undefined && usual.overflowing === 0) return usual;
  if (usual.pages.length === 1 && usual.overflowing === 0) return usual;
  const smaller = steps
    .filter((step) => step > usual.step)
    .filter((step) => canBeBetter(fitter, slide, step, usual))
    .map((step) => pagesAt(fitter, slide, step));
  return [usual, ...smaller].reduce((best, each) => (isBetter(each, best) ? each : best));
}

/** Better than two pages is only one. */
function canBeBetter(fitter: Fitter, slide: Slide, step: Step, usual: Paged): boolean {
  if (usual.overflowing > 0 || usual.pages.length > 2) return true;
  return !overflows(fitter, columned(fitter, { ...slide, step }));
}

function isBetter(one: Paged, other: Paged): boolean {
  if (one.overflowing !== other.overflowing) return one.overflowing < other.overflowing;
  return one.pages.length < other.pages.length;
}

/** Many short points that do not fit below each other stand in two columns. */
function columned(fitter: Fitter, slide: Slide): Slide {
  const short = slide.blocks.some(
    (block) =>
      block.kind === 'points' && block.columns === undefined && block.items.length >= 6 && shortItems(block),
  );
  if (!short || !overflows(fitter, slide)) return slide;
  const blocks = slide.blocks.map((block) =>
    block.kind === 'points' && block.columns === undefined && block.items.length >= 6 && shortItems(block)
      ? { ...block, columns: 2 as const }
      : block,
  );
  return { ...slide, blocks };
}

function shortItems(block: Extract<Slide['blocks'][number], { kind: 'points' }>): boolean {
  const length = (runs: readonly { readonly text: string }[] = []) =>
    runs.reduce((sum, run) => sum + run.text.length, 0);
  return block.items.every((item) => !item.children && length(item.text) + length(item.lead) <= 14);
}

/** Cutting ends by itself: every cut leaves fewer clauses on both sides. */
function piecesOf(fitter: Fitter, piece: Piece): readonly Piece[] {
  if (!overflows(fitter, piece.slide)) return [piece];
  const load = loadOf(fitter, piece);
  return fittingPages(fitter, load) ?? cutGiant(fitter, load) ?? leastOverflowing(fitter, load);
}

function loadOf(fitter: Fitter, piece: Piece): Load {
  const units = unitsOf(piece.slide);
  return { piece, units, weights: unitWeights(showOn(fitter, piece.slide), piece.slide, units) };
}

/** The pieces when the first unit that does not fit on a page of its own is cut; undefined when none can be. */
function cutGiant(fitter: Fitter, load: Load): readonly Piece[] | undefined {
  const giant = load.units.findIndex((_, at) => !fitsFrom(fitter, load, at, 1));
  const both = giant < 0 ? undefined : cutAt(load.piece, load.units, giant);
  return both?.flatMap((half) => piecesOf(fitter, half));
}

/** The piece as two pieces, cut inside the long text of the unit at that index. */
function cutAt(piece: Piece, units: readonly Unit[], index: number): readonly Piece[] | undefined {
  const unit = units[index];
  const block = unit && piece.slide.blocks[unit.block];
  const both = unit && block && cutBlock(block, unit.items?.[0] ?? 0);
  if (!both) return undefined;
  const { blocks } = piece.slide;
  const stays = (at: number) => blocks[at]?.kind === 'heading' || blocks[at]?.kind === 'duty';
  const before = blocks.flatMap((each, at) =>
    at === unit.block ? [both[0]] : at < unit.block || stays(at) ? [each] : [],
  );
  const after = blocks.flatMap((each, at) =>
    at === unit.block ? [both[1]] : at > unit.block || stays(at) ? [each] : [],
  );
  return [
    { ...piece, slide: { ...piece.slide, blocks: before } },
    { slide: { ...piece.slide, blocks: after, continued: 1 }, split: 'text' },
  ];
}

/** Pieces as slides of their own: ids, （续）, numbers going on, notes and seconds dealt out. */
function numbered(whole: Slide, pieces: readonly Piece[]): readonly Slide[] {
  if (pieces.length === 1) return [withoutStep(pieces[0]?.slide ?? whole)];
  const slides = pieces.map((piece) => piece.slide);
  const notes = dealNotes(whole.notes, slides);
  const seconds = whole.seconds === undefined ? [] : dealSeconds(whole.seconds, notes, slides);
  let start = 1;
  return pieces.map((piece, at) => {
    const page = continuation(whole, piece, at, start);
    start += stepCount(piece.slide);
    const share = seconds[at];
    return withoutStep({
      ...page,
      notes: notes[at] ?? '',
      ...(share === undefined ? {} : { seconds: share }),
    });
  });
}

function continuation(whole: Slide, piece: Piece, at: number, start: number): Slide {
  if (at === 0) return { ...piece.slide, id: whole.id };
  const marks = {
    ...(piece.split ? { [splitAttribute]: piece.split } : {}),
    ...(start > 1 ? { [startAttribute]: String(start) } : {}),
  };
  const { attributes: _, ...page } = piece.slide;
  const attributes = { ...whole.attributes, ...marks };
  return {
    ...page,
    id: `${whole.id}-${at + 1}`,
    continued: at,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
}

/** Steps without a number of their own, which the next page goes on counting. */
function stepCount(slide: Slide): number {
  return slide.blocks.reduce((sum, block) => sum + (block.kind === 'steps' ? block.items.length : 0), 0);
}

/** Step 0 is the usual case and not written. */
function withoutStep(slide: Slide): Slide {
  if (slide.step !== 0) return slide;
  const { step: _, ...rest } = slide;
  return rest;
}
