import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReaderPorts } from '../../../../src/notice/extract';
import { extractMarkdown } from '../../../../src/notice/readers/markdown/extract';
import { looksLikeMarkdown } from '../../../../src/notice/readers/markdown/recognise';

const ports: ReaderPorts = {
  parseMarkup: () => {
    throw new Error('No markup here.');
  },
};

function lines(text: string): readonly string[] {
  return extractMarkdown(text, ports).lines.map((line) => line.text);
}

describe('inline marks', () => {
  test.each([
    ['**“重点”**内容', '“重点”内容'],
    ['前文**（一）要点。**后文', '前文（一）要点。后文'],
    ['*斜体*与_强调_和`代码`', '斜体与强调和代码'],
    ['**二、没有闭合的标题', '二、没有闭合的标题'],
    ['证人李**、王**，电话138****1234', '证人李**、王**，电话138****1234'],
    ['面积5*3*2米，变量a_b_c', '面积5*3*2米，变量a_b_c'],
    ['1\\. 转义 \\*星号\\*', '1. 转义 *星号*'],
    ['见[办法](http://a.cn/x(1).html)和[目录][m]', '见办法和目录'],
    ['国发[2019]4号', '国发[2019]4号'],
    ['图![示意](a.png)后', '图后'],
    ['脚注[^1]后', '脚注后'],
    ['写信至<a@b.cn>或<https://b.cn/x>', '写信至a@b.cn或https://b.cn/x'],
    ['A&amp;B&nbsp;C&#12288;D&unknown;', 'A&B C\u3000D&unknown;'],
    ['<u>下划</u>线<!-- 注 -->完', '下划线完'],
    ['若 a < b 则 <未知>', '若 a < b 则 <未知>'],
  ])('%s', (text, expected) => {
    expect(lines(`${text}\n\n[m]: http://a.cn/m`)).toEqual([expected]);
  });

  test('emphasis and links run over line ends of a paragraph', () => {
    expect(lines('**All agencies\nare required** to [send\nit](http://a.gov/x).')).toEqual([
      'All agencies',
      'are required to send',
      'it.',
    ]);
  });
});

describe('blocks', () => {
  test('headings keep their rank, whatever stands around them', () => {
    const extract = extractMarkdown('## **二、任务** ##\n###（一）要求\n标题\n====\n**时间安排**\n', ports);
    expect(extract.lines.map(({ text, mark }) => [text, mark])).toEqual([
      ['二、任务', 2],
      ['（一）要求', 3],
      ['标题', 1],
      ['时间安排', 7],
    ]);
  });

  test('page numbers between dashes are no bullets and no rules', () => {
    expect(lines('- 项目\n\n- 3 -\n\n---\n\n— 4 —')).toEqual(['• 项目', '- 3 -', '— 4 —']);
  });

  test('front matter gives its title when the body does not repeat it', () => {
    expect(lines('---\ntitle: "关于防汛的通知"\nlayout: base\n---\n正文。')).toEqual([
      '关于防汛的通知',
      '正文。',
    ]);
    expect(lines('---\ntitle: 通知\n---\n# 通知\n正文。')).toEqual(['通知', '正文。']);
  });

  test('comments, link definitions and footnotes are not text; footnotes are said', () => {
    const extract = extractMarkdown('甲[^1]\n<!-- 一\n二 -->\n乙\n\n[^1]: 说明\n[a]: http://a.cn', ports);
    expect(extract.lines.map(({ text }) => text)).toEqual(['甲', '乙']);
    expect(extract.findings[0]?.message.zh).toContain('说明');
  });

  test('pipe tables: heads, empty heads of converters, escaped pipes', () => {
    const extract = extractMarkdown(
      '| 甲 | 乙 |\n|---|:-:|\n| **1** | a\\|b |\n\n|  |  |\n|--|--|\n| 2 | 3 |',
      ports,
    );
    expect(extract.headRows).toEqual([1, 0]);
    expect(extract.lines.map(({ text, table }) => [text, table])).toEqual([
      ['甲\t乙', 0],
      ['1\ta|b', 0],
      ['2\t3', 1],
    ]);
  });

  test('one row of pipes without a separator is page furniture, not a table', () => {
    expect(extractMarkdown('| 某市 教育局文件 | |\n\n正文。', ports).lines[0]).toMatchObject({
      text: '某市 教育局文件',
    });
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    '**',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '|',
    '#',
    '\n',
    '\\',
    '&',
    '字',
    ' ',
    '- ',
    '1. ',
  );
  const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

  test('no text makes it throw, lines are clean and in order', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        const extract = extractMarkdown(markdown, ports);
        const numbers = extract.lines.map((line) => line.paragraph);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        for (const line of extract.lines) expect(line.text).not.toBe('');
      }),
    );
  });

  test('the place of a line is where its text begins in the file', () => {
    const source = '\r\n## 一、任务\r\n\r\n　　**正文**开头。\r\n- 项目';
    for (const line of extractMarkdown(source, ports).lines) {
      const first = line.text.replace(/^• /, '').charAt(0);
      const at = (line.original ?? 0) + (line.text.startsWith('• ') ? 2 : 0);
      expect(source.charAt(at)).toBe(first);
    }
  });

  test.each([
    '[',
    '*',
    '**字',
    '`',
    '<',
    '<!--',
    '\\',
    '|',
    '[a](',
    '![',
    '&',
    '{{',
    '> ',
    '# ',
    '_a',
    '字\n',
  ])(
    'a megabyte of %j is read in linear time',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const start = performance.now();
      extractMarkdown(text, ports);
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    30_000,
  );
});

test('Markdown is told by its marks, not by numbers and dashes', () => {
  expect(looksLikeMarkdown('# 通知\n')).toBe(true);
  expect(looksLikeMarkdown('前**重点**后')).toBe(true);
  expect(looksLikeMarkdown('| 甲 | 乙 |\n|---|---|\n')).toBe(true);
  expect(looksLikeMarkdown('一、任务\n1. 要求\n- 2 -\n电话138****1234、139****5678')).toBe(false);
});
