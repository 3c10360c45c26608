import type { Page } from '@playwright/test';
import {
  chooseFrom,
  choosePoints,
  expect,
  openDeckFile,
  openNewest,
  points,
  saved,
  slides,
  test,
} from './harness/studio';

const desk = (page: Page) => page.locator('slide-desk slide-view .slide');
const words = '本车间的灭火器';

test('typing on the slide: points by Enter, Tab and Backspace, all of it there after a reload', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  const at = await choosePoints(page);
  const count = await points(page).count();
  await points(page).first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
  await expect(points(page)).toHaveCount(count + 1);
  await page.keyboard.press('Tab');
  await expect(page.locator('slide-desk .children')).toContainText(words);
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('slide-desk .children')).toHaveCount(0);
  await expect(page.locator('origin-line')).toContainText('主讲人自己的话');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(points(page).first()).toHaveText(words);
  await saved(page);
  await page.reload();
  await openNewest(page);
  await slides(page).nth(at).click();
  await expect(points(page).first()).toHaveText(words);
  await points(page).nth(1).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Backspace');
  await expect(points(page)).toHaveCount(count);
  await expect(points(page).first()).toContainText(words);
});

test('an input method composes without being disturbed, and its words arrive whole', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  await choosePoints(page);
  const target = points(page).first();
  await target.click();
  await page.keyboard.press('Control+End');
  const input = await page.context().newCDPSession(page);
  for (const text of ['x', 'xi', 'xiao', '消', '消防']) {
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(target).toContainText(text);
  }
  await input.send('Input.insertText', { text: '消防演练' });
  await expect(target).toHaveText(/消防演练$/);
  await expect(target).not.toContainText('xiao');
  await page.keyboard.type('，');
  await expect(target).toHaveText(/消防演练，$/);
  await saved(page);
  await page.locator('#undo').click();
  await expect(target).not.toContainText('消防演练');
});

test('slides are copied, hidden, moved, split, merged and deleted; undo and redo go all the way', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  const names = () =>
    slides(page).evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-label')?.replace(/^第 \d+ 页，/, '')),
    );
  const at = await choosePoints(page);
  const before = await names();
  const count = before.length;
  await page.locator('#duplicate').click();
  await expect(slides(page)).toHaveCount(count + 1);
  await page.locator('#hide').click();
  await expect(slides(page).nth(at + 1)).toHaveAttribute('aria-label', /已隐藏/);
  await slides(page).nth(at).click();
  const kept = await points(page).count();
  await chooseFrom(page, '#slide-menu', 'split');
  await expect(slides(page)).toHaveCount(count + 2);
  await expect.poll(() => points(page).count()).toBeLessThan(kept);
  await slides(page).nth(at).click();
  await chooseFrom(page, '#slide-menu', 'merge');
  await expect(slides(page)).toHaveCount(count + 1);
  await expect(points(page)).toHaveCount(kept);
  await slides(page).nth(at).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(slides(page).nth(at - 1)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('message-bar [role=status]')).toContainText(`已移到第 ${at} 页`);
  await page.keyboard.press('Delete');
  await expect(slides(page)).toHaveCount(count);
  const after = await names();
  for (let step = 0; step < 6; step += 1) await page.locator('#undo').click();
  await expect.poll(names).toEqual(before);
  await expect(page.locator('#undo')).toHaveAttribute('disabled', '');
  for (let step = 0; step < 6; step += 1) await page.locator('#redo').click();
  await expect.poll(names).toEqual(after);
});

test('a slide changes its layout and keeps every word', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  await choosePoints(page);
  const texts = await points(page).allInnerTexts();
  for (const [layout, mark] of [
    ['cards', '.card'],
    ['table', 'table, .table'],
    ['points', '.point'],
  ] as const) {
    await chooseFrom(page, '#layout', layout);
    await expect(desk(page).locator(mark).first()).toBeVisible();
    for (const text of texts)
      await expect.poll(async () => squeezed(await desk(page).innerText())).toContain(squeezed(text));
  }
});

