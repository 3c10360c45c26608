import { describe, expect, it } from 'vitest';
import { noPractice, type Practice, withRun } from '../../../src/model/practice';

const run = (total: number, second = 0) => ({
  startedAt: new Date(second * 1000).toISOString(),
  seconds: { s1: total },
  total,
  complete: true,
});

describe('practice kept with a deck', () => {
  it('leaves out a mere look at the slides', () => {
    expect(withRun(noPractice, run(12))).toBe(noPractice);
    expect(withRun(noPractice, run(90)).runs).toHaveLength(1);
  });

  it('keeps the newest runs, oldest first', () => {
    let practice: Practice = noPractice;
    for (let second = 0; second < 30; second += 1) practice = withRun(practice, run(60, second));
    expect(practice.runs).toHaveLength(20);
    expect(practice.runs[0]?.startedAt).toBe(run(60, 10).startedAt);
    expect(practice.runs.at(-1)?.startedAt).toBe(run(60, 29).startedAt);
  });
});
