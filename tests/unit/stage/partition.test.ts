import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evenParts } from '../../../src/stage/partition';

const weights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 24 });

it('uses every member once, in as many runs as asked for', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 2, max: 6 }), (all, parts) => {
      fc.pre(parts <= all.length);
      const lengths = evenParts(all, parts);
      expect(lengths).toHaveLength(parts);
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(all.length);
      expect(Math.min(...lengths)).toBeGreaterThan(0);
    }),
  );
});

it('leaves no member alone where there are enough', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 2, max: 6 }), (all, parts) => {
      fc.pre(all.length >= 2 * parts);
      expect(Math.min(...evenParts(all, parts))).toBeGreaterThan(1);
    }),
  );
});

it('shares equal members evenly, the larger share first', () => {
  expect(evenParts([1, 1, 1, 1, 1, 1, 1], 2)).toEqual([4, 3]);
  expect(evenParts([1, 1, 1, 1, 1, 1, 1, 1], 2)).toEqual([4, 4]);
  expect(evenParts([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 3)).toEqual([4, 3, 3]);
});
