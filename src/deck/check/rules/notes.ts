import type { Layout, Slide } from '../../../model/deck';
import type { Finding } from '../../../model/finding';
import { characters, words } from '../../../text/count';
import type { CheckRule } from '../check-context';
import { nameOf, shownSlides } from '../shown';

/** Slides that speak for themselves. */
const silent: ReadonlySet<Layout> = new Set([
  'cover',
  'agenda',
  'section',
  'closing',
  'quiz',
  'picture',
  'blank',
]);
/** A slide that stands longer than this loses the hall. */
const mostMinutes = 5;
/** Words spoken in the time of a hundred characters. */
const wordsPerHundred = 65;

/** Slides with nothing to say, and slides one talks over for too long. */
export const notesRule: CheckRule = ({ deck }) =>
  shownSlides(deck).flatMap((slide) => {
    if (slide.notes.trim() === '') return silent.has(slide.layout) ? [] : [empty(slide)];
    const spoken = slide.notes.replace(/^\s*〔.*〕\s*$/gm, '');
    const size = deck.meta.language === 'en' ? (words(spoken) * 100) / wordsPerHundred : characters(spoken);
    const minutes = size / deck.brief.pace;
    return minutes > mostMinutes ? [long(slide, Math.round(minutes))] : [];
  });

function empty(slide: Slide): Finding {
  const message = {
    zh: `“${nameOf(slide)}”一页没有备注，请写上要讲的话，或从原文补入。`,
    en: `“${nameOf(slide)}” has no notes; write what to say, or take it from the notice.`,
  };
  return { code: 'check.notes-empty', severity: 'warning', slide: slide.id, message };
}

function long(slide: Slide, minutes: number): Finding {
  const message = {
    zh: `“${nameOf(slide)}”一页的备注要讲约${minutes}分钟，请拆成两页或删减。`,
    en: `The notes of “${nameOf(slide)}” take about ${minutes} minutes; split the slide or shorten them.`,
  };
  return { code: 'check.notes-long', severity: 'note', slide: slide.id, message };
}
