import { expect, test } from '@playwright/test';
import { type Harness, serveHarness } from './harness/serve';

/**
 * Measures the show with 200 slides and prints the figures. The aims are 50 ms at the 95th percentile for
 * a slide change and one second for the presenter window; the test fails at four times as much, so that a
 * busy machine does not.
 */

let harness: Harness;
test.beforeAll(async () => {
  harness = await serveHarness();
});
test.afterAll(() => harness.close());

test('slide change and presenter start with 200 slides', async ({ page }) => {
  await page.goto(`${harness.address}?slides=200`);
  await expect(page.locator('.reveal.ready')).toBeVisible();
  const changes = await page.evaluate(async () => {
    const times: number[] = [];
    for (let turn = 0; turn < 199; turn += 1) {
      const begin = performance.now();
      window.player.command('next');
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - begin);
    }
    return times.toSorted((one, other) => one - other);
  });
  const change = changes[Math.floor(changes.length * 0.95)] ?? Number.POSITIVE_INFINITY;
  const begin = Date.now();
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await popup;
  await expect(presenter.locator('.notes h2')).toHaveText(/^200 /);
  const start = Date.now() - begin;
  console.log(`slide change p95 ${change.toFixed(1)} ms, presenter window ${start} ms`);
  expect(change).toBeLessThan(200);
  expect(start).toBeLessThan(4000);
});
