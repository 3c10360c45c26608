import type { BrowserContext, Page, PlaywrightWorkerArgs, TestInfo } from '@playwright/test';
import {
  drop,
  expect,
  openDeckFile,
  openNewest,
  openStart,
  saved,
  savePackage,
  slides,
  test,
  textFile,
  withoutSaveDialog,
} from './harness/studio';

const notes = (page: Page) => page.locator('notes-pane textarea');

const state = (page: Page) => page.locator('save-state [data-state]');

/** Rounds of the kill test, each at another moment: changes go to the journal at once and with the deck after 0.7 s. */
const rounds = 50;
const moments = 900;

/** A deck that costs little to open: the kill test is about what is kept. */
const short = textFile(
  '短.deck.md',
  '---\ntitle: 短课件\n---\n\n<!-- .slide: data-layout="points" -->\n\n## 一页\n\n- 一点\n',
);

/** A browser with a profile of its own; without a service worker, which would fetch all fonts meanwhile. */
async function startBrowser(
  playwright: PlaywrightWorkerArgs['playwright'],
  info: TestInfo,
): Promise<BrowserContext> {
  const { use } = info.project;
  const context = await playwright.chromium.launchPersistentContext(info.outputPath('profile'), {
    ...use.launchOptions,
    locale: 'zh-CN',
    baseURL: use.baseURL ?? '',
    serviceWorkers: 'block',
  });
  await context.addInitScript(withoutSaveDialog);
  return context;
}

async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage());
}

/** Ends the page's process at once, as the system does. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)]);
  await page.close();
}

/** Types into the notes without end, and tells by the console what the page says to have saved. */
async function typeOn(page: Page, round: number): Promise<void> {
  const field = await notes(page).elementHandle();
  await state(page).evaluate(
    (sign, given) => {
      const area = given.field;
      if (!(area instanceof HTMLTextAreaElement)) throw new Error('no notes');
      let count = 0;
      setInterval(() => {
        if (sign.getAttribute('data-state') === 'saved') console.log(`kept ${area.value}`);
        count += 1;
        area.value = `${given.round} ${count}`;
        area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }, 30);
    },
    { field, round },
  );
}

test('killed at fifty moments of typing, every acknowledged change is there', async ({
  playwright,
}, info) => {
  // About two seconds a round on two cores of its own.
  test.setTimeout(900_000);
  const context = await startBrowser(playwright, info);
  let kept = '';
  let acknowledged = 0;
  context.on('console', (message) => {
    if (!message.text().startsWith('kept ')) return;
    kept = message.text().slice('kept '.length);
    acknowledged += 1;
  });
  let page = await firstPage(context);
  await openDeckFile(page, short);
  for (let round = 1; round <= rounds; round += 1) {
    await typeOn(page, round);
    await expect.poll(() => kept).toMatch(new RegExp(`^${round} `));
    await page.waitForTimeout((round * 137) % moments);
    await kill(page);
    const [, least] = kept.split(' ').map(Number);
    page = await context.newPage();
    await page.goto('/');
    await page.locator('recent-decks .open').first().click();
    await expect(notes(page)).toHaveValue(new RegExp(`^${round} `));
    const [, found] = (await notes(page).inputValue()).split(' ').map(Number);
    expect(found).toBeGreaterThanOrEqual(least ?? Number.POSITIVE_INFINITY);
  }
  console.log(`${rounds} kills, ${acknowledged} acknowledged changes, none lost`);
  await context.close();
});

test('the whole browser killed: what was saved is there after its restart', async ({
  playwright,
  sample,
}, info) => {
  test.slow();
  let context = await startBrowser(playwright, info);
  let page = await firstPage(context);
  await openDeckFile(page, sample);
  for (let round = 1; round <= 3; round += 1) {
    await notes(page).fill(`第 ${round} 轮`);
    await saved(page);
    const closed = context.waitForEvent('close');
    const input = await context.newCDPSession(page);
    await input.send('Browser.crash').catch(() => undefined);
    await closed;
    context = await startBrowser(playwright, info);
    page = await firstPage(context);
    await page.goto('/');
    await openNewest(page);
    await expect(notes(page)).toHaveValue(`第 ${round} 轮`);
  }
  await context.close();
});

test('a second tab on the same deck is read-only, and takes over when the first closes', async ({
  page,
  context,
  sample,
}) => {
  await openDeckFile(page, sample);
  const second = await context.newPage();
  await openStart(second);
  await openNewest(second);
  await expect(second.locator('save-state [data-state=read-only]')).toBeVisible({ timeout: 30_000 });
  await expect(second.locator('slide-desk [contenteditable]')).toHaveCount(0);
  await expect(notes(second)).toHaveAttribute('readonly', '');
  await notes(page).fill('第一个标签页写的');
  await saved(page);
  await page.close();
  await second.locator('message-bar .action').click({ timeout: 30_000 });
  await saved(second);
  await expect(notes(second)).toHaveValue('第一个标签页写的');
  await notes(second).fill('第二个标签页写的');
  await saved(second);
  await second.reload();
  await openNewest(second);
  await expect(notes(second)).toHaveValue('第二个标签页写的');
});

