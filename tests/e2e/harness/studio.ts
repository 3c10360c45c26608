import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A file as it is dropped onto the page. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Faults {
  /** Script errors, console errors and broken rules of the page's security policy so far. */
  readonly faults: string[];
}

interface Prepared {
  /** The deck of the work-safety sample as a `.lectern` package, made once. */
  readonly sample: DroppedFile;
}

/**
 * The test of the studio: Chinese interface, the sample deck at hand, and after each test not one error
 * and not one broken rule of the security policy. Tests that provoke errors empty `faults`.
 */
export const test = base.extend<Faults, Prepared>({
  locale: 'zh-CN',
  actionTimeout: 30_000,
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      await context.addInitScript(reportPolicy);
      await context.addInitScript(withoutSaveDialog);
      context.on('weberror', (error) => faults.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  sample: [
    async ({ browser }, use, info) => {
      const baseURL = info.project.use.baseURL ?? '';
      const page = await browser.newPage({ baseURL, locale: 'zh-CN' });
      await page.addInitScript(withoutSaveDialog);
      await page.goto('/');
      await page.locator('[data-sample=work-safety]').click();
      await page.locator('#make').click();
      await expect(slides(page).first()).toBeVisible({ timeout: 60_000 });
      const bytes = await savePackage(page);
      await page.close();
      await use({ name: '课件.lectern', bytes });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect };

/** Files are saved by download, as in browsers without a save dialog: no test can answer the system's own. */
export function withoutSaveDialog(): void {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  Reflect.deleteProperty(window, 'showSaveFilePicker');
}

/** Breaks of the policy become console errors, which every test sees. */
function reportPolicy(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/** A file of the repository, to be dropped. */
export function fileAt(path: string, name = path.split('/').at(-1) ?? path): DroppedFile {
  return { name, bytes: readFileSync(path) };
}

/** A text file, to be dropped. */
export function textFile(name: string, text: string): DroppedFile {
  return { name, bytes: Buffer.from(text) };
}

/** Drops files onto the page, as a hand would. */
export async function drop(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  const data = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, data);
}

/** Opens the first page. */
export async function openStart(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.locator('notice-drop')).toBeVisible({ timeout: 30_000 });
}

/** Opens a deck file in the room and waits until it is kept. */
export async function openDeckFile(page: Page, file: DroppedFile): Promise<void> {
  await openStart(page);
  await drop(page, file);
  await expect(slides(page).first()).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('slide-desk slide-view .slide')).toBeVisible({ timeout: 30_000 });
  await saved(page);
}

/** Opens the newest deck of the library. */
export async function openNewest(page: Page): Promise<void> {
  await page.locator('recent-decks .open').first().click({ timeout: 30_000 });
  await expect(page.locator('slide-desk slide-view .slide')).toBeVisible({ timeout: 60_000 });
}

/** The slides of the rail. */
export function slides(page: Page): Locator {
  return page.locator('slide-rail [role=option]');
}

/** The text fields of the slide on the desk. */
export function fields(page: Page): Locator {
  return page.locator('slide-desk slide-view [data-path$=".text"]');
}

/** The text of the points of the slide on the desk. */
export function points(page: Page): Locator {
  return page.locator('slide-desk .point [data-path$=".text"]');
}

/** Waits until the state on the page says that all is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('save-state [data-state=saved]')).toBeVisible({ timeout: 30_000 });
}

/** Chooses the first slide with two points or more and returns its number from 0. */
export async function choosePoints(page: Page): Promise<number> {
  const count = await slides(page).count();
  for (let at = 0; at < count; at += 1) {
    await slides(page).nth(at).click();
    if ((await points(page).count()) >= 2) return at;
  }
  throw new Error('no slide of points');
}

/** Chooses an entry of the menu behind `button`. */
export async function chooseFrom(page: Page, button: string, value: string): Promise<void> {
  await page.locator(button).click();
  await page.locator(`wa-dropdown-item[value=${value}]:visible`).click();
}

/** Exports the open deck in some formats and returns the file. */
export async function exportAs(page: Page, ...formats: readonly string[]): Promise<DroppedFile> {
  await page.locator('#export').click();
  const boxes = page.locator('export-dialog [data-format]');
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) {
    await box.setChecked(formats.includes((await box.getAttribute('data-format')) ?? ''));
  }
  return download(page, () => page.locator('#export-now').click());
}

/** Saves the open deck as a package and returns its bytes. */
export async function savePackage(page: Page): Promise<Uint8Array> {
  await page.locator('#export').click();
  const file = await download(page, () => page.locator('export-dialog .keep').click());
  await page.keyboard.press('Escape');
  // While it closes, the page behind it takes no input.
  await expect(page.locator('export-dialog')).toHaveCount(0);
  return file.bytes;
}

async function download(page: Page, action: () => Promise<void>): Promise<DroppedFile> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), action()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
