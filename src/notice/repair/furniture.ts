import type { Draft } from './draft';

/**
 * Needs: lines as read. Guarantees: page numbers, rules, running heads and the furniture of mirror
 * pages are gone; the line after a dropped one counts as standing after a gap.
 */
export function dropFurniture(lines: readonly Draft[]): Draft[] {
  const heads = runningHeads(lines);
  const kept: Draft[] = [];
  let gap = false;
  for (const line of lines) {
    if (isFurniture(line, heads)) {
      gap = true;
      continue;
    }
    kept.push(gap ? { ...line, gapBefore: true } : line);
    gap = false;
  }
  return kept;
}

const pageNumber =
  /^(?:[—－–\-·~\s]+\d{1,4}[—－–\-·~\s]+|第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?|-?\s*\d{1,3}\s*\/\s*\d{1,3}\s*-?|Page \d{1,4}(?: of \d{1,4})?)$/i;
const rule = /^[\s\-—–－_=*·~.…─━]{3,}$/;
const webFurniture =
  /^(?:文章来源|信息来源|稿件来源|作者|发布时间|发布日期|发布机构|点击数|点击量|浏览次数|浏览量|阅读次数|访问量|责编|责任编辑|字体|字号|分享到|索引号|信息索引|主题分类|公文种类|有效性|信息名称|体裁分类)\s*[：:][^。]{0,80}$|^(?:【?\s*(?:打印本页|打印正文|打印|关闭窗口|关闭|返回顶部|返回|收藏|字体[：:]?\s*大\s*中\s*小)\s*】?\s*)+$|^扫一扫[^。]{0,30}$|^(?:下载|附件下载)?点击此处[^。]{0,20}$|^(?:上一篇|下一篇|上一条|下一条)[：:]?[^。]{0,60}$|^(?:首页|当前位置|您的位置|您现在的位置)[^。]{0,6}[>：:][^。]{0,80}$|^[\w-]{6,40}\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|jpg|png)$/i;
const meta =
  /^[•·]?\s*(?:来源|内容概述|有效性|索引号|发文机关|发布机构|成文日期|发布日期|主题分类|标\s*题|发文字号|发文日期|主\s*题\s*词)\s*[：:]?$/;

function isFurniture(line: Draft, heads: ReadonlySet<string>): boolean {
  const { text } = line;
  if (line.cells || text.length > 120) return false;
  if (pageNumber.test(text) || rule.test(text) || webFurniture.test(text)) return true;
  if (/^(?:来自|来源|文章来源)\s*[：:][^。]{0,80}$/.test(text) || mirrorFields(text) >= 2) return true;
  return meta.test(text) || heads.has(text);
}

/** How many of the fields that mirrors put above a text (来源, 时间, 浏览量 …) a line holds. */
function mirrorFields(text: string): number {
  return (
    text.match(
      /(?:日期|时间|来源|来自|作者|编辑|审核|发布者|发布|点击数?|浏览(?:量|次数)?|阅读(?:量|次数)?|字号|访问量)\s*[：:]/g,
    )?.length ?? 0
  );
}

/** Short lines that stand at the first or last place of three pages or more. */
function runningHeads(lines: readonly Draft[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  lines.forEach((line, at) => {
    const page = pageOf(line);
    const edge = page !== pageOf(lines[at - 1]) || page !== pageOf(lines[at + 1]);
    if (page === undefined || !edge || line.text.length > 40) return;
    pages.set(line.text, (pages.get(line.text) ?? new Set()).add(page));
  });
  return new Set([...pages].flatMap(([text, found]) => (found.size >= 3 ? [text] : [])));
}

function pageOf(line: Draft | undefined): number | undefined {
  return line?.pieces[0]?.page;
}
