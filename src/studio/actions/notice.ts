import { msg, str } from '@lit/localize';
import type { Notice, Sentence } from '../../model/notice';
import type { TracedText } from '../../model/origin';
import { plain, rich } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';
import { addSentence, sentenceSlide, takesSentences } from '../edits/add-sentence';
import { headingAbove } from '../edits/heading-above';
import { originalWording } from '../edits/original-wording';
import { matcherOf, sentencesOn } from '../state/origins';
import { deckOf } from '../state/session';
import type { Studio } from '../state/studio';
import { edit, selectedSlide } from './edit';
import { say } from './say';
import { selectSlide, selectText } from './select';
import { insertSlide } from './slides';

/**
 * Puts a sentence of the notice onto the slide shown, as its last point; behind a slide that shows titles
 * only, onto a new one under the heading the sentence has in the notice.
 */
export function sendSentence(studio: Studio, quote: string): void {
  const slide = selectedSlide(studio);
  const words = quote.trim();
  if (!slide) return;
  if (takesSentences(slide)) return void edit(studio, [addSentence(slide, words)]);
  insertSlide(studio, sentenceSlide(headingOf(studio, words), words));
  if (selectedSlide(studio) !== slide) say(studio, msg('这一页只放标题，已放到后面新的一页。'));
}

function headingOf(studio: Studio, words: string): string {
  const notice = studio.session.value?.notice;
  const at = notice?.source.text.indexOf(words) ?? -1;
  return (notice && at >= 0 && headingAbove(notice.body.sections, at)) || msg('标题');
}

/** Goes to the first slide that shows the sentence; says so when none does. */
export function showSentence(studio: Studio, sentence: Sentence): void {
  const session = studio.session.value;
  const notice = session?.notice;
  if (!session || !notice) return;
  const slides = deckOf(session).slides;
  const found = slides.find((slide) => sentencesOn(notice, slide).includes(sentence.id));
  if (found) {
    selectSlide(studio, found.id);
    const path = pathOf(notice, sentence, found);
    if (path) selectText(studio, path);
    return;
  }
  const words = notice.source.text.slice(sentence.start, sentence.start + 12);
  const spoken = slides.findIndex((slide) => slide.notes.includes(words));
  if (spoken >= 0) say(studio, msg(str`页面上没有这一句，第 ${spoken + 1} 页的讲稿里有。`));
  else say(studio, msg('这一句没有放进课件。'));
}

function pathOf(notice: Notice, sentence: Sentence, slide: Parameters<typeof slideTexts>[0]): string | null {
  const matcher = matcherOf(notice);
  const found = slideTexts(slide).find((text) =>
    matcher.sentencesShown(plain(text.text)).includes(sentence.id),
  );
  return found?.path ?? null;
}

/** Puts the notice's own wording back where the lecturer changed it. */
export function restoreWording(studio: Studio, traced: TracedText): void {
  const session = studio.session.value;
  if (!session?.notice) return;
  const { slide: id } = studio.selection.value;
  const wording = originalWording(session.notice, session.history.past, id, traced);
  if (wording === null) {
    say(studio, msg('没有找到对应的原文。'));
    return;
  }
  edit(studio, [{ type: 'setText', slide: id, path: traced.path, text: rich(wording) }]);
}
