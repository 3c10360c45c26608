import type { CheckRule } from '../check-context';
import { excerpt, nameOf, shownSlides } from '../shown';

/** Lines that are the lecturer's own words: allowed, but to be known. */
export const ownWordsRule: CheckRule = ({ deck, traces }) =>
  shownSlides(deck).flatMap((slide) => {
    const own = (traces?.get(slide.id) ?? []).filter(({ origin }) => origin.kind === 'own');
    const [first] = own;
    if (!first) return [];
    const message = {
      zh: `“${nameOf(slide)}”一页有${own.length}处不是原文：“${excerpt(first.text)}”，请确认或恢复原文。`,
      en: `“${nameOf(slide)}” has ${own.length} text(s) that are not the notice’s: “${excerpt(first.text)}”. Confirm, or restore the wording.`,
    };
    return [{ code: 'check.own-words', severity: 'note', slide: slide.id, message }];
  });
