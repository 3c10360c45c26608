/** The studio and the show as a user meets them: the built application, driven in Chromium, 200 slides. */
import { gzipSync } from 'node:zlib';
import { buildIfStale } from '../src/cli/build.mjs';
import { largeDeckFile } from './large-deck.mjs';
import { milliseconds, percentile, row } from './measure.mjs';
import { serveFolder, startBrowser } from './serve.mjs';
import { measuresInPage } from './studio-page.mjs';

const count = 200;

/** Measures first load, first slide, opening, typing, reordering, themes, memory, and the show. */
export async function measureStudio() {
  await buildIfStale();
  const server = await serveFolder('dist/app');
  const browser = await startBrowser();
  try {
    const address = `${server.address}index.html`;
    const open = () => openPage(browser.browser, address);
    await measureFirstLoad(browser.browser, address);
    await measureFirstSlide(await open());
    const page = await open();
    await measureOpening(page);
    await measureTyping(page);
    await measureReorder(page);
    await measureThemes(page);
    await measureMemory(page);
    await measureShow(page);
  } finally {
    await browser.close();
    server.close();
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} address */
async function openPage(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  await context.addInitScript(measuresInPage);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-sample=work-safety]').waitFor();
  return page;
}

/** Script that has to arrive before the first page works, as a server would compress it. */
async function measureFirstLoad(browser, address) {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  const bodies = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(address);
  await page.locator('[data-sample=work-safety]').waitFor();
  await page.waitForLoadState('networkidle');
  const kilobytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024;
  row('script of the first load, gzip', `${kilobytes.toFixed(0)} KB`, kilobytes <= 250, '≤ 250 KB');
  await page.context().close();
}

/** @param {import('playwright-core').Page} page */
async function measureFirstSlide(page) {
  const opened = await page.evaluate(() => performance.now());
  row('studio: address → first page, ready for a notice', milliseconds(opened / 1000));
  await page.locator('[data-sample=work-safety]').click();
  await page.locator('#make').waitFor();
  const seconds = await page
    .locator('#make')
    .evaluate((button) => window.measures.untilSlide(() => button.click()));
  row('studio: sample chosen → first slide on the desk', milliseconds(seconds));
  await page.context().close();
}

/** @param {import('playwright-core').Page} page */
async function measureOpening(page) {
  const text = await largeDeckFile(count);
  await page.evaluate((markdown) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([markdown], 'large.deck.md'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, text);
  await page.locator('slide-desk slide-view .slide').waitFor({ timeout: 120_000 });
  await page.locator('save-state [data-state=saved]').waitFor({ timeout: 120_000 });
  await page.reload();
  const card = page.locator('recent-decks .open').first();
  await card.waitFor();
  const seconds = await card.evaluate((button) => window.measures.untilSlide(() => button.click()));
  row(`opening a kept deck of ${count} slides`, milliseconds(seconds), seconds <= 1, '≤ 1 s');
}

/** @param {import('playwright-core').Page} page */
async function measureTyping(page) {
  await choosePoints(page);
  await page.evaluate(() => window.measures.watchKeys());
  await page.keyboard.type('宣讲时请举本车间的例子说明，让听的人记得住', { delay: 80 });
  await page.keyboard.type(' within three working days of the day', { delay: 80 });
  const { times, redrawn, shown } = await page.evaluate(() => window.measures.keys());
  const p95 = percentile(times, 0.95);
  row(
    `keystroke → painted, p95 of ${times.length}, slide and thumbnail`,
    milliseconds(p95),
    p95 <= 0.05,
    '≤ 50 ms',
  );
  row('thumbnails redrawn while typing on one slide', `${redrawn}`, redrawn === 1 && shown, 'its own alone');
}

/** Puts the caret into the last point of the first slide of points. */
async function choosePoints(page) {
  const slides = page.locator('slide-rail [role=option]');
  for (let at = 0; ; at += 1) {
    await slides.nth(at).click();
    const points = page.locator('slide-desk .point [data-path$=".text"]');
    if ((await points.count()) === 0) continue;
    await points.last().click();
    await page.keyboard.press('End');
    return;
  }
}

/** @param {import('playwright-core').Page} page */
async function measureReorder(page) {
  await page.locator('slide-rail [role=option]').nth(5).click();
  await page.locator('slide-rail [role=option]').nth(5).focus();
  await page.evaluate(() => window.measures.watchKeys());
  for (let turn = 0; turn < 20; turn += 1) {
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForTimeout(60);
  }
  const { times } = await page.evaluate(() => window.measures.keys('ArrowDown'));
  const p95 = percentile(times, 0.95);
  row('moving a slide → painted, p95', milliseconds(p95), p95 <= 0.1, '≤ 100 ms');
}

/** @param {import('playwright-core').Page} page */
async function measureThemes(page) {
  await page.locator('#tab-theme').click();
  const times = [];
  for (const theme of ['ink', 'plateau', 'evergreen', 'contrast', 'plain', 'solemn']) {
    const button = page.locator(`[data-theme=${theme}]`);
    await button.waitFor();
    await page.waitForTimeout(500);
    times.push(await button.evaluate((element) => window.measures.untilPainted(() => element.click())));
  }
  const slowest = Math.max(...times);
  row(
    `another theme on ${count} slides, slowest of six`,
    milliseconds(slowest),
    slowest <= 0.3,
    '≤ 300 ms at 100',
  );
}

/** A thousand edits on ten slides, after five hundred in which the browser compiles what runs often. */
async function measureMemory(page) {
  const heap = await page.context().newCDPSession(page);
  const used = async () => {
    // What is still to be written is written, and what only a second collection finds is found.
    await page.waitForTimeout(1500);
    for (let turn = 0; turn < 3; turn += 1) await heap.send('HeapProfiler.collectGarbage');
    return (await heap.send('Runtime.getHeapUsage')).usedSize;
  };
  await editOften(page, 500);
  const before = await used();
  await editOften(page, 1000);
  const growth = (await used()) / before;
  row('heap after 1,000 edits : before', `${growth.toFixed(2)}×`, growth <= 1.2, '≤ 1.2×');
}

/** @param {import('playwright-core').Page} page @param {number} edits */
async function editOften(page, edits) {
  const slides = page.locator('slide-rail [role=option]');
  for (let done = 0; done < edits; done += 10) {
    await slides.nth((done / 10) % 10).click();
    const field = page.locator('slide-desk slide-view [data-path]').first();
    await field.click();
    await page.keyboard.press('End');
    await page.keyboard.type('字句字句字');
    for (let back = 0; back < 5; back += 1) await page.keyboard.press('Backspace');
  }
}

/** @param {import('playwright-core').Page} page */
async function measureShow(page) {
  await page.locator('slide-rail [role=option]').first().click();
  await page.locator('#present').click();
  await page.locator('#player .place').waitFor();
  await page.waitForTimeout(1000);
  const start = Date.now();
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await presenter.locator('.script').waitFor();
  const seconds = (Date.now() - start) / 1000;
  row(`presenter window with ${count} slides`, milliseconds(seconds), seconds <= 1, '≤ 1 s');
  await presenter.close();
  await page.bringToFront();
  await page.evaluate(() => window.measures.watchKeys());
  for (let turn = 0; turn < 100; turn += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(30);
  }
  const { times } = await page.evaluate(() => window.measures.keys('PageDown'));
  const p95 = percentile(times, 0.95);
  row(`slide change → painted, p95 of ${times.length}`, milliseconds(p95), p95 <= 0.05, '≤ 50 ms');
}