test('a table, a quotation, a question and a QR code are inserted and filled in place', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  const count = await slides(page).count();
  await insert(page, 'table');
  await expect(slides(page)).toHaveCount(count + 1);
  const cells = desk(page).locator('[data-path*=".rows."]');
  const before = await cells.count();
  await cells.first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('三号仓库');
  await expect(cells.first()).toHaveText('三号仓库');
  await page.getByRole('button', { name: '下面加一行' }).click();
  await expect.poll(() => cells.count()).toBeGreaterThan(before);
  for (const kind of ['quote', 'quiz', 'discussion', 'section']) {
    await insert(page, kind);
    await desk(page).locator('[data-path]').first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
    await expect(desk(page)).toContainText(words);
  }
  await page.locator('#insert').click();
  await page.locator('insert-dialog [data-kind=code]').click();
  await page.locator('insert-dialog wa-input input').fill('没有网址');
  await page.keyboard.press('Enter');
  await expect(page.locator('insert-dialog wa-input')).toBeVisible();
  await page.locator('insert-dialog wa-input input').fill('https://example.com/notice');
  await page.keyboard.press('Enter');
  await expect(desk(page).locator('svg').first()).toBeVisible();
  await expect(slides(page)).toHaveCount(count + 6);
  await saved(page);
});

test('a photo is dropped, described, and stays with the deck', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  await page.locator('slide-desk slide-view').evaluate(async (view) => {
    const canvas = new OffscreenCanvas(3000, 2000);
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = '#3a7';
    context?.fillRect(0, 0, 3000, 2000);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], '现场.jpg', { type: 'image/jpeg' }));
    view.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, composed: true }));
  });
  const picture = desk(page).locator('img').first();
  await expect(picture).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('message-bar')).toContainText('图片说明');
  await page.locator('#alt').fill('三号仓库的消防通道');
  await page.keyboard.press('Tab');
  await expect(picture).toHaveAttribute('alt', '三号仓库的消防通道');
  const width = await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  expect(width).toBeGreaterThan(500);
  expect(width).toBeLessThan(3000);
  await saved(page);
  await page.reload();
  await openNewest(page);
  await slides(page).nth(1).click();
  await expect(picture).toHaveAttribute('alt', '三号仓库的消防通道');
});

test('what no longer fits is said at once, and one click makes it fit', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  const count = await slides(page).count();
  await choosePoints(page);
  await points(page).first().click();
  await page.keyboard.press('Control+End');
  for (let line = 1; line <= 9; line += 1) {
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(`第${line}条要求：各班组每天上岗前检查消防通道是否畅通，并作记录备查`);
  }
  await expect(page.locator('#too-full')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: '续到下一页' }).click();
  await expect.poll(() => slides(page).count()).toBeGreaterThan(count);
  await expect(page.locator('#too-full')).toHaveCount(0);
  await page.locator('#undo').click();
  await expect(slides(page)).toHaveCount(count);
});

test('emphasis, notes, script and title are edited and undone', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  await choosePoints(page);
  await points(page).first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+b');
  await expect(points(page).first().locator('strong')).not.toHaveCount(0);
  await page.locator('notes-pane textarea').fill('先问大家一个问题。');
  await chooseFrom(page, '#more', 'script');
  await expect(page.locator('script-view textarea').first()).toBeVisible({ timeout: 30_000 });
  const scripts = await page
    .locator('script-view textarea')
    .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
  expect(scripts).toContain('先问大家一个问题。');
  await page.keyboard.press('Escape');
  await page.getByLabel('课件标题').fill('冬季安全一课');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.locator('#undo').click();
  await expect(page.getByLabel('课件标题')).toHaveValue('开展冬季安全生产集中整治行动');
});

/** Inserts a slide of a kind behind the one shown. */
async function insert(page: Page, kind: string): Promise<void> {
  await page.locator('#insert').click();
  await page.locator(`insert-dialog [data-kind=${kind}]`).click();
  await expect(page.locator('insert-dialog')).toHaveCount(0);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
