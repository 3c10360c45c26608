/** Text as it is compared: spaces and the width of marks do not count. */
export interface NormalForm {
  /** The comparable text; lines still end in `\n` when `keepLines` was asked for. */
  readonly text: string;
  /** The same characters as they were written, for finding quotes, brackets and clauses. */
  readonly written: string;
  /** For every UTF-16 unit of `text` its offset in the original. */
  readonly offsets: Int32Array;
}

const marks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '〔': '[',
  '〕': ']',
  '—': '-',
  '–': '-',
  '―': '-',
  '‑': '-',
  '•': '·',
  '・': '·',
  '‧': '·',
  '｡': '。',
  '､': '、',
};
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const space = /\s/;
const latin = /[A-Za-z0-9]/;

/**
 * The comparable form of `text`: white space and invisible characters dropped (one space stays between
 * two Latin words or numbers), full-width marks, letters and digits made half-width, quotes straight.
 * With `keepLines` a line end stays as `\n`, so that nothing matches across lines. Linear.
 */
export function normalForm(text: string, keepLines = false): NormalForm {
  const kept: string[] = [];
  const written: string[] = [];
  const offsets = new Int32Array(text.length);
  let gap = -1;
  const keep = (same: string, mark: string, at: number) => {
    offsets[kept.length] = at;
    kept.push(same);
    written.push(mark);
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const hanzi = isHanzi(text.charCodeAt(at));
    if (!hanzi && invisible.test(mark)) continue;
    if (!hanzi && space.test(mark) && !(keepLines && mark === '\n')) {
      if (gap < 0) gap = at;
      continue;
    }
    const same = hanzi ? mark : halfWidth(mark);
    if (gap >= 0 && latin.test(same) && latin.test(kept.at(-1) ?? '')) keep(' ', ' ', gap);
    gap = -1;
    keep(same, mark, at);
  }
  return { text: kept.join(''), written: written.join(''), offsets: offsets.slice(0, kept.length) };
}

function isHanzi(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function halfWidth(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return marks[mark] ?? mark;
}
