import { expect, test } from 'vitest';
import { compose } from '../../../src/compose/compose';
import type { Block } from '../../../src/model/block';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck } from '../../../src/model/deck';
import { plain, type RichText } from '../../../src/model/rich-text';
import { ownNotices, realNotices } from './notices';

/** Each shape of notice with what its deck must have; found by counts, labels and dates, never by a sentence. */

async function deckOf(name: string, minutes: number | null = null): Promise<Deck> {
  const notice = await [...realNotices(), ...ownNotices()].find((one) => one.name.startsWith(name))?.read();
  if (!notice) throw new Error(`no notice ${name}`);
  return compose(notice, { ...defaultBrief, minutes }, { ratio: '16:9', theme: { name: 'solemn' } }).value;
}

function blocks<Kind extends Block['kind']>(deck: Deck, kind: Kind, layout?: string) {
  return deck.slides
    .filter((slide) => layout === undefined || slide.layout === layout)
    .flatMap((slide) =>
      slide.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind),
    );
}

const rules = (deck: Deck) => blocks(deck, 'rules').flatMap((block) => block.items);
const words = (text: RichText | undefined) => plain(text ?? []);

const real = test.skipIf(realNotices().length === 0);

real('02, a holiday list: seven holidays, seven rows on one slide, no timeline', async () => {
  const deck = await deckOf('02');
  const rows = blocks(deck, 'facts').flatMap((block) => block.items);
  expect(rows.map(({ left }) => words(left).slice(0, 1))).toEqual([...'一二三四五六七']);
  expect(deck.slides.map(({ layout }) => layout)).toEqual(['cover', 'facts', 'closing']);
});

real(
  '03, a campaign: five dates in order, every department its row, conditions beside their rules',
  async () => {
    const deck = await deckOf('03');
    const dates = blocks(deck, 'timeline').flatMap((block) => block.items.map(({ when }) => words(when)));
    expect(dates).toEqual([
      '2019年4月底前',
      '2019年6月底前',
      '2019年9月底前',
      '2019年12月底前',
      '2020年12月底前',
    ]);
    const departments = rules(deck).filter(({ left }) => /部门$/.test(words(left)));
    expect(departments.length).toBeGreaterThanOrEqual(5);
    expect(rules(deck).filter(({ left }) => /的$/.test(words(left))).length).toBeGreaterThanOrEqual(8);
  },
);

real('04, measures of one sentence each: fifty-three rows, none chosen, none left out', async () => {
  const deck = await deckOf('04');
  const rows = blocks(deck, 'table', 'table').flatMap((block) => block.rows);
  expect(rows.length).toBeGreaterThanOrEqual(53);
  expect(rows.filter((row) => words(row.at(-1)?.text) === '')).toEqual([]);
});

real('06, thirty incentives: whom, what and who is responsible, one row each', async () => {
  const deck = await deckOf('06');
  const rows = blocks(deck, 'table', 'table').flatMap((block) => block.rows);
  expect(rows).toHaveLength(30);
  expect(rows.filter((row) => words(row[1]?.text) === '' || words(row[2]?.text) === '')).toEqual([]);
  expect(rows.filter((row) => !/^[一二三四五六七八九十]+、对/.test(words(row[0]?.text)))).toEqual([]);
});

real('08, rules of a benefit: every condition a row, a scale of three whole and together', async () => {
  const deck = await deckOf('08');
  const scale = blocks(deck, 'rules').find((block) =>
    block.items.some(({ right }) => /^认定为全自理$/.test(words(right))),
  );
  expect(scale?.items.filter(({ right }) => /^认定为/.test(words(right)))).toHaveLength(3);
  expect(rules(deck).length).toBeGreaterThanOrEqual(20);
});

real(
  '09, articles: every article named, the duties of one who publishes kept with their subject',
  async () => {
    const deck = await deckOf('09');
    const named = deck.slides.flatMap((slide) =>
      slide.blocks.flatMap((block) => {
        if (block.kind === 'heading') return [block.label ?? ''];
        return block.kind === 'facts' ? block.items.map(({ left }) => words(left)) : [];
      }),
    );
    for (const number of ['二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'])
      expect(named).toContain(`第${number}条`);
  },
);

test('a work-safety notice of ours: duties in a table, deadlines on a line of time, bans shown', async () => {
  const deck = await deckOf('work-safety');
  const layouts = deck.slides.map(({ layout }) => layout);
  expect(layouts).toContain('timeline');
  expect(layouts).toContain('table');
  const dated = blocks(deck, 'timeline').flatMap((block) => block.items);
  expect(dated.every(({ what }) => words(what).length >= 2)).toBe(true);
});

test('an English circular of ours: no Chinese, every deadline with what is due', async () => {
  const deck = await deckOf('circular-en');
  expect(JSON.stringify(deck.slides.map(({ blocks: all }) => all))).not.toMatch(/[\u4e00-\u9fff]/);
  const dated = blocks(deck, 'timeline').flatMap((block) => block.items);
  expect(dated.length).toBeGreaterThanOrEqual(2);
  expect(dated.filter(({ what }) => words(what).split(' ').length < 3)).toEqual([]);
});
