import { describe, expect, it } from 'vitest';
import type { DisplayPage } from '../../../src/model/display-list';
import { FontCoverage, type FontLetters, lacksLetters } from '../../../src/stage/snapshot/font-coverage';

const page = (text: string, family = 'Sans', hidden = false): DisplayPage => ({
  id: 's1',
  layout: 'points',
  width: 1280,
  height: 720,
  title: '',
  notes: '',
  outline: 1,
  items: [
    {
      kind: 'text',
      text,
      family,
      weight: 400,
      size: 32,
      x: 0,
      baseline: 0,
      width: 0,
      colour: '#000000',
      ...(hidden ? { hidden } : {}),
    },
  ],
  blocks: [],
  links: [],
});

/** Fonts without 𠮷; remembers what it was asked. */
function fontsWithout(asked: FontLetters[]) {
  return async (letters: readonly FontLetters[]) => {
    asked.push(...letters);
    return (_family: string, _weight: number, codePoint: number) => codePoint !== 0x20bb7;
  };
}

describe('what fonts hold', () => {
  it('is asked of expected letters at once, and not again when a page shows them', () => {
    const asked: FontLetters[] = [];
    const coverage = new FontCoverage(fontsWithout(asked));
    coverage.expect([{ text: '中文', family: 'Sans', weight: 400 }]);
    coverage.add([page('文字')]);
    expect(asked.map(({ text }) => text)).toEqual(['中文', '字']);
  });

  it('is asked once for each letter of a font, and answered for all pages together', async () => {
    const asked: FontLetters[] = [];
    const coverage = new FontCoverage(fontsWithout(asked));
    coverage.add([page('安全𠮷安')]);
    coverage.add([page('生产安全')]);
    coverage.add([page('安全'), page('安', 'Serif')]);
    const covers = await coverage.covers();
    expect(asked.map(({ text, family }) => [family, text])).toEqual([
      ['Sans', '安全𠮷'],
      ['Sans', '生产'],
      ['Serif', '安'],
    ]);
    expect([...'安𠮷生'].map((letter) => covers('Sans', 400, letter.codePointAt(0) ?? 0))).toEqual([
      true,
      false,
      true,
    ]);
    expect(covers('Unknown', 400, 0x5b89)).toBe(false);
  });

  it('fails where the answer is waited for when a font cannot be read', async () => {
    const coverage = new FontCoverage(() => Promise.reject(new Error('no font')));
    coverage.add([page('安')]);
    await expect(coverage.covers()).rejects.toThrow('no font');
  });

  it('counts shown letters only', () => {
    const covers = (_family: string, _weight: number, codePoint: number) => codePoint !== 0x20bb7;
    expect(lacksLetters([page('安全')], covers)).toBe(false);
    expect(lacksLetters([page('安'), page('𠮷')], covers)).toBe(true);
    expect(lacksLetters([page('𠮷', 'Sans', true)], covers)).toBe(false);
  });
});
