import { expect, test } from 'vitest';
import { watchForWaking } from '../../../src/present/waking';

/** A window whose time is moved by hand. */
function fakeView() {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const ticks = new Set<() => void>();
  const view = Object.assign(new EventTarget(), {
    document,
    setInterval: (tick: () => void) => {
      ticks.add(tick);
      return 7;
    },
    clearInterval: () => ticks.clear(),
  });
  const time = { now: 1_700_000_000_000 };
  const pass = (ms: number) => {
    time.now += ms;
    for (const tick of ticks) tick();
  };
  return { view, document, time, pass };
}

test('a gap between two looks at the time is a sleep; the usual ticking is none', () => {
  const { view, time, pass } = fakeView();
  let woke = 0;
  const end = watchForWaking(
    view,
    () => time.now,
    () => (woke += 1),
  );
  for (let n = 0; n < 50; n += 1) pass(2000);
  expect(woke).toBe(0);
  pass(25 * 60_000);
  expect(woke).toBe(1);
  pass(2000);
  expect(woke).toBe(1);
  end();
  pass(25 * 60_000);
  expect(woke).toBe(1);
});

test('a page that is shown again, thawed or brought back is awake; a hidden one is not', () => {
  const { view, document, time } = fakeView();
  let woke = 0;
  const end = watchForWaking(
    view,
    () => time.now,
    () => (woke += 1),
  );
  document.visibilityState = 'hidden';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(woke).toBe(0);
  document.visibilityState = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('resume'));
  view.dispatchEvent(new Event('pageshow'));
  expect(woke).toBe(3);
  end();
  view.dispatchEvent(new Event('pageshow'));
  expect(woke).toBe(3);
});
