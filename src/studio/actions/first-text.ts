import { plain } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';
import { isStartingWord } from '../state/starting-words';
import type { Studio } from '../state/studio';
import { focusText } from './desk';
import { selectedSlide } from './edit';

/** Chooses the first text of an inserted slide that holds the place of the lecturer's own words, else its first. */
export async function focusFirstText(studio: Studio): Promise<void> {
  const slide = selectedSlide(studio);
  const texts = slide ? slideTexts(slide) : [];
  const first = texts.find(({ text }) => isStartingWord(plain(text))) ?? texts[0];
  if (first) await focusText(studio, first.path, { start: 0, end: plain(first.text).length });
}
