import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../src/export/handout/break-lines';

/** Chinese letters are 2 wide, others 1. */
const measure = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u02ff' ? 2 : 1), 0);
const letter = fc.constantFrom(...'安全生产工作，。；（）“”《》 abc 12%…');
const paragraph = fc.array(letter, { maxLength: 80 }).map((letters) => letters.join(''));

describe('breaking a paragraph into lines', () => {
  it('never puts a closing mark first nor an opening one last', () => {
    expect(breakLines('做好安全，（试行）', 8, measure)).toEqual(['做好安', '全，（试', '行）']);
  });

  it('keeps words and numbers whole', () => {
    expect(breakLines('共 2026 份 notice', 8, measure)).toEqual(['共 2026', '份', 'notice']);
  });

  it('cuts a word that is wider than the line', () => {
    expect(breakLines('abcdefghij', 4, measure)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('keeps every letter but spaces, within the width', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = breakLines(text, width, measure);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
