import type { DisplayList } from '../../model/display-list';
import { type FontText, listTexts } from '../fonts/used-characters';
import { notesParagraphs } from '../text/plain-notes';

/** Marks that stand on sheets besides slides and notes. */
const furniture = '0123456789 /-\u3000';

/**
 * Everything sheets say besides the slides, in the first regular font the slides use.
 * @param withNotes the script stands on the sheets too
 */
export function ownTexts(list: DisplayList, withNotes: boolean): FontText {
  const notes = withNotes ? list.pages.flatMap((page) => notesParagraphs(page.notes)) : [];
  const used = listTexts(list);
  const family = (used.find(({ weight }) => weight === 400) ?? used[0])?.family ?? 'Noto Sans SC';
  return { text: [furniture, list.title, ...notes].join(''), family, weight: 400 };
}