test('a full disk is said at once, with a copy to download; with room again all is kept', async ({
  page,
  sample,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (Reflect.get(window, 'diskFull')) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await openDeckFile(page, sample);
  await page.evaluate(() => Reflect.set(window, 'diskFull', true));
  await notes(page).fill('磁盘满了还在写');
  await expect(page.locator('save-state [data-state=failed]')).toContainText('磁盘已满');
  await expect(page.locator('save-state wa-button')).toHaveText('下载一份');
  const copy = await savePackage(page);
  expect(Buffer.from(copy).toString('latin1').slice(0, 2)).toBe('PK');
  await page.evaluate(() => Reflect.set(window, 'diskFull', false));
  await notes(page).fill('磁盘满了还在写，又有空间了');
  await saved(page);
  await page.reload();
  await openNewest(page);
  await expect(notes(page)).toHaveValue('磁盘满了还在写，又有空间了');
  await openStart(page);
  await drop(page, { name: '副本.lectern', bytes: copy });
  await expect(notes(page)).toHaveValue('磁盘满了还在写', { timeout: 30_000 });
});

test('storage cleared in mid-work: said at once, with a copy to download, and the deck is kept anew', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const clearing = indexedDB.deleteDatabase('lectern');
        clearing.onsuccess = () => resolve();
      }),
  );
  await notes(page).fill('存储被清空以后');
  await expect(page.locator('save-state [data-state=failed]')).toContainText('存储被清除');
  await expect(page.locator('message-bar')).toContainText('其他课件和旧版本已不在');
  await expect(notes(page)).toHaveValue('存储被清空以后');
  expect((await savePackage(page)).length).toBeGreaterThan(1000);
  await saved(page);
  await page.reload();
  await openNewest(page);
  await expect(notes(page)).toHaveValue('存储被清空以后');
  await expect(page.locator('notice-panel')).toContainText('临应急〔2026〕18号');
});

test('a browser that keeps nothing says so, and the work can be saved as a file', async ({
  page,
  sample,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private', 'SecurityError');
    };
  });
  await openStart(page);
  await drop(page, sample);
  await expect(page.locator('save-state [data-state=fleeting]')).toBeVisible({ timeout: 30_000 });
  await notes(page).fill('只在这一页里');
  await expect(page.locator('save-state [data-state=fleeting]')).toContainText('关闭即失');
  const copy = await savePackage(page);
  await openStart(page);
  await drop(page, { name: '副本.lectern', bytes: copy });
  await expect(notes(page)).toHaveValue('只在这一页里', { timeout: 30_000 });
});

test('a deck of a later version is refused politely and stays as it is', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  await page.locator('top-bar wa-button').first().click();
  await expect(page.locator('recent-decks li')).toHaveCount(1);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('lectern');
        opening.onsuccess = () => {
          const work = opening.result.transaction('decks', 'readwrite');
          const shelf = work.objectStore('decks');
          const reading = shelf.getAll();
          reading.onsuccess = () => shelf.put({ ...reading.result[0], schema: 99 });
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.locator('recent-decks .open').click();
  await expect(page.locator('message-bar [role=alert]')).toContainText('更新版本');
  await expect(page.locator('notice-drop')).toBeVisible();
});

test('the library finds, copies, deletes and brings back', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  await page.locator('top-bar wa-button').first().click();
  const decks = page.locator('recent-decks li');
  await expect(decks).toHaveCount(1);
  await page.getByRole('button', { name: /^复制\s?“/ }).click();
  await expect(decks).toHaveCount(2);
  await page.getByLabel('搜索课件').fill('副本');
  await expect(decks).toHaveCount(1);
  await page.getByLabel('搜索课件').fill('没有这个');
  await expect(decks).toHaveCount(0);
  await page.getByLabel('搜索课件').fill('');
  await page
    .getByRole('button', { name: /^删除\s?“/ })
    .first()
    .click();
  await expect(decks).toHaveCount(1);
  await page.locator('message-bar .action').click();
  await expect(decks).toHaveCount(2);
});

test('versions are named, viewed and restored', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  const count = await slides(page).count();
  await page.locator('#tab-versions').click();
  await page.getByLabel('版本名称').fill('上午场');
  await page.getByRole('button', { name: '留存' }).click();
  await expect(page.locator('versions-panel li')).toContainText('上午场');
  await page.locator('#delete').click();
  await expect(slides(page)).toHaveCount(count - 1);
  await page.locator('versions-panel li').getByRole('button', { name: '恢复到这一版' }).click();
  await expect(slides(page)).toHaveCount(count);
  await expect(page.locator('versions-panel li')).toHaveCount(2);
});
