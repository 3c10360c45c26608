import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../../src/notice/readers/pdf/layout';
import type { PageText, TextRun } from '../../../../src/notice/readers/pdf/page-text';
import { ruledTables } from '../../../../src/notice/readers/pdf/ruled-table';
import { type Rule, rulesOf } from '../../../../src/notice/readers/pdf/rules';

const across = (at: number, from: number, to: number): Rule => ({ direction: 'across', at, from, to });
const down = (at: number, from: number, to: number): Rule => ({ direction: 'down', at, from, to });
const run = (text: string, x: number, y: number): TextRun => ({
  text,
  x,
  y,
  width: text.length * 12,
  size: 12,
});

/** Three columns and three rows; the first cell spans two rows, the second two columns. */
const merged: readonly Rule[] = [
  ...[500, 400].map((y) => across(y, 100, 400)),
  across(470, 200, 400),
  across(440, 100, 400),
  ...[100, 200, 400].map((x) => down(x, 400, 500)),
  down(300, 400, 470),
];
const words = [
  run('项目', 130, 465),
  run('标准', 280, 480),
  run('城市', 230, 450),
  run('农村', 330, 450),
  run('低保对象生', 110, 425),
  run('活补助', 110, 408),
  run('900元', 220, 415),
  run('700元', 320, 415),
];

function page(runs: readonly TextRun[], rules: readonly Rule[]): PageText {
  return { width: 595, height: 842, runs, rules };
}

describe('drawn tables', () => {
  test('words go to their cells, missing borders merge cells', () => {
    const { tables, page: rest } = ruledTables(page([run('表外', 100, 600), ...words], merged));
    expect(rest.runs.map(({ text }) => text)).toEqual(['表外']);
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        [
          { text: '项目', rows: 2 },
          { text: '标准', columns: 2 },
        ],
        [{ text: '城市' }, { text: '农村' }],
        [{ text: '低保对象生活补助' }, { text: '900元' }, { text: '700元' }],
      ],
    ]);
  });

  test('a frame or an underline is no table', () => {
    const frame = [across(500, 100, 400), across(400, 100, 400), down(100, 400, 500), down(400, 400, 500)];
    expect(ruledTables(page(words, frame)).tables).toEqual([]);
  });

  test('a table stands where it is drawn and goes on over a page border', () => {
    const grid = [
      ...[500, 470, 440].map((y) => across(y, 100, 300)),
      ...[100, 200, 300].map((x) => down(x, 440, 500)),
    ];
    const row = (first: string, second: string, y: number) => [run(first, 110, y), run(second, 210, y)];
    const one = page([run('前文。', 100, 600), ...row('甲', '乙', 480), ...row('一', '二', 450)], grid);
    const two = page([...row('甲', '乙', 480), ...row('三', '四', 450), run('后文。', 100, 300)], grid);
    const found = layoutOf([one, two]).blocks.filter(({ kind }) => kind !== 'gap');
    expect(
      found.map((block) =>
        block.kind === 'table' ? block.rows.map((cells) => cells.map(({ text }) => text)) : block.kind,
      ),
    ).toEqual([
      'line',
      [
        ['甲', '乙'],
        ['一', '二'],
        ['三', '四'],
      ],
      'line',
    ]);
  });
});

test('lines are thin filled boxes and straight strokes, wherever the drawing stands', () => {
  const operations = {
    save: 1,
    restore: 2,
    transform: 3,
    paintFormXObjectBegin: 4,
    paintFormXObjectEnd: 5,
    constructPath: 6,
    endPath: 7,
    fill: 8,
    eoFill: 9,
  };
  const path = (paint: number, ...steps: number[]) => [paint, [Float32Array.from(steps)], null];
  const codes = [1, 3, 6, 2, 6, 6, 6];
  const values = [
    null,
    [2, 0, 0, -2, 10, 800],
    path(8, 0, 0, 0, 1, 100, 0, 1, 100, 1, 1, 0, 1, 4),
    null,
    path(20, 0, 50, 10, 1, 50, 90),
    path(8, 0, 0, 0, 1, 100, 0, 1, 100, 50, 1, 0, 50, 4),
    path(7, 0, 0, 0, 1, 100, 0),
  ];
  expect(rulesOf(codes, values, operations)).toEqual([
    { direction: 'across', at: 799, from: 10, to: 210 },
    { direction: 'down', at: 50, from: 10, to: 90 },
  ]);
});
