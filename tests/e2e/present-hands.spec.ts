import type { CDPSession, Page } from '@playwright/test';
import { expect, openShow, place, test } from './harness/hall';

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  interface Finger {
    readonly move: (x: number) => Promise<void>;
    readonly lift: () => Promise<void>;
  }

  /** Puts a finger on the screen, as the system would tell it. */
  async function touch(session: CDPSession, x: number): Promise<Finger> {
    const at = (place: number) => [{ x: place, y: 400 }];
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', at(x));
    return {
      move: async (to) => {
        for (let step = 1; step <= 5; step += 1) await send('touchMove', at(x + ((to - x) * step) / 5));
      },
      lift: async () => void (await send('touchEnd', [])),
    };
  }

  async function swipe(session: CDPSession, from: number, to: number): Promise<void> {
    const finger = await touch(session, from);
    await finger.move(to);
    await finger.lift();
  }

  test('swipes turn the slides, a tap goes on, a long press opens the menu and turns nothing', async ({
    page,
    context,
    harness,
  }) => {
    await openShow(page, harness.address);
    const session = await context.newCDPSession(page);
    await swipe(session, 900, 500);
    await expect(place(page)).toHaveText('2 / 6');
    await page.touchscreen.tap(700, 400);
    await expect(place(page)).toHaveText('3 / 6');
    await swipe(session, 500, 900);
    await expect(place(page)).toHaveText('2 / 6');
    const finger = await touch(session, 700);
    await expect(page.locator('dialog[open] .menu')).toBeVisible();
    await finger.lift();
    await expect(page.locator('dialog[open] .menu')).toBeVisible();
    await expect(place(page)).toHaveText('2 / 6');
    await page.locator('dialog[open]').getByRole('button', { name: '黑屏' }).tap();
    await expect(page.locator('.screen.black')).toBeVisible();
    await page.touchscreen.tap(700, 400);
    await expect(page.locator('.screen')).toBeHidden();
    await expect(place(page), 'the touch that ends the black screen turns nothing').toHaveText('2 / 6');
  });
});

/** Opens the test of the clicker from the menu. */
async function testClicker(page: Page): Promise<void> {
  await page.keyboard.press('m');
  await page.getByRole('button', { name: '测试翻页笔' }).click();
  await expect(page.locator('dialog[open]')).toContainText('等待按键');
}

test('the clicker test tells what each key does, turns nothing, and says when the clicker will do', async ({
  page,
  harness,
}) => {
  await openShow(page, harness.address);
  await testClicker(page);
  const sheet = page.locator('dialog[open]');
  const newest = sheet.locator('tbody tr').first();
  for (const [key, effect] of [
    ['PageDown', '下一页'],
    ['b', '黑屏'],
    ['.', '黑屏'],
    ['w', '白屏'],
    ['F5', '全屏'],
    ['Escape', '返回'],
    ['7', '页码数字'],
    ['F9', '没有作用'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(newest.locator('kbd')).toHaveText(key);
    await expect(newest.locator('td').last()).toHaveText(effect);
  }
  await expect(sheet.locator('.good'), 'it cannot go back yet').toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(sheet.locator('.good')).toContainText('可以上场');
  await expect(place(page)).toHaveText('1 / 6');
  await expect(page.locator('.screen')).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(place(page)).toHaveText('2 / 6');
});
