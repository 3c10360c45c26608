import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../src/model/notice';
import { linePieces } from '../../../src/studio/panels/notice-lines';
import { clockOf } from '../../../src/studio/room/clock';
import { partsOfDeck } from '../../../src/studio/room/parts';
import { Store } from '../../../src/studio/state/store';
import { sampleDeck } from '../../fixtures/studio/sample-deck';

describe('the slide rail', () => {
  it('puts slides under their parts, in order, none lost', () => {
    const parts = partsOfDeck(sampleDeck());
    expect(parts.map((part) => part.name)).toEqual(['', '演练安排']);
    expect(parts.flatMap((part) => part.slides.map(({ index }) => index))).toEqual([0, 1, 2, 3]);
  });
});

describe('the notice text', () => {
  it('cuts a line at its sentences without losing a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }),
        fc.nat(20),
        fc.nat(20),
        (cuts, a, b) => {
          const sentences = pairs([...new Set(cuts)].sort((x, y) => x - y));
          const line = { start: Math.min(a, b), end: Math.max(a, b), pieces: [] };
          const pieces = linePieces(line, sentences);
          expect(pieces.flatMap((piece) => [piece.start, piece.end])).toEqual(
            pieces.flatMap((piece, at) => [at === 0 ? line.start : (pieces[at - 1]?.end ?? 0), piece.end]),
          );
          if (line.end > line.start) expect(pieces.at(-1)?.end).toBe(line.end);
        },
      ),
    );
  });
});

function pairs(cuts: readonly number[]): readonly Sentence[] {
  return cuts.flatMap((start, at) => {
    const end = cuts[at + 1];
    return at % 2 === 0 && end !== undefined ? [{ id: at, section: '', clauses: [], start, end }] : [];
  });
}

describe('a store', () => {
  it('tells its listeners of changes, and only of changes', () => {
    const store = new Store(1);
    const heard: number[] = [];
    const stop = store.subscribe((value) => heard.push(value));
    store.set(1);
    store.update((value) => value + 1);
    stop();
    store.set(9);
    expect(heard).toEqual([2]);
  });
});

describe('the clock', () => {
  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [3600, '60:00'],
    [-3, '0:00'],
  ])('%d s', (seconds, words) => {
    expect(clockOf(seconds)).toBe(words);
  });
});
