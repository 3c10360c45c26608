import type { Page } from '@playwright/test';
import { expect, openPresenter, openShow, test } from './harness/hall';

const slot = 18;

/** Seconds of `m:ss`. */
const secondsOf = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** The entries of the slide list that are left out or spoken to in passing. */
const marked = (presenter: Page, mark: string) => presenter.locator('.list li', { hasText: mark });
const current = (presenter: Page) => presenter.locator('.list [aria-current=true]');
const elapsed = async (presenter: Page) =>
  secondsOf((await presenter.locator('.elapsed strong').textContent()) ?? '');

/** Lets the simulated clock go on and sees it on the presenter's own. */
async function speak(presenter: Page, seconds: number): Promise<void> {
  const before = await elapsed(presenter);
  await presenter.context().clock.runFor(seconds * 1000);
  await expect.poll(() => elapsed(presenter)).toBeGreaterThanOrEqual(before + Math.floor(seconds) - 1);
}

/** Turns the page; false at the last one. */
async function turn(page: Page, presenter: Page): Promise<boolean> {
  const before = await current(presenter).textContent();
  await page.keyboard.press('PageDown');
  await presenter.context().clock.runFor(600);
  return (await current(presenter).textContent()) !== before;
}

test('a slow start, then “end on time”: the lecture ends within a minute of the slot, with every fact', async ({
  page,
  context,
  harness,
}) => {
  test.slow();
  await context.clock.install({ time: new Date('2026-03-05T09:00:00') });
  await openShow(page, `${harness.address}?long`);
  const presenter = await openPresenter(page);
  await context.clock.pauseAt(new Date('2026-03-05T09:30:00'));
  await presenter.getByLabel('时长（分钟）').fill(String(slot));
  await presenter.keyboard.press('Tab');
  await presenter.getByRole('button', { name: '开始计时' }).click();
  await context.clock.runFor(600);
  const seen: string[] = [];
  const see = async () => seen.push((await current(presenter).locator('.name').textContent()) ?? '');
  for (let slow = 0; slow < 4; slow += 1) {
    await see();
    await speak(presenter, 100);
    await turn(page, presenter);
  }
  await expect(presenter.locator('.standing')).toContainText('比计划慢');

  await presenter.keyboard.press('e');
  const sheet = presenter.locator('dialog[open]');
  await expect(sheet).toContainText('各部分和所有事实页都保留');
  await sheet.getByRole('button', { name: '照此进行' }).click();
  await context.clock.runFor(600);
  await expect(marked(presenter, '跳过').first()).toBeVisible();
  do {
    await see();
    const time = (await current(presenter).locator('.time').textContent()) ?? '';
    await speak(presenter, time.includes('略讲') ? 15 : secondsOf(time));
  } while (await turn(page, presenter));
  expect(Math.abs((await elapsed(presenter)) - slot * 60)).toBeLessThanOrEqual(60);
  const missing = ['第1阶段', '第2阶段', '第3阶段', '时限1', '时限2', '时限3', '谢谢大家'].filter(
    (title) => !seen.some((name) => name.includes(title)),
  );
  expect(missing).toEqual([]);
  expect(seen.length, 'something was left out').toBeLessThan(26);
});

test('one key brings the full plan back, in either window', async ({ page, context, harness }) => {
  await context.clock.install({ time: new Date('2026-03-05T09:00:00') });
  await openShow(page, `${harness.address}?long`);
  const presenter = await openPresenter(page);
  await presenter.getByLabel('时长（分钟）').fill('10');
  await presenter.keyboard.press('Tab');
  for (const window of [page, presenter]) {
    await presenter.keyboard.press('e');
    await presenter.getByRole('button', { name: '照此进行' }).click();
    await expect(marked(presenter, '跳过')).not.toHaveCount(0);
    await window.bringToFront();
    await window.keyboard.press('r');
    await expect(marked(presenter, '跳过')).toHaveCount(0);
    await expect(marked(presenter, '略讲')).toHaveCount(0);
  }
  const walked = [];
  for (let at = 0; at < 4; at += 1) {
    await page.keyboard.press('PageDown');
    walked.push(await page.locator('.toolbar .place span').textContent());
  }
  expect(walked).toEqual(['2 / 26', '3 / 26', '4 / 26', '5 / 26']);
});
