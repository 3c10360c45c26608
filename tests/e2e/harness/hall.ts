import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Harness, serveHarness } from './serve';

interface Served {
  /** The page that shows the lecture written for the tests. */
  readonly harness: Harness;
}

/** The test of the lecture hall: the harness is served once a file. */
export const test = base.extend<Record<never, never>, Served>({
  harness: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs.
    async ({}, use) => {
      const harness = await serveHarness();
      await use(harness);
      await harness.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** Opens the show; an error of the page fails the test. */
export async function openShow(page: Page, address: string): Promise<void> {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(address);
  await expect(page.locator('.reveal.ready')).toBeVisible();
}

/** Opens the window with the notes. */
export async function openPresenter(page: Page): Promise<Page> {
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await popup;
  await expect(presenter.locator('.script')).toContainText(/\S/);
  return presenter;
}

/** Where the show stands, as its toolbar says. */
export function place(page: Page): Locator {
  return page.locator('.toolbar .place span');
}

/** Number and title above the notes. */
export function title(presenter: Page): Locator {
  return presenter.locator('.notes h2');
}
