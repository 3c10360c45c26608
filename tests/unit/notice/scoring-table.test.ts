import { expect, test } from 'vitest';
import { understand } from '../../../src/notice/understand';
import { fromText } from './notices';

const rows = [
  '序号\t项目\t分值\t指标',
  '\t合计\t100\t',
  '一、\t馆藏管理\t40\t',
  '1\t登记入册\t25\t新书到馆三日内登记，漏登一册扣1分。',
  '2\t定期清点\t15\t每季度清点一次，并公布结果。',
  '二、\t读者服务\t60\t服务评价达到良好。',
];

function cellsOf(text: string) {
  const { source, body } = understand(fromText(text));
  const [table] = source.tables;
  const cells = table?.rows.map((row) => row.map(({ start, end }) => source.text.slice(start, end)));
  return { source, body, table, cells };
}

test('rows of tabs are one table with its head; section rows stay in it and span their empty cells', () => {
  const { source, body, table, cells } = cellsOf(`社区书屋考核细则\n\n${rows.join('\n')}\n`);
  expect(source.tables).toHaveLength(1);
  expect(table?.headRows).toBe(1);
  expect(cells?.map(([number]) => number)).toEqual(['序号', '', '一、', '1', '2', '二、']);
  expect(table?.rows[2]?.map(({ columns }) => columns)).toEqual([1, 1, 2]);
  expect(body.sections).toEqual([]);
  expect(body.preamble).toEqual([]);
});

test('blank lines between rows and empty cells lost at the end of a section row do not part a table', () => {
  const loose = rows.map((row) => row.replace(/\t$/, '')).filter((row) => !row.startsWith('\t'));
  const { source, table } = cellsOf(`社区书屋考核细则\n\n${loose.join('\n\n')}\n`);
  expect(source.tables).toHaveLength(1);
  expect(table?.rows).toHaveLength(5);
  expect(table?.rows[1]?.map(({ columns }) => columns)).toEqual([1, 1, 2]);
});

test('columns set with blanks below a head are a table, blanks in prose are none', () => {
  const wide = '值班安排表\n\n序号  时间  地点\n1  6月1日  东门\n2  6月2日  西门\n';
  expect(cellsOf(wide).cells?.[2]).toEqual(['2', '6月2日', '西门']);
  const indented = '关于值班的通知\n\n东门\t李宁\n西门\t王平\n南门\t赵安\n\t请按时到岗，做好交接。\n';
  expect(cellsOf(indented).cells).toHaveLength(3);
  const prose = '关于值班的通知\n\n联系人：李宁  电话：123456  邮箱：a@b.cn\n\n请按时到岗。\n';
  expect(cellsOf(prose).source.tables).toEqual([]);
});
