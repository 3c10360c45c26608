import { withoutRadicals } from '../radicals';
import type { PageText, TextRun } from './page-text';

/** Runs of one visual line between two wide gaps: a line of text, or a cell of a table row. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A visual line of a page. */
export interface VisualLine extends Segment {
  /** 1-based. */
  readonly page: number;
  readonly y: number;
  readonly size: number;
  /** Left to right; more than one when gaps wider than running text has stand between. */
  readonly segments: readonly Segment[];
  /** The same cut at narrow gaps too: in a table neighbouring cells may stand close. */
  readonly pieces: readonly Segment[];
}

/** A gap of this many font sizes parts two segments. */
const wideGap = 1.8;
const narrowGap = 0.7;

/** Baselines closer than this many font sizes are one line: letterheads set 文件 half a line lower. */
const sameLine = 0.55;

/** The visual lines of a page from top to bottom. Runs on one baseline belong together. */
export function visualLines(page: PageText, number: number): readonly VisualLine[] {
  const visible = page.runs.filter((run) => run.text.trim() !== '' && run.size > 0);
  const runs = withoutNoteCalls(visible);
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: TextRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const last = row?.[0];
    if (row && last && Math.abs(last.y - run.y) < sameLine * Math.min(last.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => lineOf(row, number));
}

function lineOf(row: readonly TextRun[], page: number): VisualLine {
  const runs = [...row].sort((a, b) => a.x - b.x);
  const size = mainSize(runs);
  const segments = groupsOf(runs, wideGap * size).map(segmentOf);
  return {
    page,
    y: runs[0]?.y ?? 0,
    size,
    segments,
    pieces: groupsOf(runs, narrowGap * size).map(segmentOf),
    text: segments.map((segment) => segment.text).join(' '),
    left: segments[0]?.left ?? 0,
    right: Math.max(...segments.map((segment) => segment.right)),
  };
}

function groupsOf(runs: readonly TextRun[], widest: number): readonly (readonly TextRun[])[] {
  const groups: TextRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    if (last && run.x - (last.x + last.width) < widest) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups;
}

function mainSize(runs: readonly TextRun[]): number {
  const longest = [...runs].sort((a, b) => b.text.length - a.text.length)[0];
  return longest?.size ?? 0;
}

function segmentOf(runs: readonly TextRun[]): Segment {
  let text = '';
  let right = runs[0]?.x ?? 0;
  for (const run of runs) {
    text += between(text, run.text, (run.x - right) / run.size) + run.text;
    right = Math.max(right, run.x + run.width);
  }
  return { text: withoutSpread(withoutRadicals(text.trim())), left: runs[0]?.x ?? 0, right };
}

/** Latin words part at a quarter of a size, so does an item's number; beside a hanzi such a gap is only typographic. */
function between(before: string, after: string, gap: number): string {
  if (before === '' || before.endsWith(' ') || after.startsWith(' ')) return '';
  if (/^\d{1,3}[.)]$/.test(before)) return gap > 0.15 ? ' ' : '';
  const latin = /[\w,.;:)”’"]$/.test(before) && /^[\w(“‘"$§]/.test(after);
  return gap > (latin ? 0.18 : 0.45) ? ' ' : '';
}

/** Letters of a heading that were spread with spaces to fill the line: 税 务 总 局 is 税务总局. */
function withoutSpread(text: string): string {
  return /^[\u3400-\u9fff](?: {1,3}[\u3400-\u9fff]){2,}$/.test(text) ? text.replace(/ /g, '') : text;
}

/** Raised small digits behind a word call a footnote. */
function withoutNoteCalls(runs: readonly TextRun[]): readonly TextRun[] {
  const small = runs.filter((run) => /^[[(]?\d{1,3}[\])]?$/.test(run.text.trim()));
  if (small.length === 0) return runs;
  const calls = new Set(small.filter((run) => runs.some((word) => isCalledBehind(word, run))));
  return runs.filter((run) => !calls.has(run));
}

function isCalledBehind(word: TextRun, call: TextRun): boolean {
  const raised = call.y - word.y;
  const gap = call.x - (word.x + word.width);
  const beside = gap > -word.size * 0.6 && gap < word.size * 0.6;
  return call.size < word.size * 0.75 && beside && raised > word.size * 0.15 && raised < word.size * 0.7;
}
