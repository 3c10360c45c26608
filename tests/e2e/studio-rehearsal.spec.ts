import type { Page } from '@playwright/test';
import { expect, openDeckFile, openNewest, saved, test } from './harness/studio';

const list = (page: Page) => page.locator('rehearsal-list');
const place = (page: Page) => page.locator('#player .place');

/** Rehearses the first slides, each for so many seconds of a clock moved by hand, and ends the show. */
async function rehearse(page: Page, seconds: readonly number[]): Promise<void> {
  await page.keyboard.press('F5');
  await expect(place(page)).toHaveText(/^\s*1 \//, { timeout: 30_000 });
  await page.locator('#player .reveal').click({ button: 'right' });
  await page.locator('#player dialog[open]').getByRole('button', { name: '暂停或继续计时' }).click();
  for (const [index, spent] of seconds.entries()) {
    const now = await page.evaluate(() => Date.now());
    await page.clock.setFixedTime(now + spent * 1000);
    await page.keyboard.press('PageDown');
    await expect(place(page)).toHaveText(new RegExp(`^\\s*${index + 2} /`));
  }
  await page.keyboard.press('m');
  await page.locator('#player dialog[open]').getByRole('button', { name: '结束放映' }).click();
  await expect(page.locator('#player')).toHaveCount(0);
}

/** Seconds that row `index` of the report says a slide took; null when it was not shown. */
async function taken(page: Page, index: number): Promise<number | null> {
  const text = (await list(page).locator('tbody tr').nth(index).locator('td').nth(1).textContent()) ?? '';
  const [minutes, seconds] = text.split(':').map(Number);
  return minutes === undefined || seconds === undefined ? null : minutes * 60 + seconds;
}

test('a rehearsal is timed slide by slide, held against the plan, and kept beside the earlier ones', async ({
  page,
  sample,
}) => {
  test.slow();
  await openDeckFile(page, sample);
  await page.locator('#tab-plan').click();
  await expect(list(page)).toContainText('讲过一次');
  await page.clock.setFixedTime(new Date('2026-03-05T09:00:00'));
  await rehearse(page, [25, 12, 95, 240]);
  const report = list(page).locator('[role=status]');
  await expect(report).toContainText('共讲 6:12');
  expect([await taken(page, 0), await taken(page, 1), await taken(page, 2), await taken(page, 3)]).toEqual([
    25, 12, 95, 240,
  ]);
  expect(await taken(page, 5)).toBeNull();
  const long = list(page).locator('tbody tr').nth(3);
  await expect(long).toHaveClass(/longer/);
  const cells = await long.locator('td').allTextContents();
  const [planned, , difference] = cells.map((cell) =>
    cell
      .replace('+', '')
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), 0),
  );
  expect((planned ?? 0) + (difference ?? 0)).toBeCloseTo(240, -0.5);

  await page.clock.setFixedTime(new Date('2026-03-05T10:00:00'));
  await rehearse(page, [40, 30]);
  await expect(list(page).locator('select option')).toHaveCount(2);
  await expect(report).toContainText('共讲 1:10');
  await saved(page);
  await page.reload();
  await openNewest(page);
  await page.locator('#tab-plan').click();
  await expect(list(page).locator('select option')).toHaveCount(2);
  await list(page).locator('select').selectOption({ index: 1 });
  await expect(report).toContainText('共讲 6:12');
});

test('the pace that was measured becomes the plan at a click, and the plan grows', async ({
  page,
  sample,
}) => {
  test.slow();
  await openDeckFile(page, sample);
  await page.locator('#tab-plan').click();
  await page.clock.setFixedTime(new Date('2026-03-05T09:00:00'));
  // Far slower than any plan: the slowest pace that is reckoned with.
  await rehearse(page, [300, 300, 300, 300]);
  await expect(list(page)).toContainText('您的语速约为每分钟 120 字');
  await expect(list(page)).toContainText('按这次的讲法会超时');
  const seconds = async () => {
    const text = (await page.locator('#planned').textContent()) ?? '';
    const [, minutes, rest] = /(\d+):(\d\d)/.exec(text) ?? [];
    return Number(minutes) * 60 + Number(rest);
  };
  const before = await seconds();
  await list(page).getByRole('button', { name: '按此语速重新计划' }).click();
  await expect.poll(seconds).toBeGreaterThan(before * 1.2);
  await expect(list(page)).not.toContainText('您的语速约为');
});
