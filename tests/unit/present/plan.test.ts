import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOfShow, slideSeconds, standing, sumOf } from '../../../src/present/plan';
import { deckOf, slideOf } from './decks';

const threeSlides = deckOf([
  slideOf('s1', 'cover', { seconds: 20 }),
  slideOf('s2', 'points', { seconds: 100 }),
  slideOf('s3', 'points', { seconds: 60, hidden: true }),
  slideOf('s4', 'closing', { seconds: 30 }),
]);

test('hidden slides have no time', () => {
  expect(planOfShow(threeSlides)).toEqual({ ids: ['s1', 's2', 's4'], seconds: [20, 100, 30], total: 150 });
});

test('without a figure the script decides: characters at the pace, and four seconds to change', () => {
  const slide = slideOf('s1', 'points', { notes: '安'.repeat(200) });
  expect(slideSeconds(slide, deckOf([slide]))).toBeCloseTo(64);
  const english = deckOf([slideOf('s1', 'points', { notes: 'word '.repeat(130) })], { language: 'en' });
  expect(planOfShow(english).total).toBeCloseTo(64);
});

test('a slot is shared out in proportion', () => {
  expect(planOfShow(threeSlides, 5).seconds).toEqual([40, 200, 60]);
});

test('within a slide’s own time one is on plan; before it ahead, after it behind', () => {
  const plan = planOfShow(threeSlides);
  expect(standing(plan, 1, 60)).toEqual({ ahead: 0, left: 60, after: 30 });
  expect(standing(plan, 1, 5).ahead).toBe(15);
  expect(standing(plan, 1, 150).ahead).toBe(-30);
});

test('what is behind, left and to come always adds up to the plan', () => {
  const seconds = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(seconds, fc.nat(40), fc.nat(9000), (list, at, now) => {
      const plan = { ids: list.map(String), seconds: list, total: sumOf(list) };
      const { left, after } = standing(plan, Math.min(at, list.length - 1), now);
      expect(now + left + after).toBeCloseTo(plan.total);
    }),
  );
});
