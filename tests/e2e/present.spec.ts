import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Harness, serveHarness } from './harness/serve';

let harness: Harness;
test.beforeAll(async () => {
  harness = await serveHarness();
});
test.afterAll(() => harness.close());

/** Opens the show; a refusal by the content security policy or an error of the page fails the test. */
async function openShow(page: Page, query = ''): Promise<void> {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(harness.address + query);
  await expect(page.locator('.reveal.ready')).toBeVisible();
}

async function openPresenter(page: Page): Promise<Page> {
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await popup;
  await expect(presenter.locator('.script')).toContainText(/\S/);
  return presenter;
}

const place = (page: Page) => page.locator('.toolbar .place span');
const title = (presenter: Page) => presenter.locator('.notes h2');

test('both windows follow each other: slides, black screen, jump, clock', async ({ page }) => {
  await openShow(page);
  const presenter = await openPresenter(page);
  await page.keyboard.press('PageDown');
  await expect(title(presenter)).toHaveText(/^2 /);
  await presenter.keyboard.press('PageDown');
  await expect(place(page)).toHaveText('3 / 6');
  await presenter.locator('.list button').nth(4).click();
  await expect(place(page)).toHaveText('5 / 6');
  await presenter.keyboard.press('b');
  await expect(page.locator('.screen.black')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.screen')).toBeHidden();
  await presenter.keyboard.press('2');
  await presenter.keyboard.press('Enter');
  await expect(place(page)).toHaveText('2 / 6');
  await expect(presenter.locator('.elapsed strong')).not.toHaveText('0:00', { timeout: 10_000 });
  await presenter.getByRole('button', { name: '暂停计时' }).click();
  await expect(presenter.locator('.standing')).toContainText('已暂停');
});

test('the list of slides follows the show, however low the window', async ({ page }) => {
  await openShow(page);
  const presenter = await openPresenter(page);
  await presenter.setViewportSize({ width: 1280, height: 420 });
  await page.keyboard.press('End');
  await expect(place(page)).toHaveText('6 / 6');
  await expect(presenter.locator('.list [aria-current=true]')).toBeInViewport({ ratio: 0.9 });
});

test('laser and pen of the presenter window appear before the hall', async ({ page }) => {
  await openShow(page);
  const presenter = await openPresenter(page);
  await presenter.getByRole('button', { name: '画笔' }).click();
  await expect(page.locator('.lectern-player')).toHaveAttribute('data-tool', 'pen');
  const box = await presenter.locator('.current .picture').boundingBox();
  if (!box) throw new Error('no picture');
  await presenter.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  await presenter.mouse.down();
  await presenter.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await presenter.mouse.up();
  await expect(page.locator('.ink polyline')).toHaveCount(1);
  await expect(presenter.locator('.ink polyline')).toHaveCount(1);
  const points = (await page.locator('.ink polyline').getAttribute('points')) ?? '';
  expect(Number(points.split(/[ ,]/)[0])).toBeCloseTo(320, -1);
  const laser = presenter.getByRole('button', { name: '激光笔' });
  await laser.click();
  await expect(laser).toHaveAttribute('aria-pressed', 'true');
  await presenter.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.laser-spot')).toHaveAttribute('visibility', 'visible');
});

test('after a reload the lecture goes on at the same slide and clock, the window with the notes too', async ({
  page,
}) => {
  await openShow(page);
  const presenter = await openPresenter(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(1500);
  await page.reload();
  await expect(place(page)).toHaveText('3 / 6');
  await expect(title(presenter)).toHaveText(/^3 /);
  const started = await page.evaluate(() => window.player.state.clock.startedAt);
  expect(Date.now() - (started ?? 0)).toBeGreaterThan(1400);
  await presenter.keyboard.press('PageDown');
  await expect(place(page)).toHaveText('4 / 6');
  await expect(presenter.locator('.lost')).toHaveCount(0);
});

test('a closed presenter window takes nothing with it and can be opened again', async ({ page }) => {
  await openShow(page);
  const presenter = await openPresenter(page);
  await page.keyboard.press('PageDown');
  await presenter.close();
  await page.keyboard.press('PageDown');
  await expect(place(page)).toHaveText('3 / 6');
  await expect.poll(() => presenter.isClosed()).toBe(true);
  await page.waitForTimeout(500);
  const again = await openPresenter(page);
  await expect(title(again)).toHaveText(/^3 /);
  await page.waitForTimeout(1500);
  await again.keyboard.press('PageDown');
  await expect(place(page)).toHaveText('4 / 6');
});

test('a blocked pop-up is said, with notes on this screen as the way out', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openShow(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('alert')).toContainText('允许弹出窗口');
  await page.getByRole('button', { name: '在本屏显示' }).click();
  await expect(page.locator('.one-screen .script')).toContainText('各位同志');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.one-screen .script')).toContainText('第一部分');
});

test('when the show goes away the notes stay readable', async ({ page, context }) => {
  await openShow(page);
  const presenter = await openPresenter(page);
  await page.goto('about:blank');
  await expect(presenter.locator('.lost')).toBeVisible();
  await expect(presenter.locator('.script')).toContainText('各位同志');
  expect(context.pages()).toContain(presenter);
});

test('a stranger that reaches the presenter window cannot lead the show', async ({ page }) => {
  await openShow(page);
  const presenter = await openPresenter(page);
  await presenter.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    for (const nonce of ['', '0'.repeat(32)])
      window.postMessage({ type: 'lectern-presenter', nonce }, '*', nonce ? [port2] : []);
    port1.postMessage({ type: 'command', command: 'last' });
    window.opener.postMessage({ type: 'command', command: 'last' }, '*');
    window.opener.postMessage(JSON.stringify({ method: 'slide', args: [4] }), '*');
  });
  await page.waitForTimeout(300);
  await expect(place(page)).toHaveText('1 / 6');
  await expect(title(presenter)).toHaveText(/^1 /);
});

