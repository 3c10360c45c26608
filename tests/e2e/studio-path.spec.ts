import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import {
  chooseFrom,
  drop,
  expect,
  exportAs,
  fileAt,
  openDeckFile,
  openNewest,
  openStart,
  saved,
  slides,
  test,
  textFile,
} from './harness/studio';

const notice = 'decks/work-safety/notice.md';
const place = (page: Page) => page.locator('#player .place');

/** Opens the presenter window from the show. */
async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await expect(presenter.locator('.script')).toBeVisible({ timeout: 30_000 });
  return presenter;
}

/** Ends the show by its menu. */
async function endShow(page: Page): Promise<void> {
  await page.keyboard.press('m');
  await page.getByRole('button', { name: '结束放映' }).click();
  await expect(page.locator('#player')).toHaveCount(0);
}

test('drop a notice, change the minutes, present with the presenter window, export', async ({ page }) => {
  test.slow();
  await openStart(page);
  await drop(page, fileAt(notice));
  await expect(page.locator('element-list')).toContainText('临应急〔2026〕18号', { timeout: 30_000 });
  await page.locator('#minutes').fill('10');
  await page.locator('#minutes').press('Tab');
  await page.locator('#make').click();
  await expect(slides(page).first()).toBeVisible({ timeout: 60_000 });
  await saved(page);
  const count = await slides(page).count();
  await page.locator('#tab-plan').click();
  await expect(page.locator('#planned')).toContainText('时段 10 分钟');

  await page.locator('#present').click();
  await expect(place(page)).toHaveText(`1 / ${count}`, { timeout: 30_000 });
  const presenter = await openPresenter(page);
  await expect(presenter.locator('.script')).toContainText('今天宣讲的是');
  await presenter.keyboard.press('PageDown');
  await expect(place(page)).toHaveText(`2 / ${count}`);
  await page.keyboard.press('PageDown');
  await expect(presenter.locator('.list [aria-current=true]')).toContainText(/^\s*3 /);
  await presenter.close();
  await page.bringToFront();
  await endShow(page);
  await expect(slides(page).nth(2)).toHaveAttribute('aria-selected', 'true');

  const file = await exportAs(page, 'pdf', 'pptx', 'docx', 'html', 'md');
  expect(file.name).toBe('开展冬季安全生产集中整治行动.zip');
  const parts = unzipSync(file.bytes);
  const title = '开展冬季安全生产集中整治行动';
  expect(Object.keys(parts).sort()).toEqual(
    [`${title}.deck.md`, `${title}.html`, `${title}.pdf`, `${title}.pptx`, `${title}-script.docx`].sort(),
  );
  const head = (name: string) => Buffer.from(parts[name]?.subarray(0, 5) ?? []).toString('latin1');
  expect(head(`${title}.pdf`)).toBe('%PDF-');
  expect(head(`${title}.pptx`)).toMatch(/^PK/);
  expect(Object.keys(unzipSync(parts[`${title}.pptx`] ?? new Uint8Array()))).toContain(
    `ppt/slides/slide${count}.xml`,
  );
  expect(Buffer.from(parts[`${title}.deck.md`] ?? []).toString()).toContain('minutes: 10');
});

