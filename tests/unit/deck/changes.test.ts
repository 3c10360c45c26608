import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/deck/changes/apply';
import type { DeckChange } from '../../../src/deck/changes/deck-change';
import { findAll } from '../../../src/deck/changes/texts';
import { beginHistory, record, redo, undo } from '../../../src/deck/history';
import type { Block } from '../../../src/model/block';
import { defaultBrief } from '../../../src/model/brief';
import { type Deck, deckSchema, layouts, type Slide } from '../../../src/model/deck';
import { parseWith } from '../../../src/model/parse';
import { plain, rich } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { changeOf } from './arbitrary-change';
import { deck } from './arbitrary-deck';

const withChanges = (count: number) =>
  deck.chain((one) =>
    fc.tuple(fc.constant(one), fc.array(changeOf(one), { minLength: 1, maxLength: count })),
  );

function deckOf(...slides: readonly Partial<Slide>[]): Deck {
  return {
    version: 1,
    meta: { title: '样例', language: 'zh-CN', ratio: '16:9' },
    brief: defaultBrief,
    theme: { name: 'solemn' },
    slides: slides.map((slide, at) => ({
      id: `s${at + 1}`,
      layout: 'points',
      blocks: [],
      notes: '',
      ...slide,
    })),
  };
}

function points(...texts: readonly string[]): Block {
  return { kind: 'points', items: texts.map((text) => ({ text: rich(text) })) };
}

const title: Block = { kind: 'heading', label: '（一）', text: rich('排查隐患') };
const duty: Block = { kind: 'duty', items: [{ left: rich('牵头'), right: rich('应急局') }] };
const made = (one: Deck, change: DeckChange) => applyChange(one, change).value;
const words = (slide: Slide | undefined) =>
  slide
    ? slideTexts(slide)
        .map(({ text }) => plain(text))
        .join('')
        .replace(/\s/g, '')
    : '';

