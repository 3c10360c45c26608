import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { rehearsalRunSchema } from '../../../src/model/rehearsal';
import { beginRecording, finishRecording, recordVisit, reviewRun } from '../../../src/present/rehearsal';
import { deckOf, slideOf } from './decks';

const slide = (id: string, characters: number) => slideOf(id, 'points', { notes: '讲'.repeat(characters) });
const deck = deckOf([slide('s1', 100), slide('s2', 200), slide('s3', 300)]);

test('seconds add up over visits and the run fits its schema', () => {
  const visits = fc.array(fc.tuple(fc.constantFrom('s1', 's2', 's3'), fc.integer({ min: 0, max: 200_000 })));
  fc.assert(
    fc.property(visits, (list) => {
      let recording = beginRecording(1_700_000_000_000);
      for (const [id, ms] of list) recording = recordVisit(recording, id, ms, id === 's3');
      const run = finishRecording(recording);
      const spent = list.reduce((sum, [, ms]) => sum + ms, 0) / 1000;
      expect(Math.abs(run.total - spent)).toBeLessThanOrEqual(0.06);
      expect(run.complete).toBe(list.some(([id]) => id === 's3'));
      expect(v.is(rehearsalRunSchema, run)).toBe(true);
    }),
  );
});

test('the review tells the pace the lecturer really speaks at, and what to cut', () => {
  const seconds = { s1: 4 + 40, s2: 4 + 80, s3: 4 + 120 };
  const run = { startedAt: '2026-01-01T08:00:00.000Z', seconds, total: 252, complete: true };
  const review = reviewRun(run, deck, 3);
  expect(review.pace).toBe(150);
  expect(review.planned).toBeCloseTo(192);
  expect(review.taken).toBe(252);
  expect(review.cuts).not.toBeNull();
  expect(review.cuts?.seconds).toBeLessThanOrEqual(180);
  expect(reviewRun(run, deck, 5).cuts).toBeNull();
});

test('a slide that was not shown has no time, and too little speech gives no pace', () => {
  const run = { startedAt: '2026-01-01T08:00:00.000Z', seconds: { s1: 6 }, total: 6, complete: false };
  const short = reviewRun(run, deckOf([slide('s1', 20), slide('s2', 20)]), null);
  expect(short.slides.map((entry) => entry.taken)).toEqual([6, null]);
  expect(short.pace).toBeNull();
});
