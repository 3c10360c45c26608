import { expect, test } from 'vitest';
import { told } from './told';

test('a point grows by the clause beside it that nothing else tells', () => {
  expect(
    told(
      '护岸绿化应当与河道整治同步设计，同步施工，同步验收。已经完成整治的河道要在两个月内补种树木，补种情况报镇河长办备案，逾期不补的由镇河长办代为补种。',
    ),
  ).toContain('护岸绿化应当与河道整治同步设计，同步施工，同步验收');
});

test('orders in a row are all told, each by itself', () => {
  const points = told(
    '组织保洁人员清理沿岸堆放的建筑垃圾和生活垃圾，拆除河道管理范围内的违章搭建和废弃渔具，打捞河面漂浮的水草和枯枝落叶，登记沿河单位排水口的位置和数量。',
  ).join('；');
  for (const order of ['清理沿岸堆放', '拆除河道管理范围', '打捞河面漂浮', '登记沿河单位排水口'])
    expect(points).toContain(order);
});

test('a long sentence of one body is a row: the body beside all it has to do', () => {
  expect(
    told(
      '保洁单位须配齐打捞船只和运输车辆，上岸的水草、垃圾当日运至指定的处置场所，并将每月清运数量、处置去向和费用支出情况报镇河长办核对。',
    ),
  ).toContain(
    '保洁单位 → 须配齐打捞船只和运输车辆，上岸的水草、垃圾当日运至指定的处置场所，并将每月清运数量、处置去向和费用支出情况报镇河长办核对',
  );
});

test('a case keeps everything that holds in it', () => {
  expect(
    told(
      '水位超过警戒线1米以上时，保洁单位全天安排人员在船上作业的时间累计不得超过4小时，每班作业时间不得超过1小时，且在行洪的3小时内不得安排水上作业。',
    ),
  ).toContain(
    '水位超过警戒线1米以上时 → 保洁单位全天安排人员在船上作业的时间累计不得超过4小时，每班作业时间不得超过1小时，且在行洪的3小时内不得安排水上作业',
  );
});

test('an exhortation that is left out leaves the point as it is', () => {
  const points = told(
    '各镇领导干部要以上率下，带头开展巡河检查，带头参加义务清河劳动，学思践悟、落地见效。沿河各村要建立巡河登记簿，每周公布一次。',
  );
  expect(points.some((each) => /学思践悟/.test(each))).toBe(false);
});
