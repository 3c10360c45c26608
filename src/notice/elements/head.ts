import { cutsAfter, piecesBetween } from '../../text/brackets';
import { dateAlone, findDate } from '../../text/dates';
import { fullWidth } from '../../text/full-width';
import { markerOf } from '../../text/markers';
import { isDocumentNumber, isOrganName, isOrganNames, isWebLine } from '../repair/shapes';
import { type HeadLine, titleRange } from '../repair/title';
import { type Line, partOf, quoteIn, quoteOf } from '../structure/line';
import { readBareTitle } from './bare-title';
import { type FoundElements, splitNames } from './found';
import {
  internalLine,
  organAndDate,
  organLine,
  pageField,
  secrecyLine,
  signerLine,
  urgencyLine,
} from './patterns';

const addresseeStart =
  /^(?:各|全|本|有关|相关|省|市|区|县|州|国网|公司|总部|驻|机关|党|团|直属|沿|在|中央|尊敬|亲爱|老师|同学|家长|广大|[\u4e00-\u9fff（）、]{2,30}(?:局|部|委|厅|办|院|会|处|校|园|司|所|站|中心|政府|单位|部门|同志|老师|同学|家长|教工|职工|员工|学员))/;
const addresseeEnd =
  /(?:室|学院|学部|班|班级|支部|小组|协会|学会|联合会|大队|馆|企业|业主|住户|居民|村民|商户|用户|考生|选手|队员|会员|读者|志愿者|朋友们?)$/;
const notAddressee = /如下|通知|要求|安排|事项|时间|地点|内容|注意|包括|附件|[。；]|^(?:一|二|三|四|五)、/;

/**
 * Needs: lines of a whole Chinese document. Guarantees: title, own number, letterhead, marks and
 * addressees are in `found`; what is returned begins with the first line of the text proper.
 * A citation such as （国发〔2018〕41号） is never the own number: that stands alone on its line.
 */
export function readHead(lines: readonly Line[], found: FoundElements): readonly Line[] {
  const heads = lines.map(headLine);
  const forced = lines.findIndex((line) => line.asTitle !== undefined);
  const range = forced >= 0 ? ([forced, forced + 1] as const) : titleRange(heads, 1);
  const before = lines.slice(0, range?.[0] ?? 0);
  for (const line of before) if (!readMark(line, found)) found.skipped.push(line);
  if (range) found.title = titleOf(lines.slice(range[0], range[1]));
  return readAfterTitle(lines.slice(range?.[1] ?? 0), found, range !== undefined);
}

/** What finding a title has to know of a line. */
function headLine({ text, table }: Line): HeadLine {
  return { text, ...(table === undefined ? {} : { cells: true }) };
}

function titleOf(lines: readonly Line[]) {
  const [first] = lines;
  const wrapped = /^《(?=.*关于)(.+)》$/.exec(first?.text ?? '');
  if (first && wrapped && !first.asTitle) return quoteIn(first, 1, first.text.length - 1);
  if (first?.asTitle)
    return quoteIn(first, first.asTitle.start - first.start, first.asTitle.end - first.start);
  return first ? quoteOf(first) : { start: 0, end: 0, quote: '' };
}

/** A line of the head other than the title. Returns whether it was recognised. */
function readMark(line: Line, found: FoundElements): boolean {
  const { text } = line;
  if (line.table !== undefined && text.length > 60) return false;
  if (secrecyLine.test(text)) found.secrecy = quoteOf(line);
  else if (urgencyLine.test(text)) found.urgency = quoteOf(line);
  else if (internalLine.test(text)) found.internal = quoteOf(line);
  else if (isDocumentNumber(text)) found.number ??= quoteOf(line);
  else if (dateAlone(text)) readDate(line, found);
  else if (pageField.test(text)) found.skipped.push(line);
  else if (isOrganAndDate(text)) readOrganAndDate(line, found);
  else if (/^\d{6}$/.test(text) || signerLine.test(text)) return true;
  else return readLetterhead(line, found);
  return true;
}

/** 会议纪要: the body on the left, the date on the right, below the number. */
function isOrganAndDate(text: string): boolean {
  const match = text.length <= 60 ? organAndDate.exec(text) : null;
  return match !== null && organLine.test((match[1] ?? '').trim());
}

function readOrganAndDate(line: Line, found: FoundElements): void {
  const name = organAndDate.exec(line.text)?.[1] ?? '';
  found.letterhead.push(quoteIn(line, 0, name.length));
  readDate(line, found);
}

/** What a site says below the title is no part of the notice; its date is one of a page. */
function readWebLine(line: Line, found: FoundElements): void {
  readDate(line, found);
  found.skipped.push(line);
}

function readDate(line: Line, found: FoundElements): void {
  const date = findDate(line.text);
  if (date) found.pageDate ??= { quote: quoteIn(line, date.start, date.end), iso: date.iso };
}

function readLetterhead(line: Line, found: FoundElements): boolean {
  const name = /^(.{2,60}?)[\s　]*文[\s　]*件$/.exec(line.text);
  const bare = isOrganNames(line.text) || (organLine.test(line.text) && line.text.length <= 40);
  if (!name && !bare) return false;
  found.letterhead.push(...splitNames(quoteIn(line, 0, name?.[1]?.length ?? line.text.length)));
  return true;
}

