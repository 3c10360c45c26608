import type { Locator, Page } from '@playwright/test';
import { expect, openDeckFile, slides, test } from './harness/studio';

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

/** Puts a finger on an element, moves it by some pixels and lifts it again. */
async function press(page: Page, target: Locator, milliseconds: number, by = 0): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to touch');
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= 4 && by !== 0; step += 1)
    await touch('touchMove', [{ x, y: y - (by * step) / 4 }]);
  await page.waitForTimeout(milliseconds);
  await touch('touchEnd', []);
  await session.detach();
}

/** Numbers of the slides that are chosen, from 1. */
async function chosen(page: Page): Promise<readonly number[]> {
  const all = await slides(page).evaluateAll((items) => items.map((each) => each.ariaSelected === 'true'));
  return all.flatMap((on, at) => (on ? [at + 1] : []));
}

const ticks = (page: Page) => page.locator('slide-rail .tick');

test('a long press begins to pick slides, taps take in and leave out, and the bar acts on all', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  const count = await slides(page).count();
  await slides(page).nth(0).tap();
  expect(await chosen(page)).toEqual([1]);
  await expect(ticks(page)).toHaveCount(0);
  await press(page, slides(page).nth(2), 700);
  await expect(ticks(page)).toHaveCount(count);
  expect(await chosen(page)).toEqual([3]);
  await slides(page).nth(3).tap();
  await slides(page).nth(4).tap();
  expect(await chosen(page)).toEqual([3, 4, 5]);
  await expect(page.locator('slide-rail [role=status]')).toHaveText('已选 3 页');
  await slides(page).nth(4).tap();
  expect(await chosen(page)).toEqual([3, 4]);
  await page.locator('#picked-hide').tap();
  await expect(slides(page).nth(2)).toHaveAttribute('aria-label', /已隐藏/);
  await expect(slides(page).nth(3)).toHaveAttribute('aria-label', /已隐藏/);
  await page.locator('#picked-delete').tap();
  await expect(slides(page)).toHaveCount(count - 2);
  await page.locator('#picked-done').tap();
  await expect(ticks(page)).toHaveCount(0);
  await page.locator('#undo').tap();
  await expect(slides(page)).toHaveCount(count);
});

test('a short tap and a scrolling finger pick nothing; a button begins it as well', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  await press(page, slides(page).nth(1), 80);
  await expect(slides(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await press(page, slides(page).nth(2), 700, 120);
  await expect(ticks(page)).toHaveCount(0);
  await page.locator('#pick').tap();
  await expect(ticks(page).first()).toBeVisible();
  await slides(page).nth(3).tap();
  expect(await chosen(page)).toEqual([2, 4]);
  const heights = await page
    .locator('choice-bar :is(button, wa-button)')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await page.locator('slide-desk [data-path]').first().tap();
  await expect(ticks(page)).toHaveCount(0);
});
