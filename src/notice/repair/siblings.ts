import { type Marker, markerOf } from '../../text/markers';
import { type Draft, joinDrafts } from './draft';
import { startsBlock } from './shapes';

interface Item {
  readonly at: number;
  readonly marker: Marker;
  readonly alone: boolean;
  /** Goes on after a short lead sentence. */
  readonly runsOn: boolean;
}

/**
 * Needs: joined lines. Guarantees: where all siblings of an item run on after their lead sentence and
 * its own lead stands alone with text below, the two are one line; such a join is not certain.
 */
export function joinBySiblings(lines: readonly Draft[]): Draft[] {
  const odd = new Set(groups(lines).flatMap((group) => oddOnes(group)));
  const result: Draft[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Draft;
    const next = lines[at + 1];
    if (odd.has(at) && next && mayFollow(line, next)) {
      result.push(joinDrafts(line, next, false));
      at++;
    } else result.push(line);
  }
  return result;
}

function mayFollow(line: Draft, next: Draft): boolean {
  return !line.whole && !next.whole && !startsBlock(next) && next.text.length > 20;
}

/** Items of one shape in an unbroken run of numbers 1, 2, 3 …, at least four of them. */
function groups(lines: readonly Draft[]): Item[][] {
  const open = new Map<string, Item[]>();
  const closed: Item[][] = [];
  lines.forEach((line, at) => {
    const marker = line.cells || line.title ? undefined : markerOf(line.text);
    if (!marker || marker.number === 0) return;
    const group = open.get(marker.shape);
    const item = { at, marker, alone: isLeadAlone(line.text), runsOn: runsOn(line.text) };
    if (group && group.at(-1)?.marker.number === marker.number - 1) group.push(item);
    else {
      if (group) closed.push(group);
      open.set(marker.shape, [item]);
    }
  });
  return [...closed, ...open.values()].filter((group) => group.length >= 4);
}

function oddOnes(group: readonly Item[]): number[] {
  const alone = group.filter((item) => item.alone);
  const others = group.filter((item) => item.runsOn).length;
  return others >= 3 && alone.length + others === group.length && alone.length <= group.length / 4
    ? alone.map((item) => item.at)
    : [];
}

function isLeadAlone(text: string): boolean {
  return text.length <= 48 && text.indexOf('。') === text.length - 1;
}

function runsOn(text: string): boolean {
  const stop = text.indexOf('。');
  return stop > 0 && stop <= 60 && text.length - stop > 20;
}