function readAfterTitle(lines: readonly Line[], found: FoundElements, titled: boolean): readonly Line[] {
  let at = 0;
  while (at < Math.min(lines.length, 8)) {
    const line = lines[at] as Line;
    if (titled && isWebLine(line.text)) readWebLine(line, found);
    else if (isMark(line, titled)) readMark(line, found);
    else if (titled && passedNote.test(line.text)) readAdoption(line, found);
    else if (isSubject(line, found)) found.subject = quoteOf(line);
    else if (titled && isIssuerLine(line)) readLetterhead(line, found);
    else {
      const second = titled ? secondTitle(lines.slice(at, at + 2)) : 0;
      if (second === 0) break;
      found.skipped.push(...lines.slice(at, at + second));
      at += second - 1;
    }
    at++;
  }
  return readAddressees(titled ? lines.slice(at) : readBareTitle(lines.slice(at), found), found);
}

/** How many lines below the title say it once more in other words: …四六级考试 / 考点报名通知. */
function secondTitle(lines: readonly Line[]): number {
  const range = titleRange(lines.map(headLine), 2);
  return range?.[0] === 0 ? range[1] : 0;
}

/** 题注: （2024年8月28日第二十一次会议通过） */
const passedNote = /^[（(].{0,12}\d{4}年\d{1,2}月\d{1,2}日.{2,80}(?:通过|批准|公布|发布|修订|修正)[）)]$/;

function readAdoption(line: Line, found: FoundElements): void {
  found.adoption ??= quoteOf(line);
  readDate(line, found);
  const order = orderNote.exec(line.text);
  const [, organ = '', rest = ''] = order ?? [];
  if (!order) return;
  const start = order.index + order[0].length - organ.length - rest.length;
  found.number ??= quoteIn(line, start, start + organ.length + rest.length);
  if (found.letterhead.length === 0) found.letterhead.push(quoteIn(line, start, start + organ.length));
}

/** （2004年5月19日教育部令第18号发布）: body and number of the order that issued a rule. */
const orderNote =
  /日\s*([\u4e00-\u9fff]{2,30}?(?:部|委员会|局|厅|署|院|人民政府))(\s*(?:令|公告|通告)\s*第\s*\d{1,4}\s*号)/;

/** Minutes whose title is their letterhead say what was dealt with on a line of its own: 研究…工作. */
function isSubject({ text, table }: Line, { title, subject }: FoundElements): boolean {
  if (table !== undefined || subject || !title || !/纪要$/.test(title.quote) || /关于/.test(title.quote))
    return false;
  return /^(?:关于|研究|审议|听取|部署|协调|讨论|专题研究)[^，。；：:]{4,58}$/.test(text);
}

/** The bodies a document comes from, on a line of their own below its title. */
function isIssuerLine({ text, table }: Line): boolean {
  return (
    table === undefined &&
    text.length <= 80 &&
    (isOrganNames(text) || shortOrgan.test(text) || (isOrganName(text) && organLine.test(text)))
  );
}

/** 财政部, 教育局: a body of one short word. */
const shortOrgan = /^[\u4e00-\u9fff]{2}[部委局厅署办]$/;

/** Below the title only marks, numbers and a date in brackets belong to the head. */
function isMark(line: Line, titled: boolean): boolean {
  const { text } = line;
  if (isDocumentNumber(text) || secrecyLine.test(text) || urgencyLine.test(text)) return true;
  if (isOrganAndDate(text) || pageField.test(text)) return true;
  return (
    internalLine.test(text) || (titled && dateAlone(text) !== undefined) || (!titled && /文\s*件$/.test(text))
  );
}

function readAddressees(lines: readonly Line[], found: FoundElements): readonly Line[] {
  const [line, ...rest] = lines;
  if (!line || line.table !== undefined || markerOf(line.text)) return lines;
  const colon = line.text.slice(0, 400).search(/[：:]/);
  if (colon < 2) return lines;
  const names = fullWidth(line.text.slice(0, colon));
  const runsOn = colon < line.text.length - 1;
  const addressed = addresseeStart.test(names) || (!runsOn && names.length <= 60 && addresseeEnd.test(names));
  if (notAddressee.test(names) || !addressed) return lines;
  if (runsOn && (names.length > 60 || /\d$/.test(names))) return lines;
  found.addressees = namesOf(line, names);
  return runsOn ? [partOf(line, line.start + colon + 1, line.end), ...rest] : rest;
}

/** 各县财政局、民政局 is one name; 各乡镇、市直各单位 are two. */
function eachNamesItself(names: string): boolean {
  return names
    .split('、')
    .every((name) => /各|全体|全市|全校|有关|相关|本|直属|驻|机关|老师|同学|家长/.test(name));
}

function namesOf(line: Line, names: string) {
  const marks = /，/.test(names) ? '，；' : eachNamesItself(names) ? '、；,' : '；';
  return piecesBetween(cutsAfter(names, marks), names.length).flatMap((piece) => {
    const bare = names.slice(piece.start, piece.end).replace(/[，；、,\s]+$/, '');
    return bare === '' ? [] : [quoteIn(line, piece.start, piece.start + bare.length)];
  });
}
