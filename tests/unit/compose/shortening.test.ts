import { expect, test } from 'vitest';
import { shortened } from '../../../src/compose/points/shortening';

const short = (text: string, limit: number) =>
  shortened(text, limit)
    ?.map((span) => text.slice(span.start, span.end))
    .join('');

test('an open list keeps its first items, 等 and the noun', () => {
  expect(short('组织开展技术比武、岗位练兵、师徒结对、合理化建议等群众性活动', 22)).toBe(
    '组织开展技术比武、岗位练兵等群众性活动',
  );
});

test.each([
  ['a ban', '严禁携带香烟、打火机、火柴、鞭炮、汽油等物品进入林区', 20],
  ['papers to hand in', '申请人须提供身份证、户口本、学历证书、劳动合同等材料', 20],
  ['a closed list', '组织开展技术比武、岗位练兵、师徒结对、合理化建议', 20],
  ['等 inside a word', '建设一批特色鲜明、优势突出、中国一流、世界知名的高等学校', 20],
  ['a last item that joins others', '依据法律、法规、规章立改废释和工作实际情况等进行动态调整', 20],
])('%s is not shortened', (_, text, limit) => {
  expect(short(text, limit)).toBeUndefined();
});

test('brackets that only refer are left off, others stay', () => {
  expect(short('填写报名表（见附件1）并加盖公章', 12)).toBe('填写报名表并加盖公章');
  expect(short('年龄不超过35周岁（含本数）', 10)).toBeUndefined();
});
