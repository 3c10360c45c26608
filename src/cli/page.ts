import * as v from 'valibot';
import { parseWith } from '../model/parse';
import { findBrowser } from './browser.mjs';
import { Chromium } from './chromium';
import { Failure } from './failure';
import { type StaticServer, serve } from './static-server';

const targetsSchema = v.object({
  targetInfos: v.array(v.object({ targetId: v.string(), type: v.string() })),
});
const attachedSchema = v.object({ sessionId: v.string() });
const bindingSchema = v.object({ name: v.string(), payload: v.string() });
const dataSchema = v.object({ data: v.string() });
const valueSchema = v.object({
  result: v.object({ value: v.exactOptional(v.unknown()) }),
  exceptionDetails: v.exactOptional(
    v.object({
      text: v.string(),
      exception: v.exactOptional(v.object({ description: v.exactOptional(v.string()) })),
    }),
  ),
});

/** Longest time until the page is there, in milliseconds: a machine may be busy. */
const startLimit = 120_000;

/** The built application in headless Chromium, cut off from every network but its own server. */
export class HeadlessPage {
  readonly #browser: Chromium;
  readonly #server: StaticServer;
  readonly #session: string;

  private constructor(browser: Chromium, server: StaticServer, session: string) {
    this.#browser = browser;
    this.#server = server;
    this.#session = session;
  }

  /**
   * Starts Chromium on the application in `folder`.
   * @param onProgress called with what the page is doing
   * @throws Failure when there is no browser
   */
  static async open(folder: string, onProgress: (step: string) => void): Promise<HeadlessPage> {
    const executable = findBrowser();
    if (!executable) throw noBrowser();
    const offline = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';
    const browser = new Chromium(executable, [offline]);
    const server = await serve(folder);
    try {
      const session = await within(startLimit, attach(browser));
      const page = new HeadlessPage(browser, server, session);
      await within(startLimit, page.#load(onProgress));
      return page;
    } catch (error) {
      await Promise.all([browser.end(), server.close()]);
      throw error;
    }
  }

  /** Calls a function of the page's interface (see pipeline/headless) with plain data. */
  async call(name: string, argument?: unknown): Promise<unknown> {
    const words = argument === undefined ? '' : JSON.stringify(argument);
    const answer = await this.#ask('Runtime.evaluate', {
      expression: `lectern[${JSON.stringify(name)}](${words})`,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = parseWith(valueSchema, answer);
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** The page as Chromium prints it on sheets of a size in CSS pixels. */
  async print(width: number, height: number): Promise<Uint8Array> {
    const inch = 96;
    const answer = await this.#ask('Page.printToPDF', {
      paperWidth: width / inch,
      paperHeight: height / inch,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: 0,
      marginRight: 0,
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return bytesOf(answer);
  }

  /** A PNG of what the page shows. */
  async picture(): Promise<Uint8Array> {
    return bytesOf(await this.#ask('Page.captureScreenshot', { format: 'png' }));
  }

  /** Makes the page `width` × `height` CSS pixels, at one pixel each. */
  async resize(width: number, height: number): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#ask('Emulation.setDeviceMetricsOverride', metrics);
  }

  /** Ends Chromium and the server. */
  async close(): Promise<void> {
    await Promise.all([this.#browser.end(), this.#server.close()]);
  }

  async #load(onProgress: (step: string) => void): Promise<void> {
    const { pipe } = this.#browser;
    pipe.listen('Runtime.bindingCalled', (event) => {
      const { name, payload } = parseWith(bindingSchema, event);
      if (name === 'lecternProgress') onProgress(payload);
    });
    pipe.listen('Inspector.targetCrashed', () => pipe.close(new Error('The page ended unexpectedly.')));
    const loaded = new Promise<void>((resolve) => pipe.listen('Page.loadEventFired', () => resolve()));
    const url = new URL('src/pipeline/headless.html', this.#server.address).href;
    await Promise.all([
      this.#ask('Inspector.enable'),
      this.#ask('Page.enable'),
      this.#ask('Runtime.enable'),
      this.#ask('Runtime.addBinding', { name: 'lecternProgress' }),
      this.resize(1280, 720),
      this.#ask('Page.navigate', { url }),
    ]);
    await loaded;
  }

  #ask(method: string, params?: object): Promise<unknown> {
    return this.#browser.pipe.call(method, params, this.#session);
  }
}

/** The session of the page that Chromium opens by itself. */
async function attach({ pipe }: Chromium): Promise<string> {
  const { targetInfos } = parseWith(targetsSchema, await pipe.call('Target.getTargets'));
  const page = targetInfos.find(({ type }) => type === 'page');
  const { targetId } = page ?? (await newPage(pipe));
  const attached = await pipe.call('Target.attachToTarget', { targetId, flatten: true });
  return parseWith(attachedSchema, attached).sessionId;
}

async function newPage(pipe: Chromium['pipe']): Promise<{ targetId: string }> {
  const answer = await pipe.call('Target.createTarget', { url: 'about:blank' });
  return parseWith(v.object({ targetId: v.string() }), answer);
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Chromium does not answer.')), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function bytesOf(answer: unknown): Uint8Array {
  return Buffer.from(parseWith(dataSchema, answer).data, 'base64');
}

function noBrowser(): Failure {
  return new Failure({
    zh: '没有找到 Chromium：请安装 Chrome、Edge 或 Chromium，或用环境变量 CHROMIUM_PATH 指明它的路径。',
    en: 'No Chromium was found: install Chrome, Edge or Chromium, or set CHROMIUM_PATH to its path.',
  });
}
