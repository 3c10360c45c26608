import { type Browser, chromium, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from './browser.mjs';
import { Failure } from './failure';
import { type StaticServer, serve } from './static-server';

/** The built application in headless Chromium, cut off from every network but its own server. */
export class HeadlessPage {
  readonly #browser: Browser;
  readonly #server: StaticServer;
  readonly page: Page;

  private constructor(browser: Browser, server: StaticServer, page: Page) {
    this.#browser = browser;
    this.#server = server;
    this.page = page;
  }

  /**
   * Starts Chromium on the application in `folder`.
   * @param onProgress called with what the page is doing
   * @throws Failure when there is no browser
   */
  static async open(folder: string, onProgress: (step: string) => void): Promise<HeadlessPage> {
    const executablePath = findBrowser();
    if (!executablePath) throw noBrowser();
    const offline = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';
    const [server, browser] = await Promise.all([
      serve(folder),
      chromium.launch({ executablePath, args: [...browserArguments(), offline] }),
    ]);
    const page = await browser.newPage();
    await page.exposeFunction('lecternProgress', onProgress);
    await page.goto(new URL('src/pipeline/headless.html', server.address).href);
    await page.waitForFunction(() => Reflect.has(globalThis, 'lectern'), undefined, { timeout: 30_000 });
    return new HeadlessPage(browser, server, page);
  }

  /** Calls a function of the page's interface (see pipeline/headless) with plain data. */
  call(name: string, argument?: unknown): Promise<unknown> {
    return this.page.evaluate(
      ([method, value]) => Reflect.get(globalThis, 'lectern')[method as string](value) as Promise<unknown>,
      [name, argument] as const,
    );
  }

  /** Ends Chromium and the server. */
  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

function noBrowser(): Failure {
  return new Failure({
    zh: '没有找到 Chromium：请安装 Chrome、Edge 或 Chromium，或用环境变量 CHROMIUM_PATH 指明它的路径。',
    en: 'No Chromium was found: install Chrome, Edge or Chromium, or set CHROMIUM_PATH to its path.',
  });
}
