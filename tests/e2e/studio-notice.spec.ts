import {
  choosePoints,
  drop,
  expect,
  fields,
  fileAt,
  openDeckFile,
  openNewest,
  openStart,
  points,
  saved,
  slides,
  test,
} from './harness/studio';

test('a text shows its place in the notice; the lecturer’s own words are marked and taken back', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  await expect(page.locator('notice-text .sentence').first()).toBeVisible({ timeout: 30_000 });
  await choosePoints(page);
  const first = points(page).first();
  const original = await first.innerText();
  await first.click();
  await expect(page.locator('origin-line')).toContainText(/原文照录|原文节录/);
  await expect(page.locator('notice-text mark').first()).toBeInViewport();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('我们车间尤其要注意');
  await expect(page.locator('origin-line')).toContainText('主讲人自己的话');
  await page.locator('#restore').click();
  await expect(first).toHaveText(original);
  await expect(page.locator('origin-line')).not.toContainText('主讲人自己的话');
});

test('a sentence of the notice goes to the slide, and shows where it stands', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  await choosePoints(page);
  const sentence = page.locator('notice-text .sentence').nth(2);
  const words = (await sentence.innerText()).slice(0, 8);
  await sentence.click();
  await page.locator('#send-sentence').click();
  await expect(page.locator('slide-desk slide-view')).toContainText(words);
  await expect(sentence).toHaveClass(/shown/);
  await slides(page).first().click();
  await page.getByRole('button', { name: '看它在哪一页' }).click();
  await expect(slides(page).first()).toHaveAttribute('aria-selected', 'false');
});

test('corrections of what was recognised stay with the deck', async ({ page }) => {
  await openStart(page);
  await drop(page, fileAt('decks/work-safety/notice.md'));
  const lines = page.locator('recognised-view notice-text p');
  const excluded = lines.filter({ hasText: '危险化学品' }).first();
  await excluded.click({ timeout: 30_000 });
  const counts = page.locator('element-list .counts');
  const before = await counts.innerText();
  await page.getByRole('button', { name: '不讲这段' }).click();
  await expect(counts).not.toHaveText(before);
  await expect(page.locator('#undo-correction')).toBeVisible();
  const after = await counts.innerText();
  await page.locator('#undo-correction').click();
  await expect(counts).toHaveText(before);
  await excluded.click();
  await page.getByRole('button', { name: '不讲这段' }).click();
  await expect(counts).toHaveText(after);
  await page.locator('#make').click();
  await expect(slides(page).first()).toBeVisible({ timeout: 60_000 });
  await saved(page);
  const without = await page.locator('notice-text .sentence').count();
  await page.reload();
  await openNewest(page);
  await expect(page.locator('notice-text .sentence').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('notice-text .sentence')).toHaveCount(without);
  const kept = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('lectern');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('sources').objectStore('sources').getAll();
          reading.onsuccess = () => resolve(reading.result[0].corrections.length);
        };
      }),
  );
  expect(kept).toBe(1);
});

test('changing the minutes after an edit keeps the edit, and undo takes the plan back', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  await choosePoints(page);
  await fields(page).nth(1).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('（本厂已有教训）');
  const count = await slides(page).count();
  await page.locator('#tab-plan').click();
  await page.locator('plan-panel #minutes').fill('10');
  await page.locator('plan-panel #minutes').press('Tab');
  await expect(page.locator('#planned')).toContainText('时段 10 分钟', { timeout: 60_000 });
  await expect(page.locator('slide-desk')).toContainText('（本厂已有教训）');
  await page.locator('#undo').click();
  await expect(page.locator('#planned')).not.toContainText('时段');
  await expect(slides(page)).toHaveCount(count);
  await expect(page.locator('slide-desk')).toContainText('（本厂已有教训）');
});

test('find and replace on slides and in notes', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  await page.keyboard.press('Control+f');
  await page.locator('#find-words').fill('集中整治');
  await expect(page.locator('find-bar')).toContainText(/共 [1-9]\d* 处/);
  await page.locator('#find-instead').fill('专项检查');
  await page.locator('#replace-all').click();
  await expect(page.locator('find-bar')).toContainText('没有找到');
  await expect(page.locator('message-bar')).toContainText(/已替换 [1-9]\d* 处/);
  await expect(page.locator('slide-desk')).toContainText('专项检查');
});

test('the check says what to look at and leads there', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  await page.locator('#tab-check').click();
  await expect(page.locator('#check-summary')).toBeVisible({ timeout: 30_000 });
  const before = await page.locator('check-panel finding-list li').count();
  await page.locator('#insert').click();
  await page.locator('insert-dialog [data-kind=statement]').click();
  await page.locator('#tab-check').click();
  await expect
    .poll(() => page.locator('check-panel finding-list li').count(), { timeout: 30_000 })
    .toBeGreaterThanOrEqual(before);
});

test('a theme and one’s own colour change the whole deck, and undo brings the old one back', async ({
  page,
  sample,
}) => {
  await openDeckFile(page, sample);
  const colour = () =>
    page
      .locator('slide-desk slide-view .slide')
      .evaluate((slide) => getComputedStyle(slide).backgroundColor + getComputedStyle(slide).backgroundImage);
  const before = await colour();
  await page.locator('#tab-theme').click();
  const themes = page.locator('theme-panel li button');
  await expect(themes).toHaveCount(6);
  await themes.nth(1).click();
  await expect.poll(colour).not.toBe(before);
  await page.getByLabel('单位名称').fill('临川市总工会');
  await page.keyboard.press('Tab');
  await expect(page.locator('slide-desk slide-view')).toContainText('临川市总工会');
  await page.locator('#undo').click();
  await page.locator('#undo').click();
  await expect.poll(colour).toBe(before);
});