test('a reloaded page goes on with the show; ink and times stay with the deck', async ({ page, sample }) => {
  test.slow();
  await openDeckFile(page, sample);
  await page.locator('#present').click();
  await expect(place(page)).toHaveText(/^\s*1 \//, { timeout: 30_000 });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('d');
  await page.mouse.move(400, 400);
  await page.mouse.down();
  await page.mouse.move(700, 500, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('#player .ink polyline')).toHaveCount(1);
  await page.keyboard.press('d');
  await page.reload();
  await expect(place(page)).toHaveText(/^\s*3 \//, { timeout: 60_000 });
  await expect(page.locator('#player .ink polyline')).toHaveCount(1);
  // The lecture's clock runs on the time of day.
  await page.clock.setSystemTime(Date.now() + 90_000);
  await page.keyboard.press('PageDown');
  await endShow(page);
  await page.locator('#tab-plan').click();
  await expect(page.locator('rehearsal-list select option')).toHaveCount(1);
  await expect(page.locator('rehearsal-list [role=status]')).toContainText('共讲 1:3');
  await saved(page);
  await page.reload();
  await expect(page.locator('#player')).toHaveCount(0);
  await openNewest(page);
  await page.locator('#tab-plan').click();
  await expect(page.locator('rehearsal-list tbody tr').nth(2)).toContainText(/1:[23]/);
  await slides(page).nth(2).click();
  await page.locator('#present').click();
  await expect(page.locator('#player .ink polyline')).toHaveCount(1, { timeout: 30_000 });
});

test('what cannot be read gets one sentence, and the page stays as it is', async ({ page }) => {
  const alert = page.locator('message-bar [role=alert]');
  await openStart(page);
  await drop(page, textFile('空.md', ''));
  await expect(alert).toContainText('空');
  await drop(page, { name: '图.bin', bytes: new Uint8Array(4000).map((_, at) => (at * 7919) % 256) });
  await expect(alert).not.toContainText('没有做成');
  await drop(page, textFile('坏.lectern', 'not a zip'));
  await expect(alert).toContainText('.lectern');
  await drop(page, textFile('坏.deck.md', '---\ntitle: [\n---\n'));
  await expect(alert).toBeVisible();
  await expect(page.locator('notice-drop')).toBeVisible();
  await expect(page.locator('recent-decks li')).toHaveCount(0);
});

test('a notice can be pasted, and several at once make several decks', async ({ page }) => {
  test.slow();
  await openStart(page);
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    readFileSync(notice, 'utf8'),
  );
  await expect(page.locator('element-list')).toContainText('临应急〔2026〕18号', { timeout: 30_000 });
  await openStart(page);
  await drop(page, fileAt(notice), fileAt('decks/training/notice.md', '培训.md'));
  await expect(page.locator('message-bar')).toContainText('已生成 2 个课件', { timeout: 60_000 });
});

test('long work can be cancelled: it says that nothing was written, and nothing is left of it', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  const files: string[] = [];
  page.on('download', (file) => files.push(file.suggestedFilename()));
  await page.locator('#export').click();
  await expect(page.locator('export-dialog [data-format=png]')).toBeVisible();
  await page.locator('export-dialog [data-format=png]').setChecked(true);
  await page.locator('#export-now').click();
  await page.locator('task-bar wa-button, task-bar button').first().click({ timeout: 30_000 });
  await expect(page.locator('task-bar progress, task-bar wa-progress-bar')).toHaveCount(0);
  await expect(page.locator('message-bar [role=status]')).toHaveText('已取消导出，没有写出任何文件。');
  expect(files).toEqual([]);
});

test('an export that takes longer than a click counts is saved nevertheless', async ({ page, sample }) => {
  await page.addInitScript(() => {
    // As browsers with a save dialog: it opens only soon after a click.
    const refuse = async () => {
      throw new DOMException('Must be handling a user gesture.', 'SecurityError');
    };
    Object.assign(window, { showOpenFilePicker: refuse, showSaveFilePicker: refuse });
  });
  await openDeckFile(page, sample);
  await page.route('**/assets/export-script*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await route.continue();
  });
  const file = await exportAs(page, 'docx');
  expect(file.name).toMatch(/\.docx$/);
  await expect(page.locator('message-bar')).toContainText('已导出');
});

test('the source text and the slides go together, faults are shown in place', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  const count = await slides(page).count();
  await chooseFrom(page, '#more', 'source');
  const editor = page.locator('source-view .cm-content');
  await expect(editor).toBeVisible({ timeout: 30_000 });
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(
    '\n\n---\n\n<!-- .slide: data-layout="points" -->\n\n## 现场提问\n\n- 灭火器在哪里\n',
  );
  await expect(slides(page)).toHaveCount(count + 1, { timeout: 15_000 });
  await expect(slides(page).last()).toHaveAttribute('aria-label', /现场提问/);
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('---\ntitle: [\n');
  await expect(page.locator('source-view .fault')).toContainText(/\S/, { timeout: 15_000 });
  await expect(slides(page)).toHaveCount(count + 1);
  await page.keyboard.press('Control+z');
  await expect(page.locator('source-view .fault')).toHaveText('', { timeout: 15_000 });
});
