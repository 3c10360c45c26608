import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/deck/changes/apply';
import {
  moveChanges,
  orderAfterMove,
  placeAfterStep,
  placeBeside,
  slideRange,
} from '../../../src/studio/edits/slide-choice';
import { longDeck } from '../../fixtures/studio/sample-deck';

const deck = longDeck(8);
const order = deck.slides.map(({ id }) => id);
const chosen = fc.subarray(order, { minLength: 1 });

describe('moving several slides', () => {
  it('the changes put them together at the place, in their order, the others in theirs', () => {
    fc.assert(
      fc.property(chosen, fc.nat(8), (ids, wish) => {
        const place = Math.min(wish, order.length - ids.length);
        let moved = deck;
        for (const change of moveChanges(order, ids, place)) {
          const { value, findings } = applyChange(moved, change);
          expect(findings).toEqual([]);
          moved = value;
        }
        const after = moved.slides.map(({ id }) => id);
        expect(after).toEqual(orderAfterMove(order, ids, place));
        expect(after.slice(place, place + ids.length)).toEqual(order.filter((id) => ids.includes(id)));
        expect(after.filter((id) => !ids.includes(id))).toEqual(order.filter((id) => !ids.includes(id)));
      }),
    );
  });

  it('dropped beside a slide that is not chosen they stand right beside it', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(...order), fc.boolean(), (ids, target, after) => {
        if (ids.includes(target)) return;
        const moved = orderAfterMove(order, ids, placeBeside(order, ids, target, after));
        const beside = moved[moved.indexOf(target) + (after ? 1 : -1)];
        expect(ids).toContain(beside);
      }),
    );
  });

  it('steps past one neighbour, gathers what stands apart, and stops at the ends', () => {
    const step = (ids: readonly string[], by: number) =>
      orderAfterMove(order, ids, placeAfterStep(order, ids, by)).join(' ');
    expect(step(['s3', 's4'], 1)).toBe('s1 s2 s5 s3 s4 s6 s7 s8');
    expect(step(['s3', 's4'], -1)).toBe('s1 s3 s4 s2 s5 s6 s7 s8');
    expect(step(['s3', 's6'], -1)).toBe('s1 s3 s6 s2 s4 s5 s7 s8');
    expect(step(['s1', 's2'], -1)).toBe(order.join(' '));
    expect(step(['s1', 's2'], Number.POSITIVE_INFINITY)).toBe('s3 s4 s5 s6 s7 s8 s1 s2');
    expect(moveChanges(order, ['s7', 's8'], placeAfterStep(order, ['s7', 's8'], 1))).toEqual([]);
  });
});

it('a range has both its ends, whichever way it is drawn', () => {
  expect(slideRange(order, 's3', 's5')).toEqual(['s3', 's4', 's5']);
  expect(slideRange(order, 's5', 's3')).toEqual(['s3', 's4', 's5']);
});
