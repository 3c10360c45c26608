import { tidy } from '../../deck/changes/rich-edits';
import type { RichText, Run } from '../../model/rich-text';

/** A style one can give to words. */
export type Emphasis = 'strong' | 'accent';

/**
 * The text with `[start, end)` in a style, or without it when all of it has it already.
 * Offsets are UTF-16 units of the plain words; an empty range means all of them.
 */
export function toggleRange(text: RichText, start: number, end: number, style: Emphasis): RichText {
  const whole = start === end;
  const cut = cutAt(text, whole ? [] : [start, end]);
  const inside = (at: number) => whole || (at >= start && at < end);
  const chosen = cut.filter(({ at }) => inside(at));
  const on = !chosen.every(({ run }) => run[style] === true);
  return tidy(cut.map(({ run, at }) => (inside(at) ? withStyle(run, style, on) : run)));
}

interface Placed {
  readonly run: Run;
  /** Offset of its first character. */
  readonly at: number;
}

function cutAt(text: RichText, borders: readonly number[]): readonly Placed[] {
  let at = 0;
  return text.flatMap((run) => {
    const begin = at;
    at += run.text.length;
    const inner = borders.filter((border) => border > begin && border < begin + run.text.length);
    const edges = [begin, ...inner, begin + run.text.length];
    return edges.slice(1).map((edge, index) => {
      const from = edges[index] ?? begin;
      return { run: { ...run, text: run.text.slice(from - begin, edge - begin) }, at: from };
    });
  });
}

function withStyle(run: Run, style: Emphasis, on: boolean): Run {
  const { [style]: _, ...rest } = run;
  return on ? { ...rest, [style]: true } : rest;
}
