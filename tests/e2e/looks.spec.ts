import { expect, test } from '@playwright/test';
import { type Harness, serveHarness } from './harness/serve';

/**
 * How each theme looks, kept as small pictures in `tests/e2e/looks.spec.ts-snapshots/`. After a wanted change renew them with
 * `npx playwright test tests/e2e/looks.spec.ts --update-snapshots` and look at what changed.
 */
const themes = ['solemn', 'plateau', 'evergreen', 'ink', 'contrast', 'plain'];
const layouts = ['cover', 'cards', 'table'] as const;
const sizes = [
  { ratio: '16:9', width: 1280, themes },
  { ratio: '4:3', width: 960, themes: ['solemn', 'ink'] },
] as const;

let harness: Harness;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  harness = await serveHarness('looks.html');
});
test.afterAll(() => harness.close());

for (const size of sizes) {
  for (const theme of size.themes) {
    test(`${theme} in ${size.ratio} looks as it did`, async ({ browser }) => {
      const viewport = { width: size.width, height: 720 * layouts.length };
      const context = await browser.newContext({ viewport, deviceScaleFactor: 0.5 });
      const page = await context.newPage();
      await page.goto(harness.address);
      await page.waitForFunction(() => 'looks' in window);
      const shown = await page.evaluate(([name, ratio, wanted]) => window.looks(name, ratio, wanted), [
        theme,
        size.ratio,
        layouts,
      ] as const);
      expect(shown).toBe(layouts.length);
      await expect(page).toHaveScreenshot(`${theme}-${size.ratio.replace(':', 'x')}.png`, {
        scale: 'device',
        maxDiffPixelRatio: 0.01,
        threshold: 0.2,
      });
      await context.close();
    });
  }
}
