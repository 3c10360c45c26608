import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, points, slides, test } from './harness/studio';

/** What a newcomer does by hand, one after another, with the time since the empty studio was shown. */
class Walk {
  readonly #lines: string[] = [];
  readonly #begun = Date.now();

  constructor(readonly page: Page) {}

  /** One action of the hand: a click, a drag, some typing. */
  async step(what: string, act: () => Promise<unknown>): Promise<void> {
    await act();
    this.#lines.push(`${((Date.now() - this.#begun) / 1000).toFixed(1)} s  ${what}`);
    const folder = process.env.LECTERN_PICTURES;
    if (!folder) return;
    await this.page.waitForTimeout(600);
    await this.page.screenshot({ path: `${folder}/${this.#lines.length}.png` });
  }

  /** Steps and seconds, for people to read. */
  get report(): string {
    return [`${this.#lines.length} steps`, ...this.#lines].join('\n');
  }

  get seconds(): number {
    return (Date.now() - this.#begun) / 1000;
  }
}

/** The button of that name that is seen. */
function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name }).filter({ visible: true }).first();
}

test('from an empty studio to a customised, exported deck, by what is seen only', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto('/');
  await expect(button(page, '粘贴文字')).toBeVisible();
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    readFileSync('decks/work-safety/notice.md', 'utf8'),
  );
  const walk = new Walk(page);
  const title = page.locator('slide-desk [data-path="blocks.0.text"]');

  await walk.step('press “粘贴文字”', () => button(page, '粘贴文字').click());
  await walk.step('paste the notice', async () => {
    const field = page.getByRole('textbox', { name: '公文全文' });
    await expect(field).toBeFocused();
    await page.keyboard.press('Control+v');
    await expect(field).toHaveValue(/临应急/);
  });
  await walk.step('press “识别”', () => button(page, '识别').click());
  await walk.step('look at what was recognised, press “生成课件”', async () => {
    await expect(page.getByText('临应急〔2026〕18号').first()).toBeVisible();
    await button(page, '生成课件').click();
    await expect(slides(page).first()).toBeVisible({ timeout: 60_000 });
  });
  await walk.step('choose slide 4', () => slides(page).nth(3).click());
  await walk.step('click into the title and write another', async () => {
    await title.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('我们怎么干');
    await expect(title).toHaveText('我们怎么干');
  });
  const count = await points(page).count();
  await walk.step('click into the last point and go to its end', async () => {
    await points(page).last().click();
    await page.keyboard.press('Control+End');
  });
  await walk.step('add a point', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('上周在城东市场看到的例子');
    await expect(points(page)).toHaveCount(count + 1);
    await expect(points(page).last()).toHaveText('上周在城东市场看到的例子');
  });
  await walk.step('drag the slide before the one above it', async () => {
    await slides(page)
      .nth(3)
      .dragTo(slides(page).nth(2), { targetPosition: { x: 60, y: 8 } });
    await expect(slides(page).nth(2)).toHaveAttribute('aria-label', /我们怎么干/);
  });
  await walk.step('open the themes', () => page.getByRole('tab', { name: '主题' }).click());
  await walk.step('choose “高原蓝”', async () => {
    const theme = button(page, /高原蓝/);
    await theme.click();
    await expect(theme).toHaveAttribute('aria-pressed', 'true');
  });
  await walk.step('press “导出”', () => button(page, '导出').click());
  await walk.step('choose “发到群里”', () => button(page, '发到群里').click());
  await walk.step('take “图片” out', () => page.getByRole('checkbox', { name: '图片' }).uncheck());
  await walk.step('press “导出” in the dialog', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.locator('export-dialog').getByRole('button', { name: '导出' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  console.log(walk.report);
  // Three minutes are a newcomer's, reading included; the machine's own share must be small.
  expect(walk.seconds).toBeLessThan(90);
});
