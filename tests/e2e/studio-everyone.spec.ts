import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  chooseFrom,
  drop,
  expect,
  fileAt,
  openDeckFile,
  openStart,
  saved,
  slides,
  test,
} from './harness/studio';

const english = fileAt('decks/circular-en/notice.md', 'circular.md');
const chinese = fileAt('decks/work-safety/notice.md');

/** Walks through every view, panel and window and calls `look` in each. */
async function walk(
  page: Page,
  notice: typeof english,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await openStart(page);
  await expect(page.locator('[data-sample=work-safety]')).toBeVisible();
  await look('start');
  await drop(page, notice);
  await expect(page.locator('#make')).toBeVisible({ timeout: 30_000 });
  await look('recognised');
  await page.locator('#make').click();
  await expect(page.locator('slide-desk slide-view .slide')).toBeVisible({ timeout: 60_000 });
  await saved(page);
  for (const tab of ['notice', 'plan', 'check', 'theme', 'versions']) {
    await page.locator(`#tab-${tab}`).click();
    await expect(page.locator(`${tab}-panel`)).toBeVisible();
    if (tab === 'check') await expect(page.locator('#check-summary')).toBeVisible({ timeout: 30_000 });
    await look(tab);
  }
  for (const window of ['insert', 'export'] as const) {
    await page.locator(`#${window}`).click();
    await inWindow(page, `${window}-dialog`, look);
  }
  await page.locator('#more').click();
  await expect(page.locator('wa-dropdown-item[value=source]')).toBeVisible();
  await look('more');
  await page.keyboard.press('Escape');
  for (const [value, name] of [
    ['script', 'script-view'],
    ['source', 'source-view'],
    ['shortcuts', 'shortcut-sheet'],
  ] as const) {
    await chooseFrom(page, '#more', value);
    await inWindow(page, name, look);
  }
  await chooseFrom(page, '#more', 'find');
  await expect(page.locator('#find-words')).toBeFocused();
  await look('find');
  await page.keyboard.press('Escape');
}

async function inWindow(page: Page, name: string, look: (name: string) => Promise<void>): Promise<void> {
  await expect(page.locator(`${name} dialog`)).toBeVisible({ timeout: 30_000 });
  await still(page);
  await look(name);
  await page.keyboard.press('Escape');
  await expect(page.locator(name)).toHaveCount(0);
}

/** Waits until nothing moves any more. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    const finite = moving.filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime));
    await Promise.allSettled(finite.map((each) => each.finished));
  });
}

for (const [locale, colorScheme, notice] of [
  ['zh-CN', 'light', chinese],
  ['zh-CN', 'dark', chinese],
  ['en-US', 'light', english],
  ['en-US', 'dark', english],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test('every view is axe clean', async ({ page }) => {
      test.setTimeout(240_000);
      const found: string[] = [];
      await walk(page, notice, async (name) => {
        await still(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations)
          found.push(`${name}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
      });
      expect(found).toEqual([]);
    });
  });
}

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('an English notice in the English interface: no Chinese anywhere', async ({ page }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    await walk(page, english, async (name) => {
      for (const text of await chineseTexts(page)) found.push(`${name}: ${text}`);
    });
    expect([...new Set(found)]).toEqual([]);
    await page.locator('#present').click();
    await expect(page.locator('#player .place')).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('m');
    await expect(page.locator('#player dialog[open]')).toBeVisible();
    expect(await chineseTexts(page)).toEqual([]);
  });

  test('the language is switched at once, everywhere, and stays', async ({ page }) => {
    await openStart(page);
    await expect(page.locator('#language')).toHaveText(/中文/);
    await page.locator('#language').click();
    await expect(page.locator('h1')).toHaveText('放入一份公文，得到一套能讲的课件');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await page.reload();
    await expect(page.locator('h1')).toHaveText('放入一份公文，得到一套能讲的课件');
  });
});

/** Chinese words on the page, in labels, hints and names too; sample titles and names of languages are content. */
function chineseTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hanzi = /[\u3400-\u9fff]/;
    const content = '[data-sample], [lang="zh-CN"], #language';
    const found: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Text && hanzi.test(node.data)) found.push(node.data.trim());
      if (node instanceof Element) {
        if (/^(?:script|style|noscript)$/.test(node.localName) || node.matches(content)) return;
        for (const name of [
          'aria-label',
          'placeholder',
          'title',
          'alt',
          'label',
          'aria-description',
          'hint',
        ]) {
          const value = node.getAttribute(name) ?? '';
          if (hanzi.test(value)) found.push(`${name}=${value}`);
        }
        if (node.localName === 'slot' && node instanceof HTMLSlotElement)
          for (const each of node.assignedNodes()) visit(each);
        if (node.shadowRoot) visit(node.shadowRoot);
      }
      for (const child of node.childNodes) visit(child);
    };
    visit(document.body);
    return found.filter((text) => text !== '中文');
  });
}

