import { expect, test } from 'vitest';
import { plain } from '../../../src/model/rich-text';
import { deckOf, told } from './told';

test('a sentence no point can hold stands whole as a row over the whole width', () => {
  const words =
    '已经完成清淤的河段要在一个月内补植水生植物，补植情况报镇河长办备案，逾期不补的由镇河长办代为补植';
  expect(told(`河道清淤应当与护岸整修同步设计，同步施工，同步验收。${words}。`)).toContain(words);
});

test('rows of cases and the sentences between them stand in the order of the text', () => {
  const rows = told(
    '沿河单位擅自设置排水口的，由镇河长办责令限期封堵。每周五开展一次漂浮物集中打捞，打捞情况当日登记在册。在护岸上堆放物料的，由村（居）委会督促清除。',
  );
  const places = ['擅自设置排水口', '每周五开展', '堆放物料'].map((one) =>
    rows.findIndex((row) => row.includes(one)),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('what a row would leave out of the middle of its sentence stays in it', () => {
  const rows = told(
    '接到举报的镇河长办应当及时派员到场查看，根据查看和取样的结果，依法查处违法排水的单位和个人。举报属实的，给予举报人奖励。逾期不整改的，移送执法部门处理。',
  );
  expect(rows.join('|')).toContain('根据查看和取样的结果，依法查处');
});

test('every half of a sentence that is begun is told, over a semicolon too', () => {
  const rows = told(
    '各村应当对照责任清单逐段巡查河道，按月汇总巡查情况并报送镇河长办；发生水质突变的巡查情况随时上报。',
  ).join('|');
  expect(rows).toContain('按月汇总巡查情况');
  expect(rows).toContain('发生水质突变的巡查情况随时上报');
});

test('a deadline goes with the body that has to keep it and what it has to do', () => {
  const deck = deckOf(
    '各镇应当明确分管负责人和经办人员，加快河道底数摸排，于5月20日前将摸排清单报送区河长办，区河长办做好汇总。沿河企业应在收到通知后15日内完成排口登记。',
  );
  const rows = deck.slides
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'timeline' ? block.items : []))
    .map(({ when, who, what }) => [plain(when), plain(who ?? []), plain(what)]);
  const [first] = rows;
  expect(first?.[0]).toContain('5月20日前');
  expect(first?.[1]).toBe('各镇');
  expect(first?.[2]).toMatch(/摸排清单报送区河长办$/);
});

test('whom a notice asks is who is to do it', () => {
  expect(
    told(
      '请沿河企业进一步加快排口整改进度，严格按照责任清单逐段登记护岸和标识牌的现状，发现缺损的登记造册，并在月底前会同养护单位修复到位。',
    ),
  ).toContainEqual(expect.stringMatching(/^沿河企业 → 进一步加快排口整改进度/));
});

test('an aim that is taken up again after its grounds is told whole, grounds that name no paper are not', () => {
  const { slides } = deckOf(
    '各镇要落实专人。',
    '为贯彻落实河湖长制，按照上级有关要求，深刻汲取去年汛期漂浮物堵塞水闸的教训，全面加强河道保洁，有效保障行洪安全，现将有关事项通知如下。',
  );
  const terms = slides
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'terms' ? block.items : []));
  expect(terms.map(({ left }) => plain(left))).toEqual(['目的']);
  expect(plain(terms[0]?.right ?? [])).toMatch(/^为贯彻落实河湖长制，深刻汲取.*保障行洪安全$/);
});

test('a clock time with a wide colon is one time, and no label', () => {
  const rows = told(
    '巡查船每日上午出发时间为8：30，下午出发时间为14：10。船上人员应当穿戴救生衣，不得单人作业。',
  ).join('|');
  expect(rows).toContain('出发时间为8：30');
});

test('one permission over a semicolon keeps whose consent it needs', () => {
  const rows = told(
    '清淤工程因工期特殊的，经镇河长办批准，可以对夜间作业的班组实行轮班制；对连续作业的班组，实行两班制。作业班组应当每日登记工时。',
  );
  const shift = rows.find((row) => row.includes('两班制'));
  expect(shift).toContain('经镇河长办批准');
});

test('a second object of the same verb does not act', () => {
  const rows = told(
    '落实村级河长巡查责任，镇级河长督办责任，压实沿河企业整改责任。河长应当每月到场一次，不得委托他人。',
  ).join('|');
  expect(rows).toContain('落实村级河长巡查责任，镇级河长督办责任');
});

test('counted passages of which a card would leave out a statement stand as rows with their count', () => {
  const rows = told(
    '一是清理河面漂浮物，打捞后当日运至指定堆场；二是修复破损护岸，修复记录报镇河长办备案；三是更换褪色标识牌，旧牌统一回收。',
  );
  expect(rows).toContain('一是 → 清理河面漂浮物，打捞后当日运至指定堆场');
  expect(rows).toContain('三是 → 更换褪色标识牌，旧牌统一回收');
});

test('what one body does is not said of the next', () => {
  const rows = told(
    '部分企业按照排放标准处理污水并如实登记台账，少数企业采取夜间偷排、稀释排放、伪造监测数据等手段逃避检查，镇河长办对少数企业逐一立案。',
  );
  expect(rows.filter((row) => row.startsWith('部分企业 →') && row.includes('少数企业'))).toEqual([]);
});
