import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/deck/changes/apply';
import type { Deck, Slide } from '../../../src/model/deck';
import { plain, rich } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { copiedSlides, pastedSlides } from '../../../src/studio/edits/copied-slides';
import { pasteLines } from '../../../src/studio/edits/paste-lines';
import { pointsSlide, sampleDeck } from '../../fixtures/studio/sample-deck';

const slide = pointsSlide('s4', '要求', '听从指挥', '不乘电梯');

function pasted(one: Slide, path: string, start: number, words: string): Slide | null {
  const made = pasteLines(one, path, { start, end: start }, words);
  const deck: Deck = { ...sampleDeck(), slides: [one] };
  return (
    made && (made.changes.reduce((now, change) => applyChange(now, change).value, deck).slides[0] ?? null)
  );
}

function words(one: Slide | null): readonly string[] {
  return one ? slideTexts(one).map(({ text }) => plain(text)) : [];
}

describe('words pasted while typing', () => {
  it('lines become points, without the bullets they had', () => {
    const made = pasted(slide, 'blocks.1.items.0.text', 2, '有序\n\n• 靠右\n- 不推挤\n');
    expect(words(made)).toEqual(['要求', '听从有序', '靠右', '不推挤指挥', '不乘电梯']);
  });

  it('one line stays with the browser', () => {
    expect(pasteLines(slide, 'blocks.1.items.0.text', { start: 0, end: 0 }, '有序\n')).toBeNull();
    expect(pasteLines(slide, 'blocks.0.text', { start: 0, end: 0 }, '甲\n乙')).toBeNull();
  });

  it('cells of a sheet fill the table from the cell on, which grows with them', () => {
    const row = (...cells: readonly string[]) => cells.map((text) => ({ text: rich(text) }));
    const table: Slide = {
      ...slide,
      blocks: [{ kind: 'table', head: [row('甲', '乙')], rows: [row('1', '2')] }],
    };
    const made = pasted(table, 'blocks.0.rows.0.1.text', 0, '5\t6\r\n7\t8\r\n');
    expect(made?.blocks[0]).toMatchObject({
      head: [[...row('甲', '乙'), { text: [] }]],
      rows: [row('1', '5', '6'), [{ text: [] }, ...row('7', '8')]],
    });
  });
});

describe('a slide on the clipboard', () => {
  const picture = { mediaType: 'image/png', data: 'AAAA', width: 1, height: 1 } as const;
  const shown: Slide = { ...slide, blocks: [{ kind: 'picture', picture: 'p1', alt: '', fit: 'contain' }] };

  it('brings its pictures along, under a key that is free', () => {
    const text = copiedSlides([shown], { p1: picture, p2: { ...picture, data: 'BBBB' } });
    const made = pastedSlides(text, { p1: { ...picture, data: 'CCCC' } });
    expect(made?.before).toEqual([{ type: 'setPicture', key: 'p2', picture }]);
    expect(made?.contents[0]?.blocks).toMatchObject([{ picture: 'p2' }]);
    expect(pastedSlides(text, { p7: picture })).toMatchObject({
      before: [],
      contents: [{ blocks: [{ picture: 'p7' }] }],
    });
  });

  it('is left alone when it is none', () => {
    expect(pastedSlides('hello', {})).toBeNull();
    expect(pastedSlides('{"slides":[{"id":"x","blocks":[]}],"pictures":{}}', {})).toBeNull();
  });
});
