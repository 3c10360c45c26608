import type { BrowserContext, BrowserType, LaunchOptions, Page } from '@playwright/test';
import { mountSmallDisk, type SmallDisk } from './harness/small-disk';
import {
  expect,
  openDeckFile,
  openNewest,
  saved,
  savePackage,
  slides,
  test,
  withoutSaveDialog,
} from './harness/studio';

const notes = (page: Page) => page.locator('notes-pane textarea');
const state = (page: Page) => page.locator('save-state [data-state]');

let disk: SmallDisk | null = null;
test.beforeAll(() => {
  disk = mountSmallDisk(400);
});
test.afterAll(() => disk?.remove());

const whyNot = 'only root may mount the small disk this needs';

/** Starts the browser on the small disk, and again. */
function browserOn(
  profile: string,
  playwright: { readonly chromium: BrowserType },
  use: { readonly launchOptions?: LaunchOptions; readonly baseURL?: string | undefined },
): () => Promise<readonly [BrowserContext, Page]> {
  return async () => {
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...use.launchOptions,
      locale: 'zh-CN',
      baseURL: use.baseURL ?? '',
    });
    await context.addInitScript(withoutSaveDialog);
    return [context, context.pages()[0] ?? (await context.newPage())];
  };
}

test('a disk that is really full: said with a way out, saved by itself once there is room, there after a restart', async ({
  playwright,
  sample,
}, info) => {
  test.skip(disk === null, whyNot);
  if (!disk) return;
  test.setTimeout(240_000);
  const start = browserOn(`${disk.folder}/profile`, playwright, info.project.use);
  let [context, page] = await start();
  try {
    await openDeckFile(page, sample);
    disk.fill();
    for (const words of ['磁盘满了', '磁盘满了还在写', '磁盘满了还在写，不停地写']) {
      await notes(page).fill(words);
      await expect(state(page)).toContainText('磁盘已满');
    }
    await slides(page).nth(1).click();
    await notes(page).fill('另一页也写');
    await expect(page.locator('message-bar')).toContainText('腾出空间后会自动存好');
    expect((await savePackage(page)).length).toBeGreaterThan(1000);
    // Autosave tries again and again meanwhile.
    await page.waitForTimeout(9000);
    await expect(state(page)).toContainText('磁盘已满');

    disk.makeRoom();
    await expect(state(page)).toHaveAttribute('data-state', 'saved', { timeout: 30_000 });
    await expect(page.locator('message-bar')).toContainText('又有空间了');
    await notes(page).fill('又有空间以后写的');
    await saved(page);
    await context.close();

    [context, page] = await start();
    await page.goto('/');
    await openNewest(page);
    await expect(notes(page)).toHaveValue('磁盘满了还在写，不停地写');
    await slides(page).nth(1).click();
    await expect(notes(page)).toHaveValue('又有空间以后写的');
  } finally {
    await context.close();
  }
});

test('closed while the disk is full: what the next session saves is there after a restart', async ({
  playwright,
  sample,
}, info) => {
  test.skip(disk === null, whyNot);
  if (!disk) return;
  test.setTimeout(240_000);
  const start = browserOn(`${disk.folder}/second`, playwright, info.project.use);
  let [context, page] = await start();
  try {
    await openDeckFile(page, sample);
    await saved(page);
    disk.fill();
    await notes(page).fill('磁盘满了');
    await expect(state(page)).toContainText('磁盘已满');
    await context.close();
    disk.makeRoom();

    [context, page] = await start();
    await page.goto('/');
    await openNewest(page);
    await notes(page).fill('下一次打开以后写的');
    await saved(page);
    await context.close();

    [context, page] = await start();
    await page.goto('/');
    await openNewest(page);
    await expect(notes(page)).toHaveValue('下一次打开以后写的');
  } finally {
    await context.close();
  }
});
