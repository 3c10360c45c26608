import type { Marker } from '../../text/markers';
import type { Line } from './line';

const longest = 20;

interface Label {
  readonly at: number;
  /** Shape of the numbers in the list below it. */
  readonly shape: string;
}

/**
 * Needs: lines with their markers. Guarantees: the indices of short lines without a number (个人奖条件：)
 * that stand above a list beginning at 1, where at least two such lists follow each other and nothing
 * else is numbered between them: the lines are headings, not the end of the item above.
 */
export function listLabels(
  lines: readonly Line[],
  markers: readonly (readonly Marker[])[],
): ReadonlySet<number> {
  const groups: Label[][] = [];
  let open: Label[] = [];
  lines.forEach((line, at) => {
    const own = markers[at]?.[0];
    if (own && own.shape !== open.at(-1)?.shape) open = [];
    const shape = own ? undefined : labelled(line, markers[at + 1]);
    if (shape === undefined) return;
    if (open.at(-1)?.shape === shape) open.push({ at, shape });
    else {
      open = [{ at, shape }];
      groups.push(open);
    }
  });
  return new Set(groups.filter((group) => group.length > 1).flatMap((group) => group.map(({ at }) => at)));
}

/** The shape of the list that `line` stands above; undefined when it is no label. */
function labelled({ text, table, mark }: Line, below: readonly Marker[] | undefined): string | undefined {
  const first = below?.find(({ number }) => number === 1);
  const short = text.length <= longest && /[^：:][：:]$/.test(text) && !/[，。；、]/.test(text);
  return first && short && table === undefined && mark === undefined ? first.shape : undefined;
}