test('from the first page to a show with the keyboard alone', async ({ page }) => {
  await openStart(page);
  await expect(page.locator('[data-sample=work-safety]')).toBeVisible();
  await tabTo(page, '[data-sample=work-safety]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#make')).toBeVisible({ timeout: 30_000 });
  await tabTo(page, '#make');
  await page.keyboard.press('Enter');
  await expect(slides(page).first()).toBeVisible({ timeout: 60_000 });
  const count = await slides(page).count();
  await tabTo(page, '[role=option]');
  await page.keyboard.press('ArrowDown');
  await expect(slides(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(slides(page).nth(1)).toBeFocused();
  await page.keyboard.press('Control+d');
  await expect(slides(page)).toHaveCount(count + 1);
  await page.keyboard.press('Control+z');
  await expect(slides(page)).toHaveCount(count);
  await page.keyboard.press('?');
  await expect(page.locator('shortcut-sheet dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('shortcut-sheet')).toHaveCount(0);
  await tabTo(page, '[data-path]');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('键盘写的');
  await expect(page.locator('slide-desk slide-view')).toContainText('键盘写的');
  await page.keyboard.press('F5');
  await expect(page.locator('#player .place')).toHaveText(/^\s*1 \//, { timeout: 30_000 });
  await page.keyboard.press('PageDown');
  await expect(page.locator('#player .place')).toHaveText(/^\s*2 \//);
  await page.keyboard.press('m');
  await tabTo(page, 'dialog button', '结束放映');
  await page.keyboard.press('Enter');
  await expect(page.locator('#player')).toHaveCount(0);
});

/** Presses Tab until the focus is on an element that matches. */
async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      ([wanted, words]) => {
        let active = document.activeElement;
        const matches = (each: Element | null) =>
          each?.matches(wanted ?? '') && each.textContent?.includes(words ?? '');
        while (active && !matches(active) && active.shadowRoot?.activeElement)
          active = active.shadowRoot.activeElement;
        return matches(active) === true;
      },
      [selector, text],
    );
    if (there) return;
  }
  throw new Error(`the focus never came to ${selector}`);
}

test('at 200 % zoom everything is there, and nothing needs scrolling sideways', async ({
  browser,
  sample,
}, info) => {
  const context = await browser.newContext({
    baseURL: info.project.use.baseURL ?? '',
    locale: 'zh-CN',
    viewport: { width: 720, height: 450 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const fits = async (name: string) => {
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, name).toBeLessThanOrEqual(0);
  };
  await openStart(page);
  await fits('start');
  await openDeckFile(page, sample);
  await fits('room');
  for (const id of ['#present', '#export', '#undo', '#insert', '#layout', '#tab-theme']) {
    await page.locator(id).scrollIntoViewIfNeeded();
    await expect(page.locator(id)).toBeInViewport();
  }
  const desk = await page.locator('slide-desk slide-view').boundingBox();
  expect(desk?.width ?? 0).toBeGreaterThan(400);
  await context.close();
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('windows come and go without moving', async ({ page, sample }) => {
    await openDeckFile(page, sample);
    await page.locator('#export').click();
    await expect(page.locator('export-dialog dialog')).toBeVisible();
    const longest = await page.evaluate(() =>
      Math.max(
        0,
        ...document.getAnimations().map((each) => Number(each.effect?.getComputedTiming().duration ?? 0)),
      ),
    );
    expect(longest).toBeLessThanOrEqual(1);
  });
});
