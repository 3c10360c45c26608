import { dateAlone } from '../../text/dates';
import { halfDigits } from '../../text/full-width';
import { markersOf } from '../../text/markers';
import type { Draft } from './draft';

/** 文种: the kinds of document, as an alternation. */
export const kinds =
  '通知|意见|决定|决议|通告|公告|通报|函|批复|报告|请示|命令|议案|纪要|方案|办法|细则|规定|规则|规程|规范|条例|章程|制度|计划|规划|要点|预案|指南|指引|倡议书|通稿|公示|安排|总结|须知|邀请函|公开信|措施|决议案|清单|目录|提示|提醒|倡议|启事|声明|说明';

const documentNumber =
  /^[（(]?\s*([\u4e00-\u9fffA-Za-z]{0,16}\s*[〔[［（(【{]\s*(?:19|20)\d{2}\s*[〕\]］）)】}]\s*第?\s*\d{1,5}\s*[号期次]|(?:[\u4e00-\u9fff]{1,12}(?:字)?)?第\s*\d{1,5}\s*[号期次]|(?:19|20)\d{2}\s*年?\s*第\s*\d{1,5}\s*[号期次]|[\u4e00-\u9fff]{2,10}发?\s*[〔[［（(【]?(?:19|20)\d{2}[〕\]］）)】]?\s*\d{1,4}\s*号)\s*[）)]?$/;

const stopped = /[。！？：；…!?:;]["”’）)》\]】]*$|[”』）)》\]】|]$/;
const titled = new RegExp(`(?:${kinds})$`);
const keyword =
  /^(?:附\s*件|附\s*表|附\s*录|附\s*[：:]|抄\s*[送报]|分\s*送|主\s*送|主题词|联\s*系\s*人|联系电话|电\s*话|传\s*真|邮\s*箱|地\s*址|注\s*[：:]|特此|签发人|Cc\b|CC\b|TO:|FROM:|SUBJECT:|DATE:|Attachment|Annex|Enclosure)/;

const organ =
  /^[\u4e00-\u9fff（）()\s　]{3,40}(?:局|部|委|厅|室|院|会|处|办|署|校|学|司|组|中心|政府|集团|公司|机关|大队|总队|支队|所|站|馆)$/;

/** True for a document number alone: 机关代字〔年〕序号, or a bare 第N号. Brackets may be damaged. */
export function isDocumentNumber(text: string): boolean {
  return text.length <= 60 && documentNumber.test(halfDigits(text));
}

const webLine =
  /^[\u4e00-\u9fff（）()]{0,20}[\s　]{0,8}(?:19|20)\d{2}\s{0,2}[-/.年]\s{0,2}\d{1,2}\s{0,2}[-/.月]\s{0,2}\d{1,2}日?[\s　]{0,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:[\s　|｜]{0,4}(?:来源|作者|编辑|审核|发布者?|单位|供稿|浏览次?数?|点击数?|阅读)[:：]?[\s　]{0,2}[^\s。]{1,30}){0,4}$/;

/** True for what a site puts below a title: [department] date and clock time, its source behind. */
export function isWebLine(text: string): boolean {
  return text.length <= 120 && webLine.test(text);
}

/** True for a line that is a name of a body, as signatures are. */
export function isOrganName(text: string): boolean {
  return text.length <= 40 && organ.test(text);
}

/** True for a line of two or more names of bodies set apart by spaces, as joint signatures are. */
export function isOrganNames(text: string): boolean {
  const names = text.trim().split(/[\s　]+/);
  return text.length <= 90 && names.length > 1 && names.every((name) => isOrganName(name));
}

/** True for a line that ends in a complete date, as signatures and lines below a letterhead do. */
export function endsInDate(text: string): boolean {
  return text.length <= 60 && /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/.test(text);
}

/** True for a line that ends as the title of a document does. */
export function endsAsTitle(text: string): boolean {
  return titled.test(text) && /关于|转发|印发/.test(text) && !/[。；]/.test(text);
}

/** True when the line ends as a sentence, list item or bracket ends. */
export function isStopped(text: string): boolean {
  return stopped.test(text) || /[a-z0-9)]\.["”’)]*$/.test(text);
}

/** True when a line cannot be the rest of the paragraph before it, by its first characters. */
export function startsBlock(line: Draft): boolean {
  if (line.cells || line.mark !== undefined || line.text === '') return true;
  return startsText(line.text);
}

/** True when `text` begins with a marker, a keyword of the end matter, a bracketed note, or is a date. */
export function startsText(text: string): boolean {
  if (markersOf(text).some((marker) => marker.kind !== 'modal' || marker.number < 10)) return true;
  if (isWebLine(text)) return true;
  if (keyword.test(text) || dateAlone(text) || /^[（(【]?\s*此件|^公开方式/.test(text)) return true;
  return isDocumentNumber(text) || /^[\u4e00-\u9fff]{2,8}：/.test(text);
}

/** Width of a text in half characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u00ff' ? 2 : 1;
  return width;
}
