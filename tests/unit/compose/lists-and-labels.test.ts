import { expect, test } from 'vitest';
import { compose } from '../../../src/compose/compose';
import type { Block } from '../../../src/model/block';
import { defaultBrief } from '../../../src/model/brief';
import { plain } from '../../../src/model/rich-text';
import { extractText } from '../../../src/notice/readers/plain/text';
import { understand } from '../../../src/notice/understand';

function blocksOf(text: string): readonly Block[] {
  const notice = understand(extractText(text));
  const { value } = compose(notice, defaultBrief, { ratio: '16:9', theme: { name: 'solemn' } });
  return value.slides.flatMap(({ blocks }) => blocks);
}

function rows(text: string): readonly string[] {
  return blocksOf(text).flatMap((block) =>
    block.kind === 'facts' || block.kind === 'rules'
      ? block.items.map(({ left, right }) => `${plain(left)} → ${plain(right)}`)
      : [],
  );
}

function points(text: string): readonly string[] {
  return blocksOf(text).flatMap((block) =>
    block.kind === 'points'
      ? block.items.flatMap((item) => [
          plain(item.text),
          ...(item.children ?? []).map((child) => `- ${plain(child.text)}`),
        ])
      : [],
  );
}

/** All that any slide says. */
function shownWords(text: string): string {
  return JSON.stringify(blocksOf(text));
}

const opening = '关于开展居民读书活动的通知\n\n各社区：\n\n现将有关事项通知如下。\n\n';

test('what is numbered inside a sentence is a row each under the words before it', () => {
  const text = `${opening}一、经费来源\n\n活动经费由各社区依次从以下渠道安排：（一）文化活动专项经费；（二）街道补助资金；（三）在街道核定的额度内，从社区集体收入中安排。各社区要单独记账，专款专用。\n\n二、工作要求\n\n各社区要按月公开经费使用情况。\n`;
  expect(rows(text)).toEqual([
    '（一） → 文化活动专项经费',
    '（二） → 街道补助资金',
    '（三） → 在街道核定的额度内，从社区集体收入中安排',
  ]);
  expect(
    blocksOf(text).flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : [])),
  ).toContain('活动经费由各社区依次从以下渠道安排');
});

test('lines of a label and its value are rows, all of them, and what stands beside them is told too', () => {
  const text = `${opening}一、缴费方式\n\n参加活动的居民请在3月10日前完成缴费。\n\n账户名称：城东区文化馆\n\n开户银行：城东农商银行\n\n账号：6200001234567\n\n二、工作要求\n\n各社区要做好登记。\n`;
  expect(rows(text)).toEqual(['账户名称 → 城东区文化馆', '开户银行 → 城东农商银行', '账号 → 6200001234567']);
  expect(shownWords(text)).toContain('3月10日前完成缴费');
});

test('short values of neighbouring numbered labels share a slide, the long ones keep their own', () => {
  const long =
    '参加者先在社区登记，再由社区统一汇总。登记时须出示居民证或者居住证，未成年人由监护人陪同。汇总表由社区于3月5日前报文化馆。';
  const text = `${opening}一、报名\n\n1．对象：本区居民\n\n2．时间：3月1日至3月5日\n\n3．地点：各社区服务站\n\n4．办法：${long}\n\n二、要求\n\n各社区要做好登记。\n`;
  expect(rows(text)).toEqual(
    expect.arrayContaining(['1．对象 → 本区居民', '2．时间 → 3月1日至3月5日', '3．地点 → 各社区服务站']),
  );
});

test('names line by line stand under what they are, none left out', () => {
  const text = `${opening}组织机构\n\n主办单位\n\n城东区文化馆\n\n城东区图书馆\n\n协办单位\n\n城东区教师进修学校\n\n参加对象\n\n本区居民均可参加，未成年人须由监护人陪同并在现场签到。\n\n活动内容\n\n朗读会每周六举行，每次九十分钟，由各社区轮流承办并安排场地。\n`;
  expect(points(text)).toEqual(
    expect.arrayContaining([
      '主办单位',
      '- 城东区文化馆',
      '- 城东区图书馆',
      '协办单位',
      '- 城东区教师进修学校',
    ]),
  );
});

test('grounds alone are spoken, not shown as a point of their own', () => {
  const text = `${opening}一、新变化\n\n根据市文化局《关于调整借阅办法的通知》（市文〔2031〕3号）\n\n自5月起，每人可借图书由三册增加到五册。\n\n二、要求\n\n各社区要做好登记。\n`;
  const shown = shownWords(text);
  expect(shown).toContain('每人可借图书由三册增加到五册');
  expect(shown).not.toContain('市文〔2031〕3号');
});

test('cases under keys inside a sentence keep their key, so that equal cases are told apart', () => {
  const text = `${opening}一、损耗标准\n\n图书损耗标准为：纸书：存放一年以内的，不超过0.1%；存放一年以上的，不超过0.2%；报刊：存放一年以内的，不超过0.3%；存放一年以上的，不超过0.5%。\n\n二、工作要求\n\n各社区要按月公开损耗情况。\n`;
  expect(rows(text)).toEqual([
    '纸书：存放一年以内的 → 不超过0.1%',
    '纸书：存放一年以上的 → 不超过0.2%',
    '报刊：存放一年以内的 → 不超过0.3%',
    '报刊：存放一年以上的 → 不超过0.5%',
  ]);
});
