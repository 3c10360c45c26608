import { expect, test } from 'vitest';
import { keepAwake } from '../../../src/present/wake-lock';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A browser that gives locks and takes them back. */
function browser() {
  const given: { released: boolean; release: () => Promise<void> }[] = [];
  const request = async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    given.push(lock);
    return lock;
  };
  return { given, navigator: { wakeLock: { request } } };
}

test('a lock that the browser took back is asked for again, one that is held is not', async () => {
  const { given, navigator } = browser();
  const lock = keepAwake({ navigator });
  await settled();
  lock.renew();
  await settled();
  expect(given).toHaveLength(1);
  await given[0]?.release();
  lock.renew();
  lock.renew();
  await settled();
  expect(given.map(({ released }) => released)).toEqual([true, false]);
  lock.release();
  expect(given.at(-1)?.released).toBe(true);
  lock.renew();
  await settled();
  expect(given).toHaveLength(2);
});

test('a lock that comes after the end is let go at once', async () => {
  const { given, navigator } = browser();
  keepAwake({ navigator }).release();
  await settled();
  expect(given.every(({ released }) => released)).toBe(true);
});

test('without such a lock, or refused, the show goes on', async () => {
  const refused = { wakeLock: { request: async () => Promise.reject(new DOMException('low battery')) } };
  for (const navigator of [{}, refused]) {
    const lock = keepAwake({ navigator });
    await settled();
    lock.renew();
    lock.release();
  }
});
