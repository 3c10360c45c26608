import { msg, str } from '@lit/localize';
import type { DeckChange } from '../../deck/changes/deck-change';
import type { Layout, Slide } from '../../model/deck';
import type { Studio } from '../state/studio';
import { edit, openDeckOf, selectedSlide } from './edit';
import { say } from './say';
import { selectedIndex, selectSlide } from './select';

/** Puts a slide behind the one shown and shows it. */
export function insertSlide(
  studio: Studio,
  content: Omit<Slide, 'id'>,
  before: readonly DeckChange[] = [],
): void {
  const at = selectedIndex(studio) + 1;
  if (edit(studio, [...before, { type: 'insertSlide', at, content }])) showAt(studio, at);
}

/** Puts a copy of the slide shown behind it. */
export function duplicateSlide(studio: Studio): void {
  const at = selectedIndex(studio) + 1;
  const { slide } = studio.selection.value;
  if (edit(studio, [{ type: 'duplicateSlide', slide }])) showAt(studio, at);
}

/** Deletes the slide shown; undo brings it back. */
export function deleteSlide(studio: Studio): void {
  const index = selectedIndex(studio);
  const { slide } = studio.selection.value;
  if (edit(studio, [{ type: 'removeSlide', slide }])) say(studio, msg(str`已删除第 ${index + 1} 页。`));
}

/** Leaves the slide shown out of the show, or takes it in again. */
export function toggleHidden(studio: Studio): void {
  const slide = selectedSlide(studio);
  if (slide) edit(studio, [{ type: 'hideSlide', slide: slide.id, hidden: !slide.hidden }]);
}

/** Lets the points of the slide shown come one at a time, or all at once; the deck's own choice else. */
export function toggleFragments(studio: Studio): void {
  const slide = selectedSlide(studio);
  const usual = openDeckOf(studio)?.meta.fragments ?? false;
  if (!slide) return;
  const wanted = !(slide.fragments ?? usual);
  const settings = { fragments: wanted === usual ? undefined : wanted };
  edit(studio, [{ type: 'setSlide', slide: slide.id, settings }]);
}

/** Moves a slide to another place, counted after it has been taken out. */
export function moveSlide(studio: Studio, slide: string, to: number): void {
  if (edit(studio, [{ type: 'moveSlide', slide, to }])) say(studio, msg(str`已移到第 ${to + 1} 页。`));
}

/** Moves the slide shown by `step` places; infinite steps go to the ends. */
export function shiftSlide(studio: Studio, step: number): void {
  const index = selectedIndex(studio);
  const slides = openDeckOf(studio)?.slides ?? [];
  const to = Math.min(slides.length - 1, Math.max(0, index + step));
  if (index >= 0 && to !== index) moveSlide(studio, studio.selection.value.slide, to);
}

/** Gives the slide shown another layout with its content carried over. */
export function changeLayout(studio: Studio, layout: Layout): void {
  edit(studio, [{ type: 'setLayout', slide: studio.selection.value.slide, layout }]);
}

/** Puts the second half of the slide's content, or what comes from the chosen item on, onto a new slide. */
export function splitSlide(studio: Studio): void {
  const slide = selectedSlide(studio);
  const place = slide && splitPlace(slide, studio.selection.value.path);
  if (!slide || !place) return say(studio, msg('这一页没有可以拆开的内容。'));
  edit(studio, [{ type: 'splitSlide', slide: slide.id, ...place }]);
}

/** Merges the slide shown with the one after it. */
export function mergeWithNext(studio: Studio): void {
  edit(studio, [{ type: 'mergeSlides', slide: studio.selection.value.slide }]);
}

/** Where a slide is cut: before the chosen item, or else in the middle of its longest list. */
export function splitPlace(slide: Slide, path: string | null): { block: number; item?: number } | null {
  const chosen = /^blocks\.(\d+)\.(?:items|rows)\.(\d+)/.exec(path ?? '');
  if (chosen && Number(chosen[2]) > 0) return { block: Number(chosen[1]), item: Number(chosen[2]) };
  const lengths = slide.blocks.map((block) =>
    'items' in block && block.kind !== 'duty' ? block.items.length : 0,
  );
  const longest = Math.max(0, ...lengths);
  if (longest > 1) return { block: lengths.indexOf(longest), item: Math.ceil(longest / 2) };
  const contents = slide.blocks.flatMap((block, at) => (block.kind === 'heading' ? [] : [at]));
  const second = contents[1];
  return second === undefined ? null : { block: second };
}

function showAt(studio: Studio, at: number): void {
  const slide = openDeckOf(studio)?.slides[at];
  if (slide) selectSlide(studio, slide.id);
}
