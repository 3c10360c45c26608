import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drop, expect, openDeckFile, openStart, test, textFile } from './harness/studio';

/** A red pixel. */
const logo = {
  name: 'logo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const desk = (page: Page) => page.locator('slide-desk slide-view');
const accentOf = (page: Page) =>
  desk(page)
    .locator('.slide')
    .evaluate((slide) => getComputedStyle(slide).getPropertyValue('--accent'));

async function choose(page: Page, name: string, colour: string): Promise<void> {
  await page.locator(`variant-colours input[name=${name}]`).evaluate((input, value) => {
    if (!(input instanceof HTMLInputElement)) return;
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, colour);
}

test.beforeEach(async ({ page, sample }) => {
  await openDeckFile(page, sample);
  await page.locator('#tab-theme').click();
});

test('a theme is shown on the cover and a page of this very deck', async ({ page }) => {
  const first = page.locator('theme-panel li button').first();
  await expect(first.locator('slide-thumb')).toHaveCount(2);
  await expect(first.locator('slide-view .layout-cover')).toHaveCount(1);
  await expect(first.locator('slide-view .slide').nth(1)).not.toHaveClass(/layout-cover/);
});

test('a colour that cannot be read stays off the deck, and the nearest one is a click away', async ({
  page,
}) => {
  const before = await accentOf(page);
  await choose(page, 'accent', '#ffd9d9');
  const warning = page.locator('variant-colours #faint');
  await expect(warning).toContainText(/主色.*4\.5:1/);
  expect(await accentOf(page)).toBe(before);
  await warning.locator('#nearest').click();
  await expect(warning).toHaveCount(0);
  await expect.poll(() => accentOf(page)).not.toBe(before);
  await page.locator('#undo').click();
  await expect.poll(() => accentOf(page)).toBe(before);
});

test('a variant is kept, sent as a file, put on again and taken back step by step', async ({ page }) => {
  await page.getByLabel('单位名称').fill('临川市总工会');
  await page.keyboard.press('Tab');
  await page.locator('variant-pictures #logo input[type=file]').setInputFiles(logo);
  await expect(desk(page).locator('img.logo')).toHaveCount(1);
  await page.locator('variant-pictures [name=logoAlt]').fill('工会会标');
  await page.keyboard.press('Tab');
  await expect(desk(page).locator('img.logo')).toHaveAttribute('alt', '工会会标');

  await page.locator('variant-shelf-list [name=variant-name]').fill('市总样式');
  await page.locator('#keep-variant').click();
  const kept = page.locator('variant-shelf-list [data-variant=市总样式]');
  await expect(kept).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    kept.locator('[data-action=export]').click(),
  ]);
  const path = await download.path();
  expect(readFileSync(path).length).toBeLessThan(2000);

  await page.locator('#remove-variant').click();
  await expect(desk(page).locator('img.logo')).toHaveCount(0);
  await kept.locator('[data-action=drop]').click();
  await expect(kept).toHaveCount(0);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('#import-variant').click(),
  ]);
  await chooser.setFiles({
    name: 'x.lectern-style',
    mimeType: 'application/json',
    buffer: readFileSync(path),
  });
  await expect(kept).toHaveCount(1);
  await expect(desk(page).locator('img.logo')).toHaveAttribute('alt', '工会会标');
  await expect(desk(page)).toContainText('临川市总工会');
  await page.locator('#undo').click();
  await expect(desk(page).locator('img.logo')).toHaveCount(0);
});

test('a hostile file is refused in one sentence', async ({ page }) => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('#import-variant').click(),
  ]);
  await chooser.setFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"lectern":"variant","version":1,"css":"*{display:none}"}'),
  });
  await expect(page.locator('message-bar')).toContainText('这个样式文件无法使用');
  await expect(page.locator('variant-shelf-list li')).toHaveCount(0);
});

const style = (name: string, more: object = {}) =>
  JSON.stringify({
    lectern: 'variant',
    version: 1,
    name,
    theme: 'solemn',
    variant: { organisation: '临川市总工会' },
    ...more,
  });

test('a style dropped on the room is imported as by its button, and undone in one step', async ({ page }) => {
  await drop(page, textFile('市总.lectern-style', style('市总样式')));
  await expect(desk(page)).toContainText('临川市总工会');
  await expect(page.locator('variant-shelf-list [data-variant=市总样式]')).toHaveCount(1);
  await expect(page.locator('message-bar')).toContainText('样式“市总样式”已导入并套用');
  await page.locator('#undo').click();
  await expect(desk(page)).not.toContainText('临川市总工会');
  await expect(page.locator('variant-shelf-list [data-variant=市总样式]')).toHaveCount(1);
});

test('a dropped file that is no usable style gets one sentence, and the deck stays', async ({ page }) => {
  const before = await desk(page).textContent();
  for (const [name, text, sentence] of [
    ['坏.lectern-style', style('坏', { css: '*{display:none}' }), '这个样式文件无法使用'],
    ['坏.lectern-style', 'no style at all', '这个样式文件无法使用'],
    ['通知.txt', '关于放假的通知', '公文和课件请回首页打开'],
  ] as const) {
    await drop(page, textFile(name, text));
    await expect(page.locator('message-bar')).toContainText(sentence);
    await expect(page.locator('message-bar [role=alert], message-bar [role=status]')).toHaveCount(1);
  }
  expect(await desk(page).textContent()).toBe(before);
  await expect(page.locator('variant-shelf-list li')).toHaveCount(0);
});

test('a style dropped on the first page waits on the shelf for the next deck', async ({ page, sample }) => {
  await openStart(page);
  await drop(page, textFile('市总.lectern-style', style('市总样式')));
  await expect(page.locator('message-bar')).toContainText('打开课件后可在主题面板套用');
  await openDeckFile(page, sample);
  await page.locator('#tab-theme').click();
  const kept = page.locator('variant-shelf-list [data-variant=市总样式]');
  await kept.locator('[data-action=apply]').click();
  await expect(desk(page)).toContainText('临川市总工会');
});
