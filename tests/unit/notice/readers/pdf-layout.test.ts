import { describe, expect, test } from 'vitest';
import { extractPages } from '../../../../src/notice/readers/pdf/extract';
import type { PageText, TextRun } from '../../../../src/notice/readers/pdf/page-text';

const size = 16;
const left = 80;
const perLine = 28;
const filler = '各地区各部门要认真贯彻落实上级决策部署切实加强组织领导明确责任分工细化工作措施';

/** A full line of body text. */
function full(at = 0): string {
  return filler.repeat(2).slice(at % filler.length, (at % filler.length) + perLine);
}

function run(text: string, y: number, x = left, scale = size): TextRun {
  return { text, x, y, width: text.length * scale, size: scale };
}

function page(...runs: readonly TextRun[]): PageText {
  return { width: 612, height: 792, runs };
}

/** Lines of body text from the top, 28 points apart. */
function body(texts: readonly string[], from = 700): readonly TextRun[] {
  return texts.map((text, at) => {
    const indent = /^　*/.exec(text)?.[0].length ?? 0;
    return run(text.slice(indent), from - at * 28, left + indent * size);
  });
}

function read(...pages: readonly PageText[]) {
  return extractPages(pages).lines;
}

const paragraphs = [
  `　　${full(1).slice(0, 26)}`,
  full(3),
  '收尾。',
  `　　${full(5).slice(0, 26)}`,
  '结束。',
];

describe('paragraphs', () => {
  test('indentation begins one, a full line goes on', () => {
    expect(read(page(...body(paragraphs))).map(({ text }) => text)).toEqual([
      `${full(1).slice(0, 26)}${full(3)}收尾。`,
      `${full(5).slice(0, 26)}结束。`,
    ]);
  });

  test('a page border inside one is joined and recorded; the page number is dropped', () => {
    const first = page(
      ...body([`　　${full(1).slice(0, 26)}`, ...Array.from({ length: 20 }, (_, at) => full(at))]),
      run('— 1 —', 60, 290),
    );
    const second = page(
      ...body([full(7), '收尾。', `　　${full(5).slice(0, 26)}`, '结束。']),
      run('— 2 —', 60, 290),
    );
    const lines = read(first, second);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.joins).toEqual([26 + 20 * perLine]);
    expect(lines[1]).toMatchObject({ page: 2 });
  });

  test('a title in larger type keeps its lines and is not joined to the text', () => {
    const title = [run('关于做好春季植树造林工作', 760, 170, 22), run('的通知', 725, 280, 22)];
    const lines = read(page(...title, ...body(paragraphs, 680)));
    expect(lines.slice(0, 2)).toMatchObject([
      { text: '关于做好春季植树造林工作', whole: false },
      { text: '的通知', whole: false },
    ]);
  });

  test('signature lines at the right stay two', () => {
    const signature = [run('某市教育局', 400, 420), run('2026年11月18日', 372, 380)];
    const texts = read(page(...body(paragraphs), ...signature)).map(({ text }) => text);
    expect(texts.slice(-2)).toEqual(['某市教育局', '2026年11月18日']);
  });

  test('running heads that repeat are dropped, a first line that does not stays', () => {
    const pages = [1, 2, 3].map((number) =>
      page(run(`内部资料 第${number}期`, 760, 250), ...body(paragraphs)),
    );
    expect(read(...pages).some(({ text }) => text.includes('内部资料'))).toBe(false);
  });
});

describe('runs of a line', () => {
  test('a typographic gap beside a digit is no space, a gap between words is', () => {
    const date = [run('2026', 500, 80), run('年', 500, 80 + 64 + 4.5), run('5', 500, 80 + 64 + 25)];
    const words = [
      { text: 'All', x: 80, y: 470, width: 20, size },
      { text: 'agencies', x: 104, y: 470, width: 60, size },
    ];
    expect(read(page(...date, ...words)).map(({ text }) => text)).toEqual(['2026年5', 'All agencies']);
  });

  test('letters spread over a letterhead become a name; note calls are dropped', () => {
    const call = { text: '1', x: left + perLine * size, y: 706, width: 4, size: 8 };
    const lines = read(page(run('税 务 总 局', 760), ...body(paragraphs), call));
    expect(lines[0]?.text).toBe('税务总局');
    expect(lines.some(({ text }) => text === '1')).toBe(false);
  });
});

describe('tables and columns', () => {
  const cell = (text: string, column: number, y: number) => run(text, y, 90 + column * 150, 12);

  test('rows under each other are a table, a second line of a cell goes on it', () => {
    const rows = [
      ...['项目', '标准', '备注'].map((text, at) => cell(text, at, 400)),
      ...['低保', '900元', '按月发放'].map((text, at) => cell(text, at, 375)),
      cell('不含补贴', 2, 361),
      ...['特困', '1200元', '按季'].map((text, at) => cell(text, at, 336)),
    ];
    const lines = read(page(...body(paragraphs), ...rows));
    expect(lines.flatMap(({ cells }) => (cells ? [cells.map(({ text }) => text)] : []))).toEqual([
      ['项目', '标准', '备注'],
      ['低保', '900元', '按月发放不含补贴'],
      ['特困', '1200元', '按季'],
    ]);
  });

  test('a memorandum head is lines, not a table', () => {
    const rows = ['FROM:', 'TO:', 'SUBJECT:'].flatMap((label, at) => [
      run(label, 600 - at * 30, 80, 8),
      run(`value ${at}`, 600 - at * 30, 250, 8),
    ]);
    expect(read(page(...rows)).map(({ text }) => text)).toEqual([
      'FROM: value 0',
      'TO: value 1',
      'SUBJECT: value 2',
    ]);
  });

  test('two columns are read one after the other', () => {
    const line = '左栏文字排得满满当当的一行';
    const columns = Array.from({ length: 14 }, (_, at) => [
      run(line, 700 - at * 20, 70, 14),
      run(line.replace('左', '右'), 700 - at * 20, 330, 14),
    ]);
    const joined = read(page(...columns.flat()))
      .map(({ text }) => text)
      .join('');
    expect(joined.lastIndexOf('左栏')).toBeLessThan(joined.indexOf('右栏'));
  });
});

describe('what cannot be read', () => {
  test('pages without text are said, a document without any is a scan', () => {
    expect(() => read(page(), page())).toThrow(expect.objectContaining({ code: 'input.scan' }));
    const extract = extractPages([page(...body(paragraphs)), page()]);
    expect(extract.findings.map(({ code }) => code)).toEqual(['notice.scan-pages']);
  });

  test('fonts that do not say their characters are told from text', () => {
    const garbled = page(run('\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b', 700));
    expect(() => read(garbled)).toThrow(expect.objectContaining({ code: 'input.fonts' }));
  });
});
