import type { Corrections } from '../../model/corrections';
import { type Draft, joinDrafts, sliceDraft } from '../repair/draft';
import { locate } from './locate';

/** Needs: repaired lines. Guarantees: joins the lecturer asked for are made, those he refused are undone. */
export function correctJoins(lines: readonly Draft[], corrections: Corrections): Draft[] {
  return corrections.reduce<Draft[]>(
    (current, correction) => {
      if (correction.kind !== 'join') return current;
      const found = locate(`${current.map((line) => line.text).join('\n')}\n`, correction.place);
      return found ? corrected(current, found.start, correction.accept) : current;
    },
    [...lines],
  );
}

function corrected(lines: readonly Draft[], offset: number, accept: boolean): Draft[] {
  const { index, at } = lineAt(lines, offset);
  const line = lines[index];
  if (!line || line.cells) return [...lines];
  if (accept) return at === 0 ? joinedBefore(lines, index) : [...lines];
  if (at <= 0 || at >= line.text.length) return [...lines];
  const parts = [sliceDraft(line, 0, at), sliceDraft(line, at, line.text.length)];
  return [...lines.slice(0, index), ...parts, ...lines.slice(index + 1)];
}

function joinedBefore(lines: readonly Draft[], index: number): Draft[] {
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line || before.cells) return [...lines];
  return [...lines.slice(0, index - 1), joinDrafts(before, line, true), ...lines.slice(index + 1)];
}

function lineAt(lines: readonly Draft[], offset: number): { index: number; at: number } {
  let start = 0;
  for (let index = 0; index < lines.length; index++) {
    const length = lines[index]?.text.length ?? 0;
    if (offset <= start + length) return { index, at: offset - start };
    start += length + 1;
  }
  return { index: -1, at: 0 };
}