describe('every change', () => {
  it('keeps the deck valid, its ids unique, and never touches the deck it was given', () => {
    fc.assert(
      fc.property(withChanges(6), ([one, changes]) => {
        const before = structuredClone(one);
        const last = changes.reduce(made, one);
        expect(() => parseWith(deckSchema, last)).not.toThrow();
        expect(new Set(last.slides.map(({ id }) => id)).size).toBe(last.slides.length);
        expect(one).toEqual(before);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('that cannot be made leaves the same deck and says so', () => {
    const one = deckOf({ blocks: [title] });
    for (const change of [
      { type: 'removeSlide', slide: 's1' },
      { type: 'removeSlide', slide: 'gone' },
      { type: 'setText', slide: 's1', path: 'blocks.3.text', text: [] },
      { type: 'setText', slide: 's1', path: 'blocks.0.kind', text: rich('points') },
      { type: 'setTheme', name: '../x' },
      { type: 'mergeSlides', slide: 's1' },
    ] satisfies DeckChange[]) {
      const { value, findings } = applyChange(one, change);
      expect(value).toBe(one);
      expect(findings.map(({ code }) => code)).toEqual(['change.impossible']);
    }
  });

  it('shares the slides it does not touch', () => {
    const one = deckOf({ blocks: [title] }, { blocks: [title] });
    expect(made(one, { type: 'setNotes', slide: 's1', notes: 'x' }).slides[1]).toBe(one.slides[1]);
  });
});

describe('there and back', () => {
  it('undo restores exactly, redo goes on', () => {
    fc.assert(
      fc.property(withChanges(8), ([one, changes]) => {
        const states: Deck[] = [one];
        for (const change of changes) states.push(made(states.at(-1) ?? one, change));
        const history = states.slice(1).reduce((past, state) => record(past, state), beginHistory(one));
        const distinct = states.filter((state, at) => at === 0 || state !== states[at - 1]);
        let back = history;
        for (const state of distinct.toReversed()) {
          expect(back.present).toBe(state);
          back = undo(back);
        }
        expect(back.present).toBe(one);
        for (let step = 1; step < distinct.length; step++) back = redo(back);
        expect(back.present).toBe(states.at(-1));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('moving a slide, a block or an item there and back changes nothing', () => {
    const place = fc.nat({ max: 3 });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const block = points('a', 'b', 'c', 'd');
        const one = deckOf({ blocks: [block, title, duty, title] }, {}, {}, {});
        const id = one.slides[from]?.id ?? '';
        const moved = made(one, { type: 'moveSlide', slide: id, to });
        expect(moved.slides[to]?.id).toBe(id);
        expect(made(moved, { type: 'moveSlide', slide: id, to: from })).toEqual(one);
        const blocks = made(one, { type: 'moveBlock', slide: 's1', at: from, to });
        expect(made(blocks, { type: 'moveBlock', slide: 's1', at: to, to: from })).toEqual(one);
        const item = made(one, { type: 'moveItem', slide: 's1', path: `blocks.0.items.${from}`, to });
        expect(made(item, { type: 'moveItem', slide: 's1', path: `blocks.0.items.${to}`, to: from })).toEqual(
          one,
        );
      }),
    );
  });

  it('nesting a point in and out changes nothing', () => {
    const one = deckOf({ blocks: [points('a', 'b', 'c')] });
    const inward = made(one, { type: 'nestItem', slide: 's1', path: 'blocks.0.items.1', direction: 'in' });
    expect(slideTexts(inward.slides[0] ?? one.slides[0] ?? nothing).map(({ path }) => path)).toContain(
      'blocks.0.items.0.children.0.text',
    );
    const path = 'blocks.0.items.0.children.0';
    expect(made(inward, { type: 'nestItem', slide: 's1', path, direction: 'out' })).toEqual(one);
  });

  it('splitting at an item and merging changes nothing', () => {
    const one = deckOf({
      blocks: [title, points('a', 'b', 'c'), duty],
      notes: '讲稿',
      seconds: 40,
      source: '一',
    });
    const split = made(one, { type: 'splitSlide', slide: 's1', block: 1, item: 2 });
    expect(split.slides.map(({ continued }) => continued)).toEqual([undefined, 1]);
    expect(split.slides.map((slide) => slide.blocks)).toEqual([
      [title, points('a', 'b'), duty],
      [title, points('c'), duty],
    ]);
    expect(made(split, { type: 'mergeSlides', slide: 's1' })).toEqual(one);
  });
});

describe('texts', () => {
  it('typing joins neighbours of one style and drops an emptied label', () => {
    const one = deckOf({ blocks: [title] });
    const text = [{ text: '压实' }, { text: '责任' }, { text: '！', strong: true }];
    const typed = made(one, { type: 'setText', slide: 's1', path: 'blocks.0.text', text });
    const bare = made(typed, { type: 'setText', slide: 's1', path: 'blocks.0.label', text: [] });
    expect(bare.slides[0]?.blocks).toEqual([
      { kind: 'heading', text: [{ text: '压实责任' }, { text: '！', strong: true }] },
    ]);
  });

  it('a lead can be added where there was none', () => {
    const one = deckOf({ blocks: [points('a')] });
    const path = 'blocks.0.items.0.lead';
    const led = made(one, { type: 'setText', slide: 's1', path, text: rich('单位') });
    expect(led.slides[0]?.blocks[0]).toEqual({
      kind: 'points',
      items: [{ lead: rich('单位'), text: rich('a') }],
    });
  });

  it('finds and replaces across styles, keeping the style of what was replaced', () => {
    const styled: Block = {
      kind: 'paragraph',
      text: [{ text: '压实责', strong: true }, { text: '任，责任' }],
    };
    const one = deckOf({ blocks: [styled], notes: '责任 a' });
    const query = { find: '责任', matchCase: true, notes: true };
    expect(findAll(one.slides, query)).toEqual([
      { slide: 's1', path: 'blocks.0.text', start: 2, end: 4 },
      { slide: 's1', path: 'blocks.0.text', start: 5, end: 7 },
      { slide: 's1', path: 'notes', start: 0, end: 2 },
    ]);
    const replaced = made(one, { type: 'replaceAll', ...query, replace: '任务' });
    expect(replaced.slides[0]?.blocks).toEqual([
      { kind: 'paragraph', text: [{ text: '压实任务', strong: true }, { text: '，任务' }] },
    ]);
    expect(replaced.slides[0]?.notes).toBe('任务 a');
  });

  it('one run of typing is one step back', () => {
    const one = deckOf({ notes: '' });
    const typed = ['a', 'ab', 'abc'].map((notes) => deckOf({ notes }));
    const history = typed.reduce((past, state) => record(past, state, 's1.notes'), beginHistory(one));
    expect(undo(history).present).toBe(one);
    expect(record(history, history.present)).toBe(history);
  });

  it('history is bounded', () => {
    let history = beginHistory(deckOf({}));
    for (let step = 0; step < 1000; step++) history = record(history, deckOf({ notes: `${step}` }));
    expect(history.past.length).toBeLessThanOrEqual(300);
  });
});

describe('layouts', () => {
  it('carry every word over, in order', () => {
    fc.assert(
      fc.property(deck, fc.constantFrom(...layouts), (one, layout) => {
        for (const slide of one.slides) {
          const changed = made(one, { type: 'setLayout', slide: slide.id, layout });
          expect(words(changed.slides.find(({ id }) => id === slide.id))).toBe(words(slide));
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('points become cards, a table, and points again', () => {
    const block: Block = {
      kind: 'points',
      items: [{ lead: rich('时间'), text: rich('12月') }, { text: rich('甲') }],
    };
    const one = deckOf({ blocks: [title, block] });
    const cards = made(one, { type: 'setLayout', slide: 's1', layout: 'cards' });
    expect(cards.slides[0]?.blocks[1]).toEqual({
      kind: 'cards',
      items: [{ title: rich('时间'), text: rich('12月') }, { title: rich('甲') }],
    });
    const table = made(cards, { type: 'setLayout', slide: 's1', layout: 'table' });
    expect(made(table, { type: 'setLayout', slide: 's1', layout: 'points' })).toEqual(one);
  });
});

const nothing: Slide = { id: 's1', layout: 'blank', blocks: [], notes: '' };
