import type { TextItem } from '../../model/display-item';
import { type DisplayPage, textItems } from '../../model/display-list';
import type { FaceLetters } from '../fonts';
import type { Covers } from './covered';

/** Letters and the font they are set in. */
export type FontLetters = Pick<TextItem, 'text' | 'family' | 'weight'>;

/** Reads the font files of letters and answers what the files really hold. */
export type AskCoverage = (letters: readonly FontLetters[]) => Promise<Covers>;

/** Letters of a face as set in the family that is wanted first. */
export function inFirstFamily({ families, weight, letters }: FaceLetters): FontLetters {
  const family = families.split(',', 1)[0]?.replace(/["']/g, '').trim() ?? '';
  return { text: [...letters].join(''), family, weight: Number(weight) };
}

/** Asks about the letters of pages while further pages are read: each letter of a font once. */
export class FontCoverage {
  private readonly asked = new LetterSets();
  private readonly answers: Promise<void>[] = [];
  /** Code points that the file of a font lacks; every font that was asked about is here. */
  private readonly missing = new Map<string, Set<number>>();

  constructor(private readonly ask: AskCoverage) {}

  /** Asks about what is new in pages. */
  add(pages: readonly DisplayPage[]): void {
    this.expect(pages.flatMap((page) => textItems(page.items)));
  }

  /** Asks about what is new in letters that pages will be set in. */
  expect(letters: readonly FontLetters[]): void {
    const fresh = this.asked.add(letters);
    if (fresh.length === 0) return;
    const answer = this.ask(fresh).then((covers) => this.note(fresh, covers));
    // Whoever waits for all hears of a failure; until then it is nobody's.
    answer.catch(() => undefined);
    this.answers.push(answer);
  }

  /** What the fonts hold, once all answers are there. A font nobody asked about holds nothing. */
  async covers(): Promise<Covers> {
    await Promise.all(this.answers);
    return (family, weight, codePoint) =>
      !(this.missing.get(fontOf({ family, weight }))?.has(codePoint) ?? true);
  }

  private note(asked: readonly FontLetters[], covers: Covers): void {
    for (const letters of asked) {
      const missing = this.missing.get(fontOf(letters)) ?? new Set<number>();
      this.missing.set(fontOf(letters), missing);
      for (const codePoint of [...letters.text].map((letter) => letter.codePointAt(0) ?? 0))
        if (!covers(letters.family, letters.weight, codePoint)) missing.add(codePoint);
    }
  }
}

function fontOf({ family, weight }: Pick<FontLetters, 'family' | 'weight'>): string {
  return `${family}|${weight}`;
}

/** True when something is shown in a letter its font lacks. */
export function lacksLetters(pages: readonly DisplayPage[], covers: Covers): boolean {
  const shown = pages.flatMap((page) => textItems(page.items)).filter(({ hidden }) => !hidden);
  return new LetterSets()
    .add(shown)
    .some(({ text, family, weight }) =>
      [...text].some((letter) => /\S/.test(letter) && !covers(family, weight, letter.codePointAt(0) ?? 0)),
    );
}

/** The letters of each font that were met. */
class LetterSets {
  private readonly fonts = new Map<string, Set<string>>();

  /** Adds texts and gives the letters that are new, one text a font. */
  add(texts: readonly FontLetters[]): readonly FontLetters[] {
    const fresh = new Map<string, { family: string; weight: number; text: string }>();
    for (const { text, family, weight } of texts) {
      const key = fontOf({ family, weight });
      const met = this.fonts.get(key) ?? new Set<string>();
      this.fonts.set(key, met);
      const found = fresh.get(key) ?? { family, weight, text: '' };
      for (const letter of text) {
        if (met.has(letter)) continue;
        met.add(letter);
        found.text += letter;
      }
      if (found.text !== '') fresh.set(key, found);
    }
    return [...fresh.values()];
  }
}
