import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openPresenter, openShow, test } from './harness/hall';

/** What axe finds on a page that comes with its title and its language. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${name}: ${id}: ${node.html}`));
}

/** Walks through everything that opens over the show. */
async function walk(page: Page): Promise<string[]> {
  // What fades is judged when it is there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await faultsOf(page, 'cover');
  for (const key of ['m', '?', 'o', 'e']) {
    await page.keyboard.press(key);
    if ((await page.locator('dialog[open]').count()) === 0) continue;
    found.push(...(await faultsOf(page, key)));
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  }
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 300);
  for (let slide = 2; slide <= 5; slide += 1) {
    await page.keyboard.press('PageDown');
    found.push(...(await faultsOf(page, `slide ${slide}`)));
  }
  for (const key of ['b', 'w', 'l', 'd', 'k']) {
    await page.keyboard.press(key);
    found.push(...(await faultsOf(page, key)));
    await page.keyboard.press(key);
  }
  return found;
}

for (const language of ['zh-CN', 'en']) {
  test(`the player alone, as a file, is axe clean (${language})`, async ({ page, context, harness }) => {
    test.slow();
    await openShow(page, `${harness.address}?language=${language}`);
    const path = join(harness.folder, `access-${language}.html`);
    await writeFile(path, await page.evaluate(() => window.singleFile()));
    const file = await context.newPage();
    await openShow(file, pathToFileURL(path).href);
    expect(await walk(file)).toEqual([]);
  });

  test(`the window before the hall is axe clean while the presenter's is open (${language})`, async ({
    page,
    harness,
  }) => {
    test.slow();
    await openShow(page, `${harness.address}?language=${language}`);
    await openPresenter(page);
    expect(await walk(page)).toEqual([]);
  });

  test(`mishaps are told in axe clean windows (${language})`, async ({ page, harness }) => {
    await page.addInitScript(() => {
      let extended = true;
      Object.defineProperty(window.screen, 'isExtended', { get: () => extended });
      addEventListener('unplug', () => {
        extended = false;
        Object(window.screen).dispatchEvent(new Event('change'));
      });
    });
    await openShow(page, `${harness.address}?language=${language}`);
    const presenter = await openPresenter(page);
    const found = await faultsOf(page, 'placing');
    await page.keyboard.press('Escape');
    await page.evaluate(() => dispatchEvent(new Event('unplug')));
    for (const window of [page, presenter]) {
      await expect(window.locator('.advice')).toBeVisible();
      found.push(...(await faultsOf(window, 'projector')));
    }
    await presenter.getByLabel(language === 'en' ? 'Slot (minutes)' : '时长（分钟）').fill('1');
    await presenter.keyboard.press('Tab');
    await presenter.keyboard.press('e');
    await expect(presenter.locator('dialog[open]')).toBeVisible();
    found.push(...(await faultsOf(presenter, 'proposal')));
    await presenter.keyboard.press('Escape');
    await page.goto('about:blank');
    await expect(presenter.locator('.lost')).toBeVisible();
    found.push(...(await faultsOf(presenter, 'lost')));
    expect(found).toEqual([]);
  });
}
