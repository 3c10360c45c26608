import type { Sentence } from '../../../src/model/notice';
import type { SourceText } from '../../../src/model/source-text';
import { clausesOf, sentencesOf } from '../../../src/text/sentences';

/** A canonical text made of `lines`, every line a paragraph of sentences. */
export function sourceOf(lines: readonly string[]): { source: SourceText; sentences: readonly Sentence[] } {
  let start = 0;
  const placed = lines.map((line) => {
    const from = start;
    start += line.length + 1;
    return { line, start: from, end: from + line.length };
  });
  const text = `${lines.join('\n')}\n`;
  const sentences = placed
    .flatMap(({ line, start: base }) => sentencesOf(line, base))
    .map((span, id) => ({
      ...span,
      id,
      section: '',
      clauses: clausesOf(text.slice(span.start, span.end), span.start),
    }));
  const source: SourceText = {
    text,
    lines: placed.map(({ start, end }, at) => ({ start, end, pieces: [{ start, end, paragraph: at + 1 }] })),
    tables: [],
    joins: [],
  };
  return { source, sentences };
}

/** Lines of a notice written for these tests. */
export const sampleLines: readonly string[] = [
  '关于做好冬季消防安全工作的通知',
  '各乡镇人民政府，各有关部门：',
  '一、总体要求',
  '各单位要压实责任，完善制度，加强组织领导，确保不发生较大以上火灾。',
  '二、重点任务',
  '（一）排查隐患。对商场、医院、学校、养老机构等人员密集场所开展检查，建立台账（见附件1），并于2025年12月15日前完成整改。',
  '（二）强化保障。一要落实经费110万元，二要配备器材，三要组织演练。劳动合同等材料另行报送。',
  '（三）宣传教育。推动“平安守护”行动走进社区；设立举报电话（以下简称热线），畅通渠道（牵头单位：应急局）。',
  'The Office shall publish the annual report by 31 March 2026, and keep the register open to the public.',
];
