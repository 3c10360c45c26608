import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/deck/changes/apply';
import type { Block } from '../../../src/model/block';
import type { Deck, Slide } from '../../../src/model/deck';
import type { Section } from '../../../src/model/notice';
import { plain, rich } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { splitPlace } from '../../../src/studio/actions/slides';
import { addSentence } from '../../../src/studio/edits/add-sentence';
import { toggleRange } from '../../../src/studio/edits/emphasis';
import { headingAbove } from '../../../src/studio/edits/heading-above';
import {
  addItem,
  dropItem,
  type ItemEdit,
  joinItem,
  moveItemTo,
  nestItem,
  shiftItem,
  splitItem,
} from '../../../src/studio/edits/item-changes';
import { mergeDecks } from '../../../src/studio/edits/merge-decks';
import { spliceText } from '../../../src/studio/edits/splice-text';
import { nextRow } from '../../../src/studio/edits/table-keys';
import { pointsSlide, sampleDeck } from '../../fixtures/studio/sample-deck';

const slide = pointsSlide('s4', '要求', '听从指挥', '不乘电梯', '清点人数');
const path = (at: number) => `blocks.1.items.${at}.text`;

function outcome(made: ItemEdit | null): { slide: Slide; at: string } {
  if (!made) throw new Error('the key was not used');
  let deck = sampleDeck();
  for (const change of made.changes) {
    const { value, findings } = applyChange(deck, change);
    expect(findings).toEqual([]);
    deck = value;
  }
  const found = deck.slides.find((each) => each.id === 's4');
  if (!found) throw new Error('gone');
  return { slide: found, at: made.path ?? '' };
}

function words(one: Slide): readonly string[] {
  return slideTexts(one).map((entry) => plain(entry.text));
}

function textAt(one: Slide, at: string): string | undefined {
  const entry = slideTexts(one).find((each) => each.path === at);
  return entry && plain(entry.text);
}

describe('keys in a list', () => {
  it('Enter cuts a point in two and goes to the second', () => {
    const { slide: made, at } = outcome(splitItem(slide, path(0), 2));
    expect(words(made)).toEqual(['要求', '听从', '指挥', '不乘电梯', '清点人数']);
    expect(textAt(made, at)).toBe('指挥');
  });

  it('Backspace at the beginning joins it to the one before', () => {
    const { slide: made, at } = outcome(joinItem(slide, path(1)));
    expect(words(made)).toEqual(['要求', '听从指挥不乘电梯', '清点人数']);
    expect(textAt(made, at)).toBe('听从指挥不乘电梯');
  });

  it('Tab nests a point, Shift+Tab takes it out again', () => {
    const nested = outcome(nestItem(slide, path(1), 'in', 0));
    expect(nested.at).toBe('blocks.1.items.0.children.0.text');
    expect(textAt(nested.slide, nested.at)).toBe('不乘电梯');
    const out = nestItem(nested.slide, nested.at, 'out', 0);
    expect(out?.path).toBe(path(1));
  });

  it('the first point cannot be nested, the first of all not joined', () => {
    expect(nestItem(slide, path(0), 'in', 0)).toBeNull();
    expect(joinItem(slide, path(0))).toBeNull();
  });

  it('Alt with an arrow moves a point and stays with it', () => {
    const { slide: made, at } = outcome(shiftItem(slide, path(2), -1, 0));
    expect(textAt(made, at)).toBe('清点人数');
    expect(shiftItem(slide, path(2), 1, 0)).toBeNull();
  });

  it('splitting and joining again gives the same words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 4 }), (at, offset) => {
        const split = outcome(splitItem(slide, path(at), offset)).slide;
        expect(words(split).join('')).toBe(words(slide).join(''));
      }),
    );
  });
});

