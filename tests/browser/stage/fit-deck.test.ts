import { afterAll, describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/block';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck, Layout, Ratio, Slide } from '../../../src/model/deck';
import { plain, rich } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { renderContexts, sharedContext } from '../../../src/render/context';
import { renderSlide } from '../../../src/render/render-slide';
import { fitDeck } from '../../../src/stage/fit-deck';
import { mergeContinuations } from '../../../src/stage/merge';
import { createStage } from '../../../src/stage/stage';
import { loadTheme, themeNames } from '../../../src/theme/load';

const stage = createStage();
afterAll(() => stage.remove());

const sentence = '各单位要对照清单逐项排查，建立问题台账，明确责任人和完成时限';
const long = `${sentence}，`.repeat(30);
const heading: Block = { kind: 'heading', label: '（二）', text: rich('全面排查重大事故隐患') };
const many = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const slide = (id: string, layout: Layout, ...blocks: Block[]): Slide => ({
  id,
  layout,
  blocks: [heading, ...blocks],
  notes: `开场白。\n\n${sentence}第1条\n\n${sentence}第12条`,
  seconds: 90,
});
const points = (count: number): Block => ({
  kind: 'points',
  items: many(count).map((at) => ({ text: rich(`${sentence}第${at}条`) })),
});
const pairs = (count: number) =>
  many(count).map((at) => ({ left: rich(`情形${at}的`), right: rich(sentence) }));

const crowded: readonly Slide[] = [
  slide('a', 'points', points(12)),
  slide('b', 'points', points(3)),
  slide('c', 'points', { kind: 'points', items: [{ text: rich(long) }] }),
  slide('d', 'points', { kind: 'points', items: many(10).map((at) => ({ text: rich(`第${at}个短要点`) })) }),
  slide('e', 'cards', {
    kind: 'cards',
    items: many(14).map((at) => ({ title: rich(`第${at}项重点任务`), text: rich(sentence) })),
  }),
  slide('f', 'rules', { kind: 'rules', head: ['情形', '规定'], items: pairs(13) }),
  slide('g', 'table', {
    kind: 'table',
    head: [[{ text: rich('任务') }, { text: rich('牵头') }]],
    rows: many(25).map((at) => [{ text: rich(`任务${at}`) }, { text: rich('安全监督管理部') }]),
    note: rich('配合部门：各基层单位'),
  }),
  slide('h', 'steps', {
    kind: 'steps',
    items: many(9).map((at) => ({ title: rich(`阶段${at}`), text: rich(sentence) })),
  }),
  slide('i', 'blank', { kind: 'paragraph', text: rich(long) }, points(4)),
  slide('j', 'timeline', {
    kind: 'timeline',
    items: many(9).map((at) => ({ when: rich(`${at}月20日前`), who: rich('各单位'), what: rich(sentence) })),
  }),
];

const deckOf = (ratio: Ratio, slides: readonly Slide[]): Deck => ({
  version: 1,
  meta: { title: '测试', language: 'zh-CN', ratio },
  brief: defaultBrief,
  theme: { name: 'solemn' },
  slides,
});
const theme = loadTheme('solemn');
const words = (slides: readonly Slide[]) =>
  slides.map((each) =>
    slideTexts(each)
      .map((entry) => plain(entry.text))
      .join('|'),
  );

describe.each(['16:9', '4:3'] as const)('fitting in %s', (ratio) => {
  const fitted = fitDeck(deckOf(ratio, crowded), stage, { theme });

  it('leaves nothing that runs out, above the floors', async () => {
    const { value, findings } = await fitted;
    expect(findings).toEqual([]);
    expect(value.report.overflow).toBe(0);
    expect(value.report.smallestPt).toBeGreaterThanOrEqual(24);
    expect(value.report.smallestTablePt).toBeGreaterThanOrEqual(20);
  });

  it('keeps every word, once, in order', async () => {
    const { value } = await fitted;
    expect(words(mergeContinuations(value.deck.slides))).toEqual(words(crowded));
  });

  it('names continuations after their slide and counts them', async () => {
    const { value } = await fitted;
    const ids = value.deck.slides.filter((each) => each.id.startsWith('a')).map((each) => each.id);
    expect(ids.slice(0, 2)).toEqual(['a', 'a-2']);
    expect(value.report.continued).toBe(value.deck.slides.length - crowded.length);
    expect(new Set(value.deck.slides.map((each) => each.id)).size).toBe(value.deck.slides.length);
  });

  it('shares points evenly and leaves none alone', async () => {
    const { value } = await fitted;
    const counts = value.deck.slides
      .filter((each) => /^a(-|$)/.test(each.id))
      .map((each) => each.blocks.flatMap((block) => (block.kind === 'points' ? block.items : [])).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  it('repeats table heads and goes on counting steps', async () => {
    const { value } = await fitted;
    const tables = value.deck.slides.flatMap((each) => each.blocks.filter((block) => block.kind === 'table'));
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.every((table) => table.kind === 'table' && table.head.length === 1)).toBe(true);
    const second = value.deck.slides.find((each) => each.id === 'h-2');
    expect(Number(second?.attributes?.start)).toBeGreaterThan(1);
  });

  it('gives siblings one size', async () => {
    const { value } = await fitted;
    const sizes = value.deck.slides.filter((each) => each.layout === 'points').map((each) => each.step ?? 0);
    expect(new Set(sizes).size).toBe(1);
  });

  it('deals out notes and seconds without losing any', async () => {
    const { value } = await fitted;
    const pages = value.deck.slides.filter((each) => /^a(-|$)/.test(each.id));
    expect(pages.reduce((sum, page) => sum + (page.seconds ?? 0), 0)).toBe(90);
    expect(
      pages
        .map((page) => page.notes)
        .filter(Boolean)
        .join('\n\n'),
    ).toBe(crowded[0]?.notes);
    expect(pages[0]?.notes).toContain('开场白');
    expect(pages.at(-1)?.notes).toContain('第12条');
  });

  it('changes nothing the second time', async () => {
    const { value } = await fitted;
    const again = await fitDeck(value.deck, stage, { theme });
    expect(again.value.deck).toEqual(value.deck);
  });

  it('puts continuations together again when they fit', async () => {
    const { value } = await fitted;
    const shorter = value.deck.slides
      .filter((each) => /^a(-|$)/.test(each.id))
      .map((each) => ({
        ...each,
        blocks: each.blocks.map((block) =>
          block.kind === 'points' ? { ...block, items: block.items.slice(0, 1) } : block,
        ),
      }));
    const again = await fitDeck(deckOf(ratio, shorter), stage, { theme });
    expect(again.value.deck.slides).toHaveLength(1);
  });
});

describe('pages of rows that composing dealt out', () => {
  const rows = (id: string, from: number, count: number, more: Partial<Slide> = {}): Slide => ({
    id,
    layout: 'rules',
    source: '二',
    blocks: [
      heading,
      { kind: 'rules', head: ['情形', '规定'], items: pairs(from + count - 1).slice(from - 1) },
    ],
    notes: `第${from}页备注`,
    seconds: 20,
    ...more,
  });
  const pagesFor = async (...slides: Slide[]) =>
    (await fitDeck(deckOf('16:9', slides), stage, { theme })).value.deck.slides;
  const counts = (slides: readonly Slide[]) =>
    slides.map((each) => each.blocks.flatMap((block) => (block.kind === 'rules' ? block.items : [])).length);

  it('are shared anew, with all notes and seconds', async () => {
    const fitted = await pagesFor(rows('s4', 1, 2), rows('s5', 3, 1, { continued: 1 }));
    expect(fitted.map((each) => each.id)).toEqual(['s4']);
    expect(counts(fitted)).toEqual([3]);
    expect(fitted[0]?.notes).toBe('第1页备注\n\n第3页备注');
    expect(fitted[0]?.seconds).toBe(40);
    expect(await pagesFor(...fitted)).toEqual(fitted);
  });

  it('stay apart when parted by hand, of another head, or not one after the other', async () => {
    const { seconds: _, ...byHand } = rows('s5', 3, 1, { continued: 1 });
    const other = rows('s5', 3, 1, { continued: 1 });
    const headed = {
      ...other,
      blocks: other.blocks.map((block) =>
        block.kind === 'rules' ? { ...block, head: ['部门', '任务'] as const } : block,
      ),
    };
    const far = rows('s9', 3, 1, { continued: 1 });
    for (const second of [byHand, headed, far]) {
      expect(counts(await pagesFor(rows('s4', 1, 2), second))).toEqual([2, 1]);
    }
  });
});

it('gives a page with little to say more of its height, and a full page none', async () => {
  const heights = [];
  for (const count of [2, 5]) {
    const few = slide('k', 'points', {
      kind: 'points',
      items: many(count).map((at) => ({ text: rich(`第${at}项`) })),
    });
    const fitted = await fitDeck(deckOf('16:9', [few]), stage, { theme });
    const context = sharedContext(fitted.value.deck, theme);
    const [shown] = stage.show(fitted.value.deck.slides.map((each) => renderSlide(each, context)));
    heights.push(shown?.querySelector('.point')?.getBoundingClientRect().height ?? 0);
  }
  const [ofTwo = 0, ofFive = 0] = heights;
  expect(ofTwo).toBeGreaterThan(ofFive + 20);
});

describe.each(['16:9', '4:3'] as const)('English in %s', (ratio) => {
  const english: readonly Slide[] = [
    {
      id: 'l',
      layout: 'cover',
      blocks: [
        {
          kind: 'heading',
          text: rich('CIRCULAR ON THE SAFE OPERATION OF PUBLIC READING ROOMS DURING WINTER'),
        },
        { kind: 'paragraph', text: rich('Department of Community Services') },
        { kind: 'paragraph', text: rich('Circular No. 14/2026') },
        { kind: 'paragraph', text: rich('9 November 2026') },
        {
          kind: 'fields',
          items: ['Lecturer', 'Organisation', 'Date'].map((left) => ({ left: rich(left), right: rich('') })),
        },
      ],
      notes: '',
    },
    slide('m', 'contact', {
      kind: 'contact',
      items: [{ left: rich('Telephone'), right: rich('555-0142 or, outside office hours, 555-0143') }],
    }),
  ];

  it.each(themeNames)('%s holds a cover in capitals and breaks no word beside its row', async (name) => {
    const deck = deckOf(ratio, english);
    const fitted = await fitDeck(
      { ...deck, meta: { ...deck.meta, language: 'en' }, theme: { name } },
      stage,
      { theme: loadTheme(name) },
    );
    expect(fitted.findings).toEqual([]);
    const context = sharedContext(fitted.value.deck, loadTheme(name));
    const shown = stage.show(fitted.value.deck.slides.map((each) => renderSlide(each, context)));
    const label = shown[1]?.querySelector<HTMLElement>('.pair-left');
    expect(label?.getBoundingClientRect().height).toBeLessThan(80);
  });
});

it('stops when asked to', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  await expect(fitDeck(deckOf('16:9', crowded), stage, { theme, signal: stop.signal })).rejects.toThrow(
    'enough',
  );
});

it('says which slide has text that cannot be fitted', async () => {
  const endless = slide('z', 'section', { kind: 'paragraph', text: rich('很'.repeat(4000)) });
  const { findings, value } = await fitDeck(deckOf('16:9', [endless]), stage, { theme });
  expect(value.report.overflow).toBeGreaterThan(0);
  expect(findings[0]?.code).toBe('fit.overflow');
  expect(findings[0]?.slide).toBe('z');
});

it('gives all pages of one table, and of one list of rows, the same columns', async () => {
  const cell = (text: string) => ({ text: rich(text) });
  const rows = many(24).map((at) => [
    cell(`${at}`),
    cell(at < 9 ? '排查隐患' : sentence.slice(0, 14)),
    cell(at % 3 ? '应急管理部门' : '省安全生产委员会办公室'),
    cell(at > 16 ? '2027年2月28日前' : '长期'),
  ]);
  const table: Block = { kind: 'table', head: [['序号', '任务', '牵头单位', '时限'].map(cell)], rows };
  const items = many(14).map((at) => ({
    left: rich(at < 7 ? '总则' : '监督管理职责'),
    right: rich(sentence),
  }));
  const given = [slide('t', 'table', table), slide('r', 'terms', { kind: 'terms', items })];
  for (const ratio of ['16:9', '4:3'] as const) {
    const deck = deckOf(ratio, given);
    const theme = loadTheme(deck.theme.name);
    const fitted = (await fitDeck(deck, stage, { theme })).value;
    expect(fitted.report.overflow).toBe(0);
    const contexts = renderContexts(fitted.deck, theme);
    const shown = stage.show(
      fitted.deck.slides.map((page, at) => renderSlide(page, contexts[at] ?? sharedContext(deck, theme))),
    );
    const columns = shown.map((page) => [
      page.dataset.layout,
      [...page.querySelectorAll('col')]
        .map((column) => Math.round(column.getBoundingClientRect().width))
        .join(),
    ]);
    expect(columns.length).toBeGreaterThan(4);
    expect(new Set(columns.map((each) => each.join())).size).toBe(2);
  }
});