/** Saves a single-file deck beside the harness and opens it from the disk. */
async function openSingleFile(page: Page, context: BrowserContext, query = ''): Promise<Page> {
  await openShow(page, query);
  const path = join(harness.folder, 'deck.html');
  await writeFile(path, await page.evaluate(() => window.singleFile()));
  const file = await context.newPage();
  await file.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      document.documentElement.dataset['violation'] = `${event.violatedDirective} ${event.sample}`;
    });
  });
  await file.goto(pathToFileURL(path).href);
  await expect(file.locator('.reveal.ready')).toBeVisible();
  return file;
}

test('a single file from the disk: show, presenter window, reload, no request, no storage', async ({
  page,
  context,
}) => {
  const file = await openSingleFile(page, context);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await file.keyboard.press('PageDown');
  const presenter = await openPresenter(file);
  await expect(title(presenter)).toHaveText(/^2 /);
  await presenter.keyboard.press('PageDown');
  await expect(place(file)).toHaveText('3 / 6');
  const stored = await file.evaluate(() => sessionStorage.length + localStorage.length);
  expect(stored).toBe(0);
  await file.reload();
  await expect(place(file)).toHaveText('3 / 6');
  await expect(title(presenter)).toHaveText(/^3 /);
  await presenter.keyboard.press('PageDown');
  await expect(place(file)).toHaveText('4 / 6');
  expect(requests.filter((url) => !/^(?:file|data|blob|about):/.test(url))).toEqual([]);
  expect(await file.evaluate(() => document.documentElement.dataset['violation'])).toBeUndefined();
});

test('a single file shows in a sandbox without origin, storage or pop-ups', async ({ page, context }) => {
  await openShow(page);
  const html = await page.evaluate(() => window.singleFile());
  const quoted = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const path = join(harness.folder, 'preview.html');
  await writeFile(
    path,
    `<iframe sandbox="allow-scripts" style="width:900px;height:600px" srcdoc="${quoted}"></iframe>`,
  );
  const preview = await context.newPage();
  await preview.goto(pathToFileURL(path).href);
  const frame = preview.frameLocator('iframe');
  await expect(frame.locator('.reveal.ready')).toBeVisible();
  await frame.locator('.reveal').press('PageDown');
  await expect(frame.locator('.toolbar .place span')).toHaveText('2 / 6');
  await frame.locator('.reveal').press('s');
  await expect(frame.getByRole('alert')).toBeVisible();
});

test('F and F5 fill the screen and give it back, without loading the page again', async ({ page }) => {
  await openShow(page);
  await page.keyboard.press('PageDown');
  const full = () =>
    page.evaluate(() => document.fullscreenElement?.classList.contains('lectern-player') ?? false);
  await page.keyboard.press('F5');
  await expect.poll(full).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(full).toBe(false);
  await expect(place(page)).toHaveText('2 / 6');
});

test('a damaged single file says so', async ({ page, context }) => {
  await openShow(page);
  const html = await page.evaluate(() => window.singleFile());
  const path = join(harness.folder, 'damaged.html');
  await writeFile(path, html.replace('"version":1', '"version":99'));
  const file = await context.newPage();
  await file.goto(pathToFileURL(path).href);
  await expect(file.getByRole('alert')).toContainText('请重新导出');
});

for (const language of ['zh-CN', 'en'])
  test(`the presenter window has no accessibility violations (${language})`, async ({ page }) => {
    await openShow(page, `?language=${language}`);
    const presenter = await openPresenter(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    for (const turn of ['dark', 'light']) {
      if (turn === 'light') await presenter.getByRole('button', { name: /◐/ }).click();
      const { violations } = await new AxeBuilder({ page: presenter }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    }
    await presenter.keyboard.press('?');
    const { violations } = await new AxeBuilder({ page: presenter }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

test('reduced motion turns transitions off', async ({ page }) => {
  await openShow(page, '?transition=slide');
  await expect(page.locator('.reveal')).toHaveClass(/(?:^|\s)slide(?:\s|$)/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openShow(page, '?transition=slide');
  await expect(page.locator('.reveal')).toHaveClass(/(?:^|\s)none(?:\s|$)/);
});

test('with a second screen one click puts the show on the projector', async ({ page }) => {
  await page.addInitScript(() => {
    const projector = { label: 'projector' };
    Object.defineProperty(window.screen, 'isExtended', { value: true });
    Object.assign(window, {
      getScreenDetails: async () => ({ currentScreen: window.screen, screens: [window.screen, projector] }),
    });
    Element.prototype.requestFullscreen = async function (options) {
      document.body.dataset['placed'] = `${this.className.split(' ')[0]} ${Object(options).screen?.label}`;
    };
  });
  await openShow(page);
  await openPresenter(page);
  await page.getByRole('button', { name: '放映到投影屏幕' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-placed', 'lectern-player projector');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('where the browser cannot place windows the two steps stay on the screen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window.screen, 'isExtended', { value: true });
    Object.assign(window, {
      getScreenDetails: async () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await openShow(page);
  await openPresenter(page);
  await page.getByRole('button', { name: '放映到投影屏幕' }).click();
  await expect(page.locator('dialog[open]')).toContainText('第二步');
});
