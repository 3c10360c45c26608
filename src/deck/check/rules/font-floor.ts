import type { Finding } from '../../../model/finding';
import type { CheckRule } from '../check-context';
import { nameOf, shownSlides } from '../shown';

/** Least sizes in points of a 540 pt high slide; a CSS pixel of the stage is 0.75 pt. */
const bodyFloor = 24;
const tableFloor = 20;
const tolerance = 0.05;

/** Text smaller than the last row can read. */
export const fontFloorRule: CheckRule = ({ deck, looks }) =>
  shownSlides(deck).flatMap((slide) => {
    const look = looks?.get(slide.id);
    if (!look) return [];
    return [
      ...tooSmall(slide.id, nameOf(slide), look.smallest * 0.75, bodyFloor),
      ...tooSmall(slide.id, nameOf(slide), look.smallestInTable * 0.75, tableFloor),
    ];
  });

function tooSmall(slide: string, name: string, size: number, floor: number): readonly Finding[] {
  if (size >= floor - tolerance) return [];
  const shown = Math.round(size * 10) / 10;
  const message = {
    zh: `“${name}”一页有${shown}磅的字，后排看不清：请删减文字，使其不小于${floor}磅。`,
    en: `“${name}” has text of ${shown} pt, too small for the last row: shorten it so that ${floor} pt is possible.`,
  };
  return [{ code: 'check.font-floor', severity: 'error', slide, message }];
}
