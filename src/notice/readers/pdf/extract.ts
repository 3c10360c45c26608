import type { Finding } from '../../../model/finding';
import type { Extract } from '../../extract';
import { assemble } from '../assemble';
import { footnoteFinding } from '../findings';
import { refusal } from '../refusals';
import { layoutOf } from './layout';
import type { PageText } from './page-text';

/** A page with fewer characters has no text layer to speak of. */
const emptyPage = 10;

/**
 * The lines of a PDF from the text of its pages. A scan, and a document whose fonts do not say which
 * characters they hold, are refused; single pages of that kind become findings.
 */
export function extractPages(pages: readonly PageText[]): Extract {
  const lengths = pages.map((page) => textOf(page).length);
  const empty = lengths.filter((length) => length < emptyPage).length;
  if (empty === pages.length) throw refusal('input.scan');
  const share = unreadableShare(pages.map(textOf).join(''));
  if (share > 0.3) throw refusal('input.fonts');
  const { blocks, notes } = layoutOf(pages);
  return assemble('pdf', blocks, [
    ...(empty > 0 ? [scanFinding(empty)] : []),
    ...(share > 0.005 ? [fontFinding] : []),
    ...(notes.length > 0 ? [footnoteFinding(notes)] : []),
  ]);
}

function textOf(page: PageText): string {
  return page.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, '');
}

/** Share of characters that are no text: private use, controls, replacement. */
function unreadableShare(text: string): number {
  const strange = text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  return text === '' ? 0 : strange / text.length;
}

function scanFinding(pages: number): Finding {
  return {
    code: 'notice.scan-pages',
    severity: 'warning',
    message: {
      zh: `有 ${pages} 页没有文字层（可能是扫描页或空白页），其内容未读入，请核对。`,
      en: `${pages} pages have no text (scanned or blank) and were not read; check them.`,
    },
  };
}

const fontFinding: Finding = {
  code: 'notice.fonts',
  severity: 'warning',
  message: {
    zh: 'PDF 里有些字符没有编码信息，可能读错，请与原件核对。',
    en: 'Some characters of the PDF carry no encoding and may be wrong; check them against the original.',
  },
};
