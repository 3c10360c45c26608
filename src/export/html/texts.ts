import type { Deck } from '../../model/deck';
import type { FontText } from '../fonts/used-characters';

/** What may be typed or shown by any page of the player: digits, signs, Latin letters. */
const common = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
/** The family of the player's own words and of the presenter window. */
const interfaceFamily = 'Noto Sans SC';

/**
 * Every text a single-file deck can show: its slides, and in the interface's font the notes, titles and the
 * player's own words, which stand in its script.
 */
export function singleFileTexts(
  deck: Deck,
  slides: readonly FontText[],
  script: string,
): readonly FontText[] {
  const notes = deck.slides.map((slide) => slide.notes).join('');
  const own = [...new Set(script)].filter((letter) => letter > '\u007f').join('');
  const text = [common, deck.meta.title, notes, own].join('');
  return [...slides, ...slides.map(spaceOf), { text, family: interfaceFamily, weight: 400 }];
}

/** Browsers take the height of lines from the file that holds the space, so every font must have one. */
function spaceOf({ family, weight }: FontText): FontText {
  return { text: ' ', family, weight };
}
