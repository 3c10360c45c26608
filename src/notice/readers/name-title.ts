import type { Extract } from '../extract';

const generic =
  /^(?:新建|未命名|无标题|无题|文本文档|扫描|下载|微信|截图|导出|示例|样例|测试)|^(?:公文|正文|附件|文件|文档|材料|原文|通知|公告|全文|内容)+[（(]?[终定初草修]?[稿版本]{0,2}[\d\s（）()_.-]*$/;

/** The title that a file's name gives: Chinese, four characters or more, no name a program made up. */
export function titleOfName(name: string | undefined): string | undefined {
  const base = (name ?? '').replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const bare = base
    .replace(/^\d{1,3}[.、_\s-]{1,3}/, '')
    .replace(/(?:\s*[-—_]\s*副本|\s*[（(]\d{1,3}[)）])+$/, '')
    .trim();
  const hanzi = bare.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return hanzi >= 4 && bare.length <= 80 && hanzi > bare.length / 2 && !generic.test(bare) ? bare : undefined;
}

/** `extract` with its file's name as first line. */
export function withNameAsTitle({ name: _, ...extract }: Extract, title: string): Extract {
  const [first, ...rest] = extract.lines;
  const line = { text: title, paragraph: first?.paragraph ?? 1, gapBefore: false, whole: true };
  return { ...extract, lines: first ? [line, { ...first, gapBefore: true }, ...rest] : [line], titled: true };
}
