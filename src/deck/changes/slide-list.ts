import type { Block } from '../../model/block';
import type { Deck, Slide } from '../../model/deck';
import { slideTitle } from '../../model/slide-texts';
import { equal } from '../equal';
import { freshId } from '../slide-ids';
import type { ChangeOf } from './deck-change';
import { ImpossibleChange, moved } from './paths';

/** Adds a slide with an id of its own at a position, 0 to the number of slides. */
export function insertSlide(deck: Deck, change: ChangeOf<'insertSlide'>): Deck {
  if (change.at < 0 || change.at > deck.slides.length) throw new ImpossibleChange('at');
  const slide = { ...change.content, id: idFor(deck) };
  return { ...deck, slides: deck.slides.toSpliced(change.at, 0, slide) };
}

/** Takes a slide away; the last one stays, as a deck without slides cannot be shown. */
export function removeSlide(deck: Deck, change: ChangeOf<'removeSlide'>): Deck {
  if (deck.slides.length === 1) throw new ImpossibleChange('last slide');
  return { ...deck, slides: deck.slides.toSpliced(indexOf(deck, change.slide), 1) };
}

/** Moves a slide so that it stands at a position. */
export function moveSlide(deck: Deck, change: ChangeOf<'moveSlide'>): Deck {
  return { ...deck, slides: moved(deck.slides, indexOf(deck, change.slide), change.to) };
}

/** Puts a copy of a slide after it. */
export function duplicateSlide(deck: Deck, change: ChangeOf<'duplicateSlide'>): Deck {
  const at = indexOf(deck, change.slide);
  const copy = { ...slideOf(deck, change.slide), id: idFor(deck) };
  return { ...deck, slides: deck.slides.toSpliced(at + 1, 0, copy) };
}

/** Splits a slide: what comes from a block or an item on goes to a continuation slide; the notes stay. */
export function splitSlide(deck: Deck, change: ChangeOf<'splitSlide'>): Deck {
  const at = indexOf(deck, change.slide);
  const slide = slideOf(deck, change.slide);
  const [above, below] = parted(slide, change.block, change.item);
  if (above.every(isHeading) || below.length === 0) throw new ImpossibleChange('nothing to part');
  const { notes: _, seconds: __, ...kept } = slide;
  const rest: Slide = {
    ...kept,
    id: idFor(deck),
    blocks: [...slide.blocks.filter(isHeading), ...below],
    notes: '',
    continued: (slide.continued ?? 0) + 1,
  };
  const later = deck.slides.slice(at + 1);
  const series = later.findIndex((one) => one.continued === undefined || one.source !== slide.source);
  const renumbered = later.map((one, step) =>
    one.continued !== undefined && (series < 0 || step < series) && slideTitle(one) === slideTitle(slide)
      ? { ...one, continued: one.continued + 1 }
      : one,
  );
  return { ...deck, slides: [...deck.slides.slice(0, at), { ...slide, blocks: above }, rest, ...renumbered] };
}

/** Merges a slide with the next: lists of one kind grow together, a repeated title is dropped, notes follow on. */
export function mergeSlides(deck: Deck, change: ChangeOf<'mergeSlides'>): Deck {
  const at = indexOf(deck, change.slide);
  const slide = slideOf(deck, change.slide);
  const next = deck.slides[at + 1];
  if (!next) throw new ImpossibleChange('no next slide');
  const titles = slide.blocks.filter(isHeading);
  const added = next.blocks.filter((block) => !titles.some((title) => equal(title, block)));
  const seconds = (slide.seconds ?? 0) + (next.seconds ?? 0);
  const merged: Slide = {
    ...slide,
    blocks: added.reduce(appended, slide.blocks),
    notes: [slide.notes, next.notes].filter((notes) => notes !== '').join('\n\n'),
    ...(slide.seconds === undefined && next.seconds === undefined ? {} : { seconds }),
  };
  return { ...deck, slides: deck.slides.toSpliced(at, 2, merged) };
}

/** The position of a slide. @throws ImpossibleChange when there is none with that id */
export function indexOf(deck: Deck, id: string): number {
  const at = deck.slides.findIndex((slide) => slide.id === id);
  if (at < 0) throw new ImpossibleChange(id);
  return at;
}

/** The slide with that id. @throws ImpossibleChange when there is none */
export function slideOf(deck: Deck, id: string): Slide {
  const slide = deck.slides[indexOf(deck, id)];
  if (!slide) throw new ImpossibleChange(id);
  return slide;
}

function parted(slide: Slide, block: number, item: number | undefined): readonly [Block[], Block[]] {
  const divided = slide.blocks[block];
  if (!divided) throw new ImpossibleChange('block');
  const above = slide.blocks.slice(0, block);
  const after = slide.blocks.slice(block + 1);
  if (item === undefined || item === 0) return [above, [divided, ...after]];
  const halves = cut(divided, item);
  return [
    [...above, halves[0], ...after.filter(isFooter)],
    [halves[1], ...after],
  ];
}

/** A block in two at an item or row. */
function cut(block: Block, at: number): readonly [Block, Block] {
  if (block.kind === 'table') {
    if (at >= block.rows.length) throw new ImpossibleChange('row');
    return [
      { ...block, rows: block.rows.slice(0, at) },
      { ...block, rows: block.rows.slice(at) },
    ];
  }
  if (!('items' in block) || at >= block.items.length) throw new ImpossibleChange('item');
  const first = { ...block, items: block.items.slice(0, at) };
  const second = { ...block, items: block.items.slice(at) };
  return [first as Block, second as Block];
}

function appended(blocks: readonly Block[], block: Block): readonly Block[] {
  const joined = blocks.findIndex((one) => joinable(one, block));
  const same = blocks.some((one) => isFooter(one) && equal(one, block));
  if (same) return blocks;
  const target = blocks[joined];
  if (!target) return [...blocks, block];
  return blocks.toSpliced(joined, 1, grown(target, block));
}

function joinable(one: Block, other: Block): boolean {
  if (one.kind !== other.kind || isFooter(one)) return false;
  if (one.kind === 'table' && other.kind === 'table') return equal(one.head, other.head);
  return 'items' in one;
}

function grown(one: Block, other: Block): Block {
  if (one.kind === 'table' && other.kind === 'table') return { ...one, rows: [...one.rows, ...other.rows] };
  if (!('items' in one) || !('items' in other)) return one;
  return { ...one, items: [...one.items, ...other.items] } as Block;
}

function isHeading(block: Block): boolean {
  return block.kind === 'heading';
}

/** The duty line stands on every part of a split slide. */
function isFooter(block: Block): boolean {
  return block.kind === 'duty';
}

function idFor(deck: Deck): string {
  return freshId(new Set(deck.slides.map(({ id }) => id)));
}
