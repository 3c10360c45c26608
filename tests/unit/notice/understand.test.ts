import { expect, test } from 'vitest';
import type { Section } from '../../../src/model/notice';
import { noticeJson } from '../../../src/notice/contract';
import { sectionsOf } from '../../../src/notice/facts/structure';
import { understand } from '../../../src/notice/understand';
import { fromMarkdown, fromText, realNotice } from './notices';

function tree(sections: readonly Section[]): unknown {
  return sections.map(({ label, heading, level, children }) => [label, heading, level, tree(children)]);
}

test('a classified notice is refused with one sentence, an internal one is marked', () => {
  const text = (mark: string) => `${mark}\n\n关于做好工作的通知\n\n各单位：\n\n请于6月1日前报送。\n`;
  expect(() => understand(fromText(text('机密★1年')))).toThrow(
    expect.objectContaining({ code: 'input.secret' }),
  );
  expect(understand(fromText(text('内部文件'))).findings.map(({ code }) => code)).toContain(
    'notice.internal',
  );
});

test('a citation is not the own number', () => {
  const notice = understand(
    fromText('关于转发文件的通知\n\n各单位：\n\n根据《办法》（国发〔2018〕41号）精神，\n请认真落实。\n'),
  );
  expect(notice.elements.number).toBeUndefined();
});

test('copies inside the house are no text of the notice', () => {
  const notice = understand(
    fromText(
      '关于报送产量的通知\n\n各企业：\n\n请各企业按月报送产量。\n\n能源局\n\n2026年1月5日\n\n抄送：统计局。\n\n局内抄送：法规处、电力处。\n',
    ),
  );
  expect(
    notice.sentences.map(({ start, end }) => notice.source.text.slice(start, end)).join(''),
  ).not.toContain('法规处');
});

test('one line gives the same tree as the text with breaks', (context) => {
  const lines = realNotice('03-kindergartens.md');
  const flat = realNotice('12-kindergartens-one-line.txt');
  if (!lines || !flat) return context.skip('the real notices are not here');
  expect(tree(understand(flat).body.sections)).toEqual(tree(understand(lines).body.sections));
});

test('another encoding gives the same notice', (context) => {
  const utf8 = realNotice('02-holidays-2019.md');
  const gb = realNotice('13-holidays-gb18030.txt');
  if (!utf8 || !gb) return context.skip('the real notices are not here');
  const [a, b] = [understand(utf8), understand(gb)];
  expect(tree(b.body.sections)).toEqual(tree(a.body.sections));
  expect(b.elements.title?.quote).toBe(a.elements.title?.quote);
});

test.each([
  ['04-free-trade-zones-53-measures.md', 5, 'cn-paren', 53, 53],
  ['05-vocational-education-20-measures.md', 7, 'cn-paren', 20, 0],
  ['06-incentives-30-items.md', 30, 'cn', 30, 30],
] as const)('%s keeps its counts', (file, parts, kind, items, duties) => {
  const extract = realNotice(file);
  if (!extract) {
    console.info(`skipped: ${file} is not here`);
    return;
  }
  const notice = understand(extract);
  expect(notice.body.sections).toHaveLength(parts);
  expect(sectionsOf(notice.body).filter((section) => section.kind === kind)).toHaveLength(items);
  expect(notice.duties).toHaveLength(duties);
});

test('notice.json has every key of the contract and is plain JSON', () => {
  const notice = understand(
    fromMarkdown(
      '# 关于开展检查的通知\n\n各校：\n\n一、内容。做好“两项”工作。（市教育局牵头，各校配合）\n\n二、时间。6月1日前完成，共3天。\n',
    ),
  );
  const json = noticeJson(notice, 'zh-CN');
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  const keys =
    'title number issuer date kind addressees sections duties deadlines quantities sets parallels tables attachments joins text findings';
  expect(Object.keys(json)).toEqual(expect.arrayContaining(keys.split(' ')));
  expect(json.duties).toMatchObject([{ section: '一', roles: { 牵头: ['市教育局'], 配合: ['各校'] } }]);
  for (const { start, end, quote } of [...json.deadlines, ...json.quantities])
    expect(json.text.slice(start, end)).toBe(quote);
});

test('a list of attachments may end its lines in semicolons', () => {
  const { attachments } = understand(
    fromText(
      '关于做好渡口安全检查的通知\n\n各镇：\n\n现将渡口安全检查有关事项通知如下。\n\n一、检查内容\n\n渡船、码头和救生设备的完好情况。\n\n附件：1、渡口检查工作小组名单；\n2、渡口检查分工；\n3、渡口检查记录表。\n\n青溪县交通运输局\n2026年5月6日\n',
    ),
  );
  expect(attachments.map(({ title }) => title)).toEqual([
    '渡口检查工作小组名单',
    '渡口检查分工',
    '渡口检查记录表',
  ]);
});

test('a paper that a letter sends is found though the letter leaves out 的 before its kind', () => {
  const notice = understand(
    fromText(
      '青溪县人民政府办公室印发关于建立渡口巡查和救生机制实施意见的通知\n\n各镇人民政府：\n\n《关于建立渡口巡查和救生机制的实施意见》已经县政府同意，现印发给你们，请认真执行。\n\n青溪县人民政府办公室\n\n关于建立渡口巡查和救生机制\n\n的实施意见\n\n为保障渡运安全，建立渡口巡查和救生机制，制定本意见。\n\n一、渡口每日巡查两次。\n\n二、渡船配齐救生衣。\n',
    ),
  );
  expect(notice.elements.title?.quote).toBe('关于建立渡口巡查和救生机制的实施意见');
  expect(notice.coverNote?.title?.quote).toMatch(/^青溪县人民政府办公室印发/);
});
