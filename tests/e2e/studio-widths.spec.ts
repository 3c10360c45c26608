import type { Page } from '@playwright/test';
import { chooseFrom, expect, openDeckFile, slides, test } from './harness/studio';

/** Widths of common screens, and of these at 125, 150 and 200 % zoom. */
const widths = [1920, 1440, 1400, 1366, 1281, 1280, 1120, 1093, 1024, 960, 911, 720, 683, 640];

const bar = (page: Page) => page.locator('top-bar header > :visible');
const tools = (page: Page) =>
  page.locator('slide-tools [role=toolbar] > :visible:not(.line, .often), slide-tools .often > :visible');

/** Rows in which boxes stand: those whose middles differ by less than half a line are one. */
async function rows(page: Page, which: (page: Page) => ReturnType<Page['locator']>): Promise<number> {
  const middles = await which(page).evaluateAll((all) =>
    all
      .filter((each) => getComputedStyle(each).visibility === 'visible' && each.clientWidth > 1)
      .map((each) => each.getBoundingClientRect())
      .map((box) => Math.round((box.top + box.height / 2) / 12)),
  );
  return Math.max(...middles) - Math.min(...middles) <= 1 ? 1 : new Set(middles).size;
}

/** Widths in pixels at which something stands beyond the right edge of the window. */
async function beyond(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const locale of ['zh-CN', 'en-US'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('both bars of the room are one line on every screen', async ({ page, sample }) => {
      await openDeckFile(page, sample);
      await slides(page).nth(3).click();
      const found: Record<number, readonly number[]> = {};
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.waitForTimeout(150);
        found[width] = [await rows(page, bar), await rows(page, tools), await beyond(page)];
      }
      expect(found).toEqual(Object.fromEntries(widths.map((width) => [width, [1, 1, 0]])));
    });
  });
}

test('what a narrow window has no room for stands in the menus', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  const count = await slides(page).count();
  await expect(page.locator('#duplicate')).toBeVisible();
  await page.setViewportSize({ width: 720, height: 800 });
  await expect(page.locator('top-bar #check')).toBeHidden();
  await chooseFrom(page, '#more', 'check');
  await expect(page.locator('check-panel')).toBeVisible();
  await chooseFrom(page, '#slide-menu', 'duplicate');
  await expect(slides(page)).toHaveCount(count + 1);
  await expect(page.locator('#library')).toBeHidden();
  await chooseFrom(page, '#more', 'library');
  await expect(page.locator('recent-decks .open').first()).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('buttons without room are not on the way of the Tab key', async ({ page, sample }) => {
    await openDeckFile(page, sample);
    await page.setViewportSize({ width: 1281, height: 800 });
    await expect(page.locator('#hide')).toBeHidden();
    await page.locator('#slide-menu').focus();
    await page.keyboard.press('Tab');
    const landed = () =>
      page.evaluate(() => {
        let active = document.activeElement;
        const hosts: string[] = [];
        while (active) {
          hosts.push(active.id || active.localName);
          active = active.shadowRoot?.activeElement ?? null;
        }
        return hosts;
      });
    for (let press = 0; press < 4; press += 1) {
      expect(await landed()).not.toContain('hide');
      await page.keyboard.press('Tab');
    }
  });
});
