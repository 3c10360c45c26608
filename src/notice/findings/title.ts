import type { Finding } from '../../model/finding';
import type { FoundElements } from '../elements/found';

/** Says so when no line of the text is its title: taken from the opening sentence, the first line, the file's name, or left empty. */
export function titleFindings({ title, titleFrom }: FoundElements, named: boolean): Finding[] {
  if (!title) return [noTitle];
  if (!titleFrom && !named) return [];
  const { start, end, quote } = title;
  const words = quote.length > 24 ? `${quote.slice(0, 24)}…` : quote;
  const message = titleFrom === 'first-line' && !named ? firstLine(words) : taken(words, named);
  return [{ code: 'notice.title-taken', severity: 'warning', message, span: { start, end } }];
}

function taken(words: string, named: boolean): Finding['message'] {
  return {
    zh: `原文没有标题行，已按${named ? '文件名' : '开头一句'}取“${words}”作标题，请核对。`,
    en: `No line of the text is its title; “${words}” was taken from the ${named ? 'file name' : 'opening sentence'}, please check.`,
  };
}

function firstLine(words: string): Finding['message'] {
  return {
    zh: `原文没有写明文种的标题，已取第一行“${words}”作标题，请核对。`,
    en: `No title names a kind of document; the first line “${words}” was taken, please check.`,
  };
}

const noTitle: Finding = {
  code: 'notice.no-title',
  severity: 'warning',
  message: {
    zh: '没有认出标题，请在“认出的内容”里指明。',
    en: 'No title was found; say which words are the title in what was recognised.',
  },
};
