import { expect, test } from 'vitest';
import { understand } from '../../../src/notice/understand';
import { fromText } from './notices';

const rules = '第一章 总则\n\n第一条 为规范借阅，制定本办法。\n\n第二条 每人限借三册。\n';

test.each([
  ['社区书屋借阅办法.txt', '社区书屋借阅办法'],
  ['社区书屋开放安排 (2).docx', '社区书屋开放安排'],
  ['新建文本文档.txt', undefined],
  ['notice-2031.txt', undefined],
  ['通知正文终稿.txt', undefined],
])('without a title line %s gives the title %s', (name, title) => {
  const { elements, findings, source, body } = understand({ ...fromText(rules), name });
  expect(elements.title?.quote).toBe(title);
  expect(findings.map(({ code }) => code)).toContain(title ? 'notice.title-taken' : 'notice.no-title');
  expect(body.sections[0]?.heading).toBe('总则');
  if (elements.title) expect(source.text.startsWith(elements.title.quote)).toBe(true);
});

test.each([
  ['关于加强社区食堂管理的通知', '加强社区食堂管理'],
  ['关于加强社区食堂管理的工作方案', '加强社区食堂管理的工作方案'],
  ['关于规范社区食堂收费的若干规定', '规范社区食堂收费的若干规定'],
  ['关于规范社区食堂收费的指导意见', '规范社区食堂收费'],
  ['关于社区食堂收费若干问题的意见', '社区食堂收费若干问题的意见'],
  ['关于社区食堂改造工作的意见', '社区食堂改造工作'],
  ['关于命名星级社区食堂的决定', '命名星级社区食堂'],
])('%s is about %s', (title, matter) => {
  const notice = understand(
    fromText(`${title}\n\n各街道办事处：\n\n为办好社区食堂，现就有关事项明确如下。\n`),
  );
  expect(notice.elements.matter?.quote).toBe(matter);
});
