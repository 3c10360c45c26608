import type { Page } from '@playwright/test';
import { expect, openPresenter, openShow, place, test, title } from './harness/hall';

/** A computer with a projector that `plug` pulls out and in, and a screen lock that sleep takes away. */
async function withProjector(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const projector = { label: 'projector' };
    const details = Object.assign(new EventTarget(), {
      currentScreen: window.screen,
      screens: [window.screen, projector],
    });
    let extended = true;
    Object.defineProperty(window.screen, 'isExtended', { get: () => extended });
    Object.assign(window, { getScreenDetails: async () => details });
    Element.prototype.requestFullscreen = async (options) => {
      const { screen } = Object(options);
      if (document.body.dataset['refuse'] !== undefined) throw new TypeError('no click');
      document.body.dataset['placed'] = `${document.body.dataset['placed'] ?? ''} ${screen?.label}`;
    };
    addEventListener('plug', (event) => {
      extended = Object(event).detail;
      details.screens = extended ? [window.screen, projector] : [window.screen];
      details.dispatchEvent(new Event('screenschange'));
      Object(window.screen).dispatchEvent(new Event('change'));
    });
  });
}

const plug = (page: Page, extended: boolean) =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent('plug', { detail })), extended);

test('a projector that is unplugged is said in both windows, with notes on this screen as the way on', async ({
  page,
  harness,
}) => {
  await withProjector(page);
  await openShow(page, harness.address);
  const presenter = await openPresenter(page);
  await page.getByRole('button', { name: '知道了' }).click();
  await page.keyboard.press('PageDown');
  await plug(page, false);
  for (const each of [page, presenter]) await expect(each.getByRole('alert')).toContainText('投影屏幕已断开');
  await page.keyboard.press('PageDown');
  await expect(place(page), 'the clicker goes on').toHaveText('3 / 6');
  await presenter.getByRole('button', { name: '在本屏显示' }).click();
  await expect(page.locator('.one-screen .script')).toContainText('落实消防安全责任');
  for (const each of [page, presenter]) await expect(each.getByRole('alert')).toHaveCount(0);
  await plug(page, true);
  await expect(presenter.getByRole('alert')).toContainText('投影屏幕已接上');
  await page.getByRole('button', { name: '放映到投影屏幕' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-placed', / projector$/);
  await expect(presenter.getByRole('alert')).toHaveCount(0);
  await expect(title(presenter)).toHaveText(/^3 /);
});

test('a show that was on the projector returns there by itself, or asks for a click', async ({
  page,
  harness,
}) => {
  await withProjector(page);
  await openShow(page, harness.address);
  const presenter = await openPresenter(page);
  await page.getByRole('button', { name: '放映到投影屏幕' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-placed', ' projector');
  await plug(page, false);
  await expect(presenter.getByRole('alert')).toContainText('投影屏幕已断开');
  await plug(page, true);
  await expect(page.locator('body')).toHaveAttribute('data-placed', ' projector projector');
  for (const each of [page, presenter]) await expect(each.getByRole('alert')).toHaveCount(0);
  await page.evaluate(() => {
    document.body.dataset['refuse'] = '';
  });
  await plug(page, false);
  await plug(page, true);
  await presenter.getByRole('button', { name: '放映到投影屏幕' }).click();
  await expect(page.locator('dialog[open]')).toContainText('第二步');
});

test('one window alone says nothing of screens', async ({ page, harness }) => {
  await withProjector(page);
  await openShow(page, harness.address);
  await plug(page, false);
  await page.keyboard.press('PageDown');
  await expect(place(page)).toHaveText('2 / 6');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a laptop that slept wakes at the same slide, with the right clock and its screens kept bright', async ({
  page,
  context,
  harness,
}) => {
  await context.addInitScript(() => {
    const locks: EventTarget[] = [];
    Object.assign(window, { locks });
    const request = async () => {
      const lock = Object.assign(new EventTarget(), {
        released: false,
        release: async () => void Object.assign(lock, { released: true }),
      });
      locks.push(lock);
      return lock;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const lockCount = () => page.evaluate(() => Reflect.get(window, 'locks').length);
  const start = new Date('2026-03-05T09:00:00');
  await page.clock.install({ time: start });
  await openShow(page, harness.address);
  const presenter = await openPresenter(page);
  await page.keyboard.press('PageDown');
  await expect(title(presenter)).toHaveText(/^2 /);
  expect(await lockCount()).toBe(1);
  await page.evaluate(() => Object.assign(Reflect.get(window, 'locks')[0], { released: true }));
  // The lid is closed: no timer runs, in neither window.
  await page.clock.fastForward('25:00');
  await expect.poll(lockCount).toBe(2);
  await expect(place(page)).toHaveText('2 / 6');
  const elapsed = await page.evaluate(() => Date.now() - (window.player.state.clock.startedAt ?? 0));
  expect(elapsed).toBeGreaterThanOrEqual(25 * 60_000);
  await expect(presenter.locator('.elapsed strong')).toHaveText(/^25:/);
  await page.keyboard.press('PageDown');
  await expect(title(presenter)).toHaveText(/^3 /);
});
