import { tidy } from '../../deck/changes/rich-edits';
import type { RichText } from '../../model/rich-text';
import { cutText } from './item-changes';

/** The text with other words at `[start, end)`, in the style of the first character replaced. */
export function spliceText(text: RichText, start: number, end: number, words: string): RichText {
  const [before, rest] = cutText(text, start);
  const [taken, after] = cutText(rest, end - start);
  return tidy([...before, { ...taken[0], text: words }, ...after]);
}
