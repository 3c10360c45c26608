import { msg, str } from '@lit/localize';
import type { DeckChange } from '../../deck/changes/deck-change';
import type { Layout, Slide } from '../../model/deck';
import { moveChanges, type PlaceAmongOthers, placeAfterStep } from '../edits/slide-choice';
import { changeableLayouts } from '../state/layout-names';
import type { Studio } from '../state/studio';
import { chooseSlides, chosenIds, chosenSlides } from './choose-slides';
import { edit, openDeckOf, selectedSlide } from './edit';
import { say } from './say';
import { selectSlide } from './select';

/** Puts a slide behind the ones chosen and shows it. */
export function insertSlide(
  studio: Studio,
  content: Omit<Slide, 'id'>,
  before: readonly DeckChange[] = [],
): void {
  insertSlides(studio, [content], before);
}

/** Puts slides behind the ones chosen and chooses them. @param before changes that must come first */
export function insertSlides(
  studio: Studio,
  contents: readonly Omit<Slide, 'id'>[],
  before: readonly DeckChange[] = [],
): boolean {
  const at = orderOf(studio).indexOf(chosenIds(studio).at(-1) ?? '') + 1;
  const inserts = contents.map(
    (content, step): DeckChange => ({ type: 'insertSlide', at: at + step, content }),
  );
  if (!edit(studio, [...before, ...inserts])) return false;
  chooseSlides(studio, orderOf(studio).slice(at, at + contents.length));
  return true;
}

/** Puts copies of the chosen slides behind them. */
export function duplicateSlides(studio: Studio): void {
  insertSlides(
    studio,
    chosenSlides(studio).map(({ id: _, ...content }) => content),
  );
}

/** Deletes the chosen slides; undo brings them back. */
export function deleteSlides(studio: Studio): void {
  const order = orderOf(studio);
  const chosen = chosenIds(studio);
  if (chosen.length === order.length) return say(studio, msg('课件至少要留一页。'));
  const first = order.indexOf(chosen[0] ?? '');
  if (
    !edit(
      studio,
      chosen.map((slide) => ({ type: 'removeSlide', slide }) as const),
    )
  )
    return;
  showAt(studio, Math.min(first, orderOf(studio).length - 1));
  if (chosen.length === 1) say(studio, msg(str`已删除第 ${first + 1} 页。`));
  else say(studio, msg(str`已删除 ${chosen.length} 页。`));
}

/** Leaves the chosen slides out of the show, or takes them in again when all are out. */
export function toggleHidden(studio: Studio): void {
  const chosen = chosenSlides(studio);
  const hidden = !chosen.every((slide) => slide.hidden);
  edit(
    studio,
    chosen.map(({ id }) => ({ type: 'hideSlide', slide: id, hidden }) as const),
  );
}

/** Lets the points of the chosen slides come one at a time, or all at once; the deck's own choice else. */
export function toggleFragments(studio: Studio): void {
  const usual = openDeckOf(studio)?.meta.fragments ?? false;
  const shown = selectedSlide(studio);
  if (!shown) return;
  const wanted = !(shown.fragments ?? usual);
  const settings = { fragments: wanted === usual ? undefined : wanted };
  edit(
    studio,
    chosenIds(studio).map((slide) => ({ type: 'setSlide', slide, settings }) as const),
  );
}

/** Moves slides together to a place among the others. */
export function moveSlides(studio: Studio, slides: readonly string[], place: PlaceAmongOthers): void {
  if (!edit(studio, moveChanges(orderOf(studio), slides, place))) return;
  if (slides.length === 1) say(studio, msg(str`已移到第 ${place + 1} 页。`));
  else say(studio, msg(str`已将 ${slides.length} 页移到第 ${place + 1} 至 ${place + slides.length} 页。`));
}

/** Moves the chosen slides by `step` places; infinite steps go to the ends. */
export function shiftSlides(studio: Studio, step: number): void {
  const chosen = chosenIds(studio);
  moveSlides(studio, chosen, placeAfterStep(orderOf(studio), chosen, step));
}

/** Gives the chosen slides another layout with their content carried over; covers and the like keep theirs. */
export function changeLayout(studio: Studio, layout: Layout): void {
  const able = chosenSlides(studio).filter((slide) =>
    changeableLayouts.some((each) => each === slide.layout),
  );
  edit(
    studio,
    able.map(({ id }) => ({ type: 'setLayout', slide: id, layout }) as const),
  );
}

/** Puts the second half of the slide's content, or what comes from the chosen item on, onto a new slide. */
export function splitSlide(studio: Studio): void {
  const slide = selectedSlide(studio);
  const place = slide && splitPlace(slide, studio.selection.value.path);
  if (!slide || !place) return say(studio, msg('这一页没有可以拆开的内容。'));
  edit(studio, [{ type: 'splitSlide', slide: slide.id, ...place }]);
}

/** Merges the chosen slides into one, or the one shown with the one after it. */
export function mergeSlides(studio: Studio): void {
  const chosen = chosenIds(studio);
  const [first = ''] = chosen;
  const order = orderOf(studio);
  const from = order.indexOf(first);
  const count = Math.max(2, chosen.length);
  if (from + count > order.length) return say(studio, msg('后面没有可以并入的页。'));
  if (chosen.some((id, at) => order[from + at] !== id)) return say(studio, msg('请选相邻的几页再合并。'));
  const merge = { type: 'mergeSlides', slide: first } as const;
  if (
    edit(
      studio,
      Array.from({ length: count - 1 }, () => merge),
    )
  )
    selectSlide(studio, first);
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

function orderOf(studio: Studio): readonly string[] {
  return openDeckOf(studio)?.slides.map(({ id }) => id) ?? [];
}

function showAt(studio: Studio, at: number): void {
  const slide = openDeckOf(studio)?.slides[at];
  if (slide) selectSlide(studio, slide.id);
}
