import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { exportPptx, type PptxOptions } from '../../../src/export/pptx/export-pptx';
import type { DisplayBlock } from '../../../src/model/display-block';
import type { DisplayItem, TextItem } from '../../../src/model/display-item';
import type { DisplayList, DisplayPage } from '../../../src/model/display-list';
import { loadTheme } from '../../../src/theme/load';
import { hasOfficeValidator, validateFile } from '../../setup/office-validator';

const base = {
  align: 'left',
  vertical: 'top',
  lineHeight: 50,
  inset: [0, 0, 0, 0],
} as const;
const at = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

function block(
  role: DisplayBlock['role'],
  place: ReturnType<typeof at>,
  more: Partial<DisplayBlock> = {},
): DisplayBlock {
  return { ...base, role, ...place, ...more };
}

function text(
  words: string,
  x: number,
  baseline: number,
  blockIndex?: number,
  more: Partial<TextItem> = {},
): TextItem {
  const style = { family: 'Noto Sans SC', weight: 400, size: 34, colour: '#222222' };
  const place = { text: words, x, baseline, width: words.length * 34 };
  return {
    kind: 'text',
    ...place,
    ...style,
    ...(blockIndex === undefined ? {} : { block: blockIndex }),
    ...more,
  };
}

const blocks: readonly DisplayBlock[] = [
  block('H2', at(64, 40, 1152, 70)),
  block('L', at(64, 160, 1152, 200)),
  block('LI', at(64, 160, 1152, 60), { parent: 1, list: { level: 0, ordered: false }, fragment: 0 }),
  block('P', at(100, 160, 1100, 60), { parent: 2 }),
  block('LI', at(64, 240, 1152, 60), { parent: 1, list: { level: 0, ordered: false }, fragment: 1 }),
  block('P', at(100, 240, 1100, 60), { parent: 4 }),
  block('Table', at(64, 400, 600, 120)),
  block('TR', at(64, 400, 600, 60), { parent: 6 }),
  block('TH', at(64, 400, 600, 60), { parent: 7, cell: { row: 0, column: 0, rows: 1, columns: 2 } }),
  block('TR', at(64, 460, 600, 60), { parent: 6 }),
  block('TD', at(64, 460, 300, 60), { parent: 9, cell: { row: 1, column: 0, rows: 1, columns: 1 } }),
  block('TD', at(364, 460, 300, 60), { parent: 9, cell: { row: 1, column: 1, rows: 1, columns: 1 } }),
  block('Figure', at(800, 400, 200, 100), { alt: '现场照片 <合影>' }),
];

const items: readonly DisplayItem[] = [
  { kind: 'box', ...at(0, 0, 1280, 720), fill: '#fffaf0' },
  text('（一）标题 & <检查>', 64, 90, 0, { weight: 700, size: 48 }),
  { kind: 'box', ...at(64, 180, 10, 10), fill: '#9c1f1f', block: 2 },
  text('第一个要点，', 100, 200, 3),
  text('要强调', 304, 200, 3, { colour: '#9c1f1f', weight: 700 }),
  text('第二个要点很长，在这里', 100, 280, 5, { href: 'https://example.org/?a=1&b=2' }),
  text('换行', 100, 330, 5, { href: '#s2' }),
  text('表头', 80, 440, 8),
  text('左', 80, 500, 10),
  text('右', 380, 500, 11),
  { kind: 'picture', ...at(800, 400, 200, 100), picture: 'p', crop: [10, 0, 80, 100], block: 12 },
  {
    kind: 'group',
    matrix: [0.966, 0.259, -0.259, 0.966, 0, 0],
    opacity: 0.5,
    items: [
      {
        kind: 'path',
        path: 'M0 0 H40 Q60 20 40 40 Z',
        matrix: [1, 0, 0, 1, 600, 100],
        fill: {
          from: [0, 0],
          to: [40, 0],
          angle: 90,
          stops: [
            { at: 0, colour: '#ffffff' },
            { at: 1, colour: '#c8161d' },
          ],
        },
      },
    ],
  },
  {
    kind: 'box',
    ...at(700, 560, 300, 80),
    radii: [8, 8, 0, 0],
    fill: '#f6ece0',
    border: [null, null, { width: 2, style: 'solid', colour: '#c8161d' }, null],
    shadows: [{ x: 0, y: 4, blur: 8, spread: 0, colour: '#00000033' }],
  },
  text('1', 1180, 700, undefined, { size: 20 }),
];

