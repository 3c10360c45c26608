import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clockText,
  elapsed,
  isRunning,
  startClock,
  stoppedClock,
  togglePause,
} from '../../../src/present/clock';

test('a pause does not count, however often and long one pauses', () => {
  const stretches = fc.array(fc.tuple(fc.nat(100_000), fc.nat(100_000)), { maxLength: 20 });
  fc.assert(
    fc.property(stretches, (pairs) => {
      let now = 1_000_000;
      let clock = startClock(stoppedClock, now);
      for (const [talk, pause] of pairs) {
        now += talk;
        clock = togglePause(clock, now);
        now += pause;
        clock = togglePause(clock, now);
      }
      expect(elapsed(clock, now)).toBe(pairs.reduce((sum, [talk]) => sum + talk, 0));
    }),
  );
});

test('a stopped clock shows nothing, and starting twice changes nothing', () => {
  expect(elapsed(stoppedClock, 5000)).toBe(0);
  expect(isRunning(stoppedClock)).toBe(false);
  const clock = startClock(stoppedClock, 1000);
  expect(startClock(clock, 9000)).toBe(clock);
  expect(isRunning(clock)).toBe(true);
});

test('a sleeping laptop does not stop the lecture', () => {
  const clock = startClock(stoppedClock, 0);
  expect(elapsed(clock, 45 * 60_000)).toBe(45 * 60_000);
});

test.each([
  [0, '0:00'],
  [59.6, '1:00'],
  [754, '12:34'],
  [3723, '1:02:03'],
  [-65, '−1:05'],
  [-0.2, '0:00'],
])('%d s reads %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
