import { dateAlone, findDate, monthAlone } from '../../text/dates';
import { markerOf } from '../../text/markers';
import { type Line, partOf, quoteIn, quoteOf } from '../structure/line';
import { type FoundElements, isSetWide, splitNames } from './found';
import {
  abridgedLine,
  attendanceLine,
  copyLine,
  internalLine,
  noteLine,
  organAndDate,
  organLine,
  printingLine,
  subjectWords,
} from './patterns';

/**
 * Needs: lines behind the head. Guarantees: 抄送, 印发, 主题词, 附注 lines and those of who attended, wherever they stand, are in
 * `found` and no longer among the lines returned.
 */
export function readImprint(lines: readonly Line[], found: FoundElements): readonly Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isImprint(line, found)) continue;
    const next = lines[at + 1];
    if (next && organLine.test(line.text) && isPrintingDate(next)) {
      readPrinting(line, next, found);
      at++;
    } else kept.push(line);
  }
  return kept;
}

function isPrintingDate(line: Line): boolean {
  return dateAlone(line.text) !== undefined && /印\s*发/.test(line.text);
}

function isImprint(line: Line, found: FoundElements): boolean {
  const text = line.text.replace(/\t/g, ' ').trim();
  if (text.length > 300 && !copyLine.test(text)) return false;
  if (internalLine.test(text)) found.internal = quoteOf(line);
  else if (copyLine.test(text)) found.copyTo ??= copyOf(line);
  else if (printingLine.test(text)) readPrintingLine(line, found);
  else if (abridgedLine.test(text)) found.skipped.push(line);
  else if (isMinutes(found) && attendanceLine.test(text)) found.attendance.push(quoteOf(line));
  else return noteLine.test(text) || subjectWords.test(text);
  return true;
}

function isMinutes({ title }: FoundElements): boolean {
  return title !== undefined && /纪要$/.test(title.quote);
}

function copyOf(line: Line) {
  const label = copyLine.exec(line.text)?.[0].length ?? 0;
  return quoteIn(line, label, line.text.length);
}

function readPrintingLine(line: Line, found: FoundElements): void {
  const date = findDate(line.text);
  found.printing ??= quoteOf(line);
  if (!date) return;
  if (date.start > 1) found.printer ??= quoteIn(line, 0, date.start);
  found.printingDate ??= { quote: quoteIn(line, date.start, date.end), iso: date.iso };
}

function readPrinting(line: Line, next: Line, found: FoundElements): void {
  const date = findDate(next.text);
  found.printer ??= quoteOf(line);
  found.printing ??= quoteOf(line);
  if (date) found.printingDate ??= { quote: quoteIn(next, date.start, date.end), iso: date.iso };
}

/** A signature with its place among the lines: names, then a date. */
export interface SignatureBlock {
  /** Index of the first line of the block and of the line behind it. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly Line[];
  readonly date?: Line;
}

/** The first signature block at or after `from`: up to eight lines of bodies followed by a date alone. */
export function findSignature(lines: readonly Line[], from = 0): SignatureBlock | undefined {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.table !== undefined || line.text.length > 70) continue;
    const both = organAndDate.exec(line.text);
    if (both && organLine.test((both[1] ?? '').trim()) && !/印发$/.test(line.text))
      return oneLine(line, at, both[1] ?? '');
    if (dateAlone(line.text) && !/印发/.test(line.text)) return blockEndingAt(lines, at, from);
    if (at > from && monthAlone(line.text) && mayName(lines[at - 1])) return blockEndingAt(lines, at, from);
  }
  return finalNames(lines, from);
}

function oneLine(line: Line, at: number, names: string): SignatureBlock {
  const cut = line.start + names.length;
  return { from: at, to: at + 1, names: [partOf(line, line.start, cut)], date: partOf(line, cut, line.end) };
}

function blockEndingAt(lines: readonly Line[], at: number, from: number): SignatureBlock {
  let first = at;
  while (first > from && at - first < 8 && mayName(lines[first - 1])) first--;
  const date = lines[at] as Line;
  return { from: first, to: at + 1, names: lines.slice(first, at), date };
}

function mayName(line: Line | undefined): boolean {
  if (!line || line.table !== undefined || line.text.length > 60 || markerOf(line.text)) return false;
  return (
    organLine.test(withoutInnerSpaces(line.text)) && !/[。；：，]/.test(line.text) && !/^附/.test(line.text)
  );
}

/** 院 长 办 公 室 is one name, set wide. */
function withoutInnerSpaces(text: string): string {
  return isSetWide(text) ? text.replace(/[\s　]+/g, '') : text.trim();
}

/** A signature without a date at the very end. */
function finalNames(lines: readonly Line[], from: number): SignatureBlock | undefined {
  let first = lines.length;
  while (first > from + 1 && mayName(lines[first - 1]) && (lines[first - 1]?.text.length ?? 99) <= 30)
    first--;
  return first < lines.length ? { from: first, to: lines.length, names: lines.slice(first) } : undefined;
}

/** Takes the names and the date of a block into `found`. */
export function readSignature(block: SignatureBlock, found: FoundElements): void {
  found.signers.push(...block.names.flatMap((line) => splitNames(withoutSeal(line))));
  const first = block.names[0] ?? block.date;
  const last = block.date ?? block.names.at(-1);
  if (first && last) found.signature ??= { start: first.start, end: last.end };
  const date = block.date && (findDate(block.date.text) ?? monthAlone(block.date.text));
  if (block.date && date) {
    found.signatureDate ??= { quote: quoteIn(block.date, date.start, date.end), iso: date.iso };
  }
}

function withoutSeal(line: Line) {
  const seal = line.text.search(/[\s　]*[（(](?:代章|盖章|印章|章|公章)[)）]$/);
  return quoteIn(line, 0, seal < 0 ? line.text.length : seal);
}