function page(id: string, notes: string): DisplayPage {
  return {
    id,
    layout: 'points',
    width: 1280,
    height: 720,
    title: '标题',
    notes,
    outline: 2,
    items,
    blocks,
    links: [],
  };
}

const list: DisplayList = {
  version: 1,
  title: '测试 & 文件',
  language: 'zh-CN',
  pages: [page('s1', '先说一句。\n\n再说\u0001一句 <好>。'), page('s2', '')],
  pictures: { p: { mediaType: 'image/png', data: pngBase64(), width: 16, height: 9 } },
  findings: [],
};

function pngBase64(): string {
  return PNG.sync.write(new PNG({ width: 16, height: 9 })).toString('base64');
}

async function parts(options: Partial<PptxOptions> = {}): Promise<Record<string, string>> {
  const { bytes } = await exportPptx(
    list,
    { theme: loadTheme('solemn'), ...options },
    { toPng: neverNeeded },
  );
  const unzipped = unzipSync(bytes);
  return Object.fromEntries(
    Object.entries(unzipped).map(([path, content]) => [path, strFromU8(content, true)]),
  );
}

function neverNeeded(): Promise<Uint8Array> {
  return Promise.reject(new Error('no picture here needs turning into PNG'));
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1]).join('|');
}

describe('a presentation', () => {
  test.skipIf(!hasOfficeValidator)(
    'passes Microsoft’s validator, in every Office version’s schema',
    async () => {
      const { bytes } = await exportPptx(list, { theme: loadTheme('solemn') }, { toPng: neverNeeded });
      const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
      try {
        const path = join(folder, 'deck.pptx');
        writeFileSync(path, bytes);
        expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
        expect(await validateFile(path, { officeVersion: 'Office2010' })).toMatchObject({
          ok: true,
          errors: [],
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  test('has a title placeholder, bullets, a native table with a merged cell, and a counting slide number', async () => {
    const slide = strFromUtf8((await parts())['ppt/slides/slide1.xml']);
    expect(slide.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
    expect(slide.match(/<a:buChar/g)).toHaveLength(2);
    expect(slide).toContain('gridSpan="2"');
    expect(slide).toContain('type="slidenum"');
    expect(slide.match(/<p:sp>/g)?.length).toBeLessThan(9);
  });

  test('keeps every word in reading order, and the notes', async () => {
    const all = await parts();
    expect(wordsOf(strFromUtf8(all['ppt/slides/slide1.xml']))).toBe(
      '（一）标题 &amp; &lt;检查&gt;|第一个要点，|要强调|第二个要点很长，在这里|换行|表头|左|右|1',
    );
    expect(wordsOf(strFromUtf8(all['ppt/notesSlides/notesSlide1.xml']))).toBe(
      '先说一句。|再说一句 &lt;好&gt;。',
    );
  });

  test('leaves the notes out when asked', async () => {
    const all = await parts({ notes: false });
    expect(Object.values(all).some((content) => strFromUtf8(content).includes('先说一句'))).toBe(false);
  });

  test('links lead to slides and addresses, points appear click by click', async () => {
    const all = await parts();
    const slide = strFromUtf8(all['ppt/slides/slide1.xml']);
    const relationships = strFromUtf8(all['ppt/slides/_rels/slide1.xml.rels']);
    expect(relationships).toContain('Target="slide2.xml"');
    expect(relationships).toContain('TargetMode="External"');
    expect(slide.match(/nodeType="clickEffect"/g)).toHaveLength(2);
    expect(slide).toContain('<p:pRg st="1" end="1"/>');
  });

  test('equal input gives equal bytes', async () => {
    const once = await exportPptx(list, { theme: loadTheme('solemn') }, { toPng: neverNeeded });
    const twice = await exportPptx(list, { theme: loadTheme('solemn') }, { toPng: neverNeeded });
    expect(Buffer.from(once.bytes).equals(Buffer.from(twice.bytes))).toBe(true);
  });
});

function strFromUtf8(latin: string | undefined): string {
  return Buffer.from(latin ?? '', 'latin1').toString('utf8');
}
