/** A run of `*`, `_` or `~` that may open or close emphasis; `index` is its piece in the output. */
export interface Delimiter {
  readonly mark: string;
  readonly length: number;
  readonly index: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly startsLine: boolean;
}

const closingMarks = /[\s，。；：、！？”’）》〉】〕」』,.;:!?)\]]/;
const openingMarks = /[\s“‘（《〈【〔「『([]/;

/**
 * The pieces that are emphasis marks: each closer takes the nearest opener of its kind. Unlike
 * CommonMark a mark may touch Chinese punctuation (`**“重点”**内容`). A `**` that opens a line and
 * never closes is a converter's leftover and counts too. Linear in the delimiters.
 */
export function emphasisMarks(delimiters: readonly Delimiter[]): ReadonlySet<number> {
  const open = new Map<string, Delimiter[]>();
  const marks = new Set<number>();
  for (const delimiter of delimiters) {
    const kind = delimiter.mark + delimiter.length;
    const waiting = open.get(kind) ?? [];
    const opener = delimiter.closes ? waiting.pop() : undefined;
    open.set(kind, waiting);
    if (opener) marks.add(opener.index).add(delimiter.index);
    else if (delimiter.closes && closesPart(delimiter, open, marks)) continue;
    else if (delimiter.opens) waiting.push(delimiter);
  }
  for (const left of open.get('*2') ?? []) if (left.startsLine) marks.add(left.index);
  return marks;
}

/** `***a** b*`: a closer takes its part of a triple opener; `*a **b***`: a triple closer closes both. */
function closesPart(closer: Delimiter, open: Map<string, Delimiter[]>, marks: Set<number>): boolean {
  const { mark, length } = closer;
  if (length === 3) {
    const parts = [open.get(`${mark}2`)?.pop(), open.get(`${mark}1`)?.pop()].flatMap((part) => part ?? []);
    for (const part of parts) marks.add(part.index).add(closer.index);
    return parts.length > 0;
  }
  const triple = open.get(`${mark}3`)?.pop();
  if (!triple) return false;
  marks.add(triple.index).add(closer.index);
  const rest = `${mark}${3 - length}`;
  open.set(rest, [...(open.get(rest) ?? []), { ...triple, length: 3 - length }]);
  return true;
}

/**
 * The delimiter that the run `[at, end)` of one mark is, or undefined: runs of four and more are masked
 * digits, not emphasis. `index` is its piece in the output.
 */
export function delimiterAt(text: string, at: number, end: number, index: number): Delimiter | undefined {
  const mark = text.charAt(at);
  const length = end - at;
  if (length > 3 || (mark === '~' && length !== 2)) return undefined;
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (insideWord(mark, length, before, after)) return undefined;
  return {
    mark,
    length,
    index,
    opens: after !== '' && !closingMarks.test(after),
    closes: before !== '' && !openingMarks.test(before),
    startsLine: before === '' || before === '\n',
  };
}

function insideWord(mark: string, length: number, before: string, after: string): boolean {
  if (mark === '_') return /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after);
  return mark === '*' && length === 1 && /\w/.test(before) && /\w/.test(after);
}
