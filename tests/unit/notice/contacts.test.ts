import { expect, test } from 'vitest';
import { understand } from '../../../src/notice/understand';
import { fromText } from './notices';

/** Kind, words, purpose and body of what is found in one paragraph of a notice. */
function contactsOf(paragraph: string) {
  const { contacts } = understand(fromText(`关于清点图书的通知\n\n各文化站：\n\n${paragraph}\n`));
  return contacts.map(({ kind, quote, purpose, body }) => [kind, quote, purpose?.quote, body?.quote]);
}

test.each([
  [
    '对借阅中的问题，可以拨打投诉举报电话：67890123，也可以到服务台反映。',
    [['phone', '67890123', '投诉举报电话', undefined]],
  ],
  [
    '联系方式：技术支持：67890124；业务咨询：67890125。',
    [
      ['phone', '67890124', '技术支持', undefined],
      ['phone', '67890125', '业务咨询', undefined],
    ],
  ],
  [
    '请各站将清点结果报送至区图书馆服务中心（联系人：陈立，电话 0731-67890126，邮箱 qd@tushu.example）。',
    [
      ['person', '陈立', undefined, '区图书馆服务中心'],
      ['phone', '0731-67890126', undefined, '区图书馆服务中心'],
      ['email', 'qd@tushu.example', undefined, '区图书馆服务中心'],
    ],
  ],
  [
    '请于3月20日前将清点表纸质版报至区文化馆管理中心陈思雨。',
    [['person', '陈思雨', undefined, '区文化馆管理中心']],
  ],
  [
    '周老师  0731-67890127、67890128',
    [
      ['person', '周老师', undefined, undefined],
      ['phone', '0731-67890127', undefined, undefined],
      ['phone', '67890128', undefined, undefined],
    ],
  ],
  [
    '地址：东山路12号308室联系电话：67890129',
    [
      ['address', '东山路12号308室', undefined, undefined],
      ['phone', '67890129', undefined, undefined],
    ],
  ],
  ['请于3月20日前将清点表报至区文化局办公室安排。', []],
  ['清点结果由各站送管委会高新区。', []],
  [
    '报考人员可登录图书馆网站（http://tushu.example/bm）查询。',
    [['website', 'http://tushu.example/bm', undefined, undefined]],
  ],
  ['清点结果报区文化馆管理中心汇总，由文化局统一公布。', []],
])('%s', (paragraph, found) => {
  expect(contactsOf(paragraph)).toEqual(found);
});
