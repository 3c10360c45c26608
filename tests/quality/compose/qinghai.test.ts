import { beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../../src/compose/compose';
import { planOf } from '../../../src/compose/time/speech';
import type { Block } from '../../../src/model/block';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck, Slide } from '../../../src/model/deck';
import type { Notice } from '../../../src/model/notice';
import { plain } from '../../../src/model/rich-text';
import { slideTexts, slideTitle } from '../../../src/model/slide-texts';
import { realNotices } from './notices';

/**
 * The notice of a provincial union, followed as a reader would: what its deck must have, and what it
 * must not invent. Found by structure and counts; no sentence of it is repeated here.
 */
describe.skipIf(realNotices().length === 0)('a union notice of three parts and eight tasks', () => {
  let notice: Notice;
  let deck: Deck;

  beforeAll(async () => {
    const found = realNotices().find(({ name }) => name.startsWith('01'));
    if (!found) throw new Error('notice 01 is missing');
    notice = await found.read();
    deck = deckOf(null);
  });

  const deckOf = (minutes: number | null) =>
    compose(notice, { ...defaultBrief, minutes }, { ratio: '16:9', theme: { name: 'solemn' } }).value;
  const blocks = <Kind extends Block['kind']>(kind: Kind) =>
    deck.slides.flatMap((slide) =>
      slide.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind),
    );
  const tasks = () => notice.body.sections[1]?.children ?? [];
  const slideOf = (source: string) => deck.slides.filter((slide) => slide.source === source);

  test('cover: matter, issuer, number, date', () => {
    const cover = deck.slides[0] as Slide;
    const words = slideTexts(cover).map(({ text }) => plain(text));
    expect(slideTitle(cover)).not.toMatch(/关于|通知|\s/);
    expect(words.slice(1, 4)).toEqual([
      notice.elements.issuers[0]?.quote,
      notice.elements.number?.quote,
      notice.elements.date?.quote,
    ]);
  });

  test('agenda of three parts, each with its divider where the part it opens is marked', () => {
    const dividers = deck.slides.filter((slide) => slide.layout === 'section');
    expect(dividers.map((slide) => slide.source)).toEqual(['一', '二', '三']);
    const marked = dividers.map((slide) =>
      slide.blocks.flatMap((block) =>
        block.kind === 'cards' ? block.items.map((item) => item.current === true) : [],
      ),
    );
    expect(marked).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  test('one slide shows all eight tasks before they come one by one, each with its duty', () => {
    const overview = blocks('cards').find((block) => block.items.length === 8);
    expect(overview?.items.map((item) => item.label)).toEqual(tasks().map((task) => task.label));
    for (const task of tasks()) {
      const [first] = slideOf(task.id);
      expect(first?.blocks[0]).toMatchObject({ kind: 'heading', label: task.label });
      expect(first?.blocks.some((block) => block.kind === 'duty')).toBe(true);
    }
  });

  test('the duties in a table, the constant 配合 said once below it', () => {
    const tables = blocks('table');
    expect(tables.flatMap((table) => table.rows)).toHaveLength(8);
    expect(tables[0]?.head[0]).toHaveLength(3);
    expect(plain(tables[0]?.note ?? [])).toMatch(/^配合部门：/);
  });

  test('the named set as six cards, what the event is as a statement, three times 深刻领会 as cards', () => {
    const set = deck.slides.find((slide) => /^“六个.*”$/.test(slideTitle(slide)));
    expect(set?.blocks.flatMap((block) => (block.kind === 'cards' ? block.items : []))).toHaveLength(6);
    expect(blocks('statement').some((block) => /^.{3,12}是在.*大会/.test(plain(block.text)))).toBe(true);
    const parallel = blocks('cards').filter((block) =>
      block.items.every((item) => plain(item.title).startsWith('深刻领会')),
    );
    expect(parallel.map((block) => block.items.length)).toEqual([3]);
  });

  test('no deadline and no amount: neither timeline nor figures are invented', () => {
    expect(deck.slides.map((slide) => slide.layout)).not.toContain('timeline');
    const rows = blocks('rules').flatMap((block) => block.items);
    expect(rows.filter(({ right }) => /\d+(?:元|%|月|日)|以内|之前/.test(plain(right)))).toEqual([]);
  });

  test('it closes with what is asked of the listeners, whole', () => {
    const last = deck.slides.at(-1) as Slide;
    const words = slideTexts(last)
      .map(({ text }) => plain(text))
      .join('');
    expect(words).toMatch(/各地区.*请及时报/);
    expect(last.notes).toContain('请核对');
  });

  test('read in full it takes about 21 minutes; joined paragraphs are flagged in the notes', () => {
    const minutes = planOf(deck).seconds / 60;
    expect(minutes).toBeGreaterThan(19);
    expect(minutes).toBeLessThan(25);
    expect(deck.slides.filter((slide) => slide.notes.includes('请核对')).length).toBeGreaterThanOrEqual(5);
  });

  test('in eight minutes every task is still named', () => {
    const words = deckOf(8)
      .slides.flatMap((slide) => slideTexts(slide).map(({ text }) => plain(text)))
      .join('|');
    for (const task of tasks()) expect(words).toContain(task.label);
  });
});
