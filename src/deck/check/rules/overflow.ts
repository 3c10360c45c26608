import type { CheckRule } from '../check-context';
import { nameOf, shownSlides } from '../shown';

/** Text that goes beyond its place. */
export const overflowRule: CheckRule = ({ deck, looks }) =>
  shownSlides(deck).flatMap((slide) => {
    const over = Math.ceil(looks?.get(slide.id)?.overflow ?? 0);
    if (over <= 0) return [];
    const message = {
      zh: `“${nameOf(slide)}”一页的文字放不下，超出约${over}像素：请删减或拆成两页。`,
      en: `The text of “${nameOf(slide)}” does not fit by about ${over} pixels: shorten it or make two slides of it.`,
    };
    return [{ code: 'check.overflow', severity: 'error', slide: slide.id, message }];
  });
