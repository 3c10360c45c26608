import type { Draft } from './draft';
import { sliceDraft } from './draft';
import { flatHead } from './flat-head';
import { flatTail } from './flat-tail';
import { markerCuts } from './sequence';

const shortestFlat = 120;
const longestLine = 1500;

/**
 * Needs: lines without furniture. Guarantees: where a whole document, or most of one, stands on one
 * line, the line is cut at title, number, addressees, level markers and signature.
 */
export function splitFlat(lines: readonly Draft[]): Draft[] {
  const few = lines.length <= 6;
  return lines.flatMap((line, at) => {
    if (line.cells || line.text.length < (few ? shortestFlat : longestLine)) return [line];
    const cuts = markerCuts(line.text);
    if (cuts.length < (few ? 2 : 3) && line.text.length < longestLine) return [line];
    if (!few && cuts.length < 3) return [line];
    const note = cuts[0] === undefined ? [] : flatTail(line.text.slice(0, cuts[0]));
    const ends = [...(at < 4 ? flatHead(line.text) : []), ...note, ...cuts, ...flatTail(line.text)];
    return cutDraft(line, ends);
  });
}

function cutDraft(line: Draft, cuts: readonly number[]): Draft[] {
  const borders = [...new Set([0, ...cuts, line.text.length])].sort((a, b) => a - b);
  return borders.slice(1).flatMap((end, at) => {
    const part = sliceDraft(line, borders[at] ?? 0, end);
    return part.text === '' ? [] : [part];
  });
}