describe('items of every kind', () => {
  const withBlock = (block: Block): Slide => ({ ...slide, blocks: [block] });
  const row = (...cells: readonly string[]) => cells.map((text) => ({ text: rich(text) }));
  const samples: readonly (readonly [Block, string])[] = [
    [{ kind: 'points', items: [{ text: rich('甲') }, { text: rich('乙') }] }, 'blocks.0.items.0.text'],
    [{ kind: 'cards', items: [{ title: rich('甲') }, { title: rich('乙') }] }, 'blocks.0.items.0.title'],
    [
      { kind: 'timeline', items: [1, 2].map(() => ({ when: rich('1日'), what: rich('甲') })) },
      'blocks.0.items.0.what',
    ],
    [
      { kind: 'facts', items: [1, 2].map(() => ({ left: rich('甲'), right: rich('乙') })) },
      'blocks.0.items.0.left',
    ],
    [{ kind: 'quiz', question: rich('问'), answers: [rich('甲'), rich('乙')] }, 'blocks.0.answers.0'],
    [{ kind: 'table', head: [], rows: [row('甲', '乙'), row('丙', '丁')] }, 'blocks.0.rows.0.1.text'],
  ];

  it.each(samples)('$kind: added, moved and taken away again', (block, at) => {
    const one = withBlock(block);
    for (const made of [addItem(one, at), moveItemTo(one, at, 1, 0), dropItem(one, at)]) {
      expect(made?.changes.flatMap((change) => applyChange(deckOf(one), change).findings)).toEqual([]);
    }
    const longer = changed(one, addItem(one, at));
    expect(changed(longer, dropItem(longer, addItem(one, at)?.path ?? ''))).toEqual(one);
    const there = moveItemTo(one, at, 1, 0);
    expect(changed(changed(one, there), moveItemTo(changed(one, there), there?.path ?? '', 0, 0))).toEqual(
      one,
    );
  });

  it('the last item goes with its block', () => {
    const one = withBlock({ kind: 'cards', items: [{ title: rich('甲') }] });
    expect(changed(one, dropItem(one, 'blocks.0.items.0.title')).blocks).toEqual([]);
  });

  it('Backspace takes an empty card away, and no other', () => {
    const one = withBlock({ kind: 'cards', items: [{ title: rich('甲') }, { title: [] }] });
    expect(joinItem(one, 'blocks.0.items.0.title')).toBeNull();
    expect(words(changed(one, joinItem(one, 'blocks.0.items.1.title')))).toEqual(['甲']);
  });

  it('Enter in a table goes to the row below, Tab behind the last cell makes one', () => {
    const one = withBlock({
      kind: 'table',
      head: [row('头', '头')],
      rows: [row('甲', '乙'), row('丙', '丁')],
    });
    expect(nextRow(one, 'blocks.0.rows.0.1.text', 'down')).toMatchObject({
      changes: [],
      path: 'blocks.0.rows.1.1.text',
    });
    expect(nextRow(one, 'blocks.0.rows.1.0.text', 'end')).toBeNull();
    const made = nextRow(one, 'blocks.0.rows.1.1.text', 'end');
    expect(made?.path).toBe('blocks.0.rows.2.0.text');
    expect(changed(one, made).blocks[0]).toMatchObject({ rows: [{}, {}, [{ text: [] }, { text: [] }]] });
  });

  function deckOf(one: Slide): Deck {
    return { ...sampleDeck(), slides: [one] };
  }

  function changed(one: Slide, made: ItemEdit | null): Slide {
    const deck = (made?.changes ?? []).reduce((now, change) => applyChange(now, change).value, deckOf(one));
    return deck.slides[0] ?? one;
  }
});

describe('emphasis', () => {
  it('is put on a range and taken off again, words untouched', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), (a, b) => {
        const text = [{ text: '检查' }, { text: '消防通道', strong: true as const }, { text: '畅通' }];
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const once = toggleRange(text, start, end, 'accent');
        expect(plain(once)).toBe('检查消防通道畅通');
        expect(toggleRange(once, start, end, 'accent')).toEqual(text);
      }),
    );
  });

  it('replaced words take the style of what they replace', () => {
    expect(spliceText([{ text: '不乘' }, { text: '电梯', strong: true }], 2, 4, '扶梯')).toEqual([
      { text: '不乘' },
      { text: '扶梯', strong: true },
    ]);
  });
});

describe('sending a sentence to a slide', () => {
  it('appends a point, or makes a list where there is none', () => {
    const cover = sampleDeck().slides[0];
    for (const target of [slide, ...(cover ? [cover] : [])]) {
      const deck = applyChange(sampleDeck(), addSentence(target, '按时到岗。')).value;
      const made = deck.slides.find((each) => each.id === target.id);
      expect(made && words(made).at(-1)).toBe('按时到岗。');
    }
  });
});

describe('the heading above a sentence', () => {
  const section = (heading: string, start: number, end: number, ...children: Section[]): Section => ({
    id: heading,
    kind: 'cn',
    level: 1,
    label: '',
    heading,
    runIn: false,
    paragraphs: [],
    tables: [],
    start,
    end,
    children,
  });
  const sections = [
    section('总体要求', 10, 20),
    section('重点', 20, 60, section('场所', 25, 40), section('', 40, 60)),
  ];

  it('is the nearest one that has words', () => {
    expect([5, 12, 22, 30, 45].map((at) => headingAbove(sections, at))).toEqual([
      '',
      '总体要求',
      '重点',
      '场所',
      '重点',
    ]);
  });
});

describe('where a slide is split', () => {
  it('before the chosen point, or else in the middle', () => {
    expect(splitPlace(slide, path(2))).toEqual({ block: 1, item: 2 });
    expect(splitPlace(slide, null)).toEqual({ block: 1, item: 2 });
    expect(splitPlace({ ...slide, blocks: slide.blocks.slice(0, 1) }, null)).toBeNull();
  });
});

describe('a new brief after edits', () => {
  const before = [slide, pointsSlide('s5', '器材', '灭火器'), pointsSlide('s6', '总结', '讲评')];
  const shorter = [slide, pointsSlide('s5', '总结', '讲评')];

  it('takes the new slides where nothing was edited', () => {
    expect(mergeDecks(before, before, shorter)).toEqual(shorter);
  });

  it('keeps an edited slide, and the lecturer’s own', () => {
    const edited: Slide = { ...slide, notes: '自己的话' };
    const own = pointsSlide('s9', '本单位', '去年的教训');
    const merged = mergeDecks(before, [edited, own, ...before.slice(1)], shorter);
    expect(merged.map((each) => each.notes)).toEqual(['自己的话', '本单位的讲稿。', '总结的讲稿。']);
  });

  it('leaves deleted slides away', () => {
    expect(mergeDecks(before, before.slice(1), shorter).map((each) => words(each)[0])).toEqual(['总结']);
  });

  it('never has two slides with one id', () => {
    const own = pointsSlide('s5', '新页', rich('x')[0]?.text ?? '');
    const merged = mergeDecks(before, [...before.slice(0, 1), own], shorter);
    expect(new Set(merged.map((each) => each.id)).size).toBe(merged.length);
  });
});
