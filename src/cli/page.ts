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
const lifecycleSchema = v.object({ name: v.string() });
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

/** The built page in headless Chromium, cut off from every network but its own server. */
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
   * Starts Chromium on the page in `folder`.
   * @param onProgress called with what the page is doing
   * @throws Failure when there is no browser
   */
  static async open(folder: string, onProgress: (step: string) => void): Promise<HeadlessPage> {
    const executable = findBrowser();
    if (!executable) throw noBrowser();
    const offline = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';
    const server = await serve(folder);
    const address = new URL('src/pipeline/headless.html', server.address).href;
    // Opened with the page, Chromium loads it while it starts, and needs no other page before it.
    const browser = new Chromium(executable, [offline], address);
    try {
      const session = await within(startLimit, attach(browser, address));
      const page = new HeadlessPage(browser, server, session);
      await within(startLimit, page.#loaded(onProgress));
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

  /** A PNG of what the page shows, once that is painted. */
  async picture(): Promise<Uint8Array> {
    // Smallest files take Chromium twice the time.
    return bytesOf(await this.#ask('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true }));
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

  /** Waits until the page's interface is there. */
  async #loaded(onProgress: (step: string) => void): Promise<void> {
    const { pipe } = this.#browser;
    pipe.listen('Runtime.bindingCalled', (event) => {
      const { name, payload } = parseWith(bindingSchema, event);
      if (name === 'lecternProgress') onProgress(payload);
    });
    pipe.listen('Inspector.targetCrashed', () => pipe.close(new Error('The page ended unexpectedly.')));
    const loaded = new Promise<void>((resolve, reject) => {
      const look = () => void this.#isThere().then((there) => there && resolve(), reject);
      // Said of the past too when it is asked for, and of the blank page before.
      pipe.listen(
        'Page.lifecycleEvent',
        (event) => parseWith(lifecycleSchema, event).name === 'load' && look(),
      );
    });
    await Promise.all([
      this.#ask('Inspector.enable'),
      this.#ask('Page.enable'),
      this.#ask('Runtime.enable'),
      this.#ask('Runtime.addBinding', { name: 'lecternProgress' }),
      this.resize(1280, 720),
      this.#ask('Page.setLifecycleEventsEnabled', { enabled: true }),
    ]);
    await loaded;
  }

  async #isThere(): Promise<boolean> {
    const expression = 'typeof lectern === "object"';
    try {
      const answer = await this.#ask('Runtime.evaluate', { expression, returnByValue: true });
      return parseWith(valueSchema, answer).result.value === true;
    } catch (error) {
      // The blank page went while it was asked.
      if (error instanceof Error && /context|navigated/i.test(error.message)) return false;
      throw error;
    }
  }

  #ask(method: string, params?: object): Promise<unknown> {
    return this.#browser.pipe.call(method, params, this.#session);
  }
}

/** The session of the page that Chromium opens by itself. */
async function attach({ pipe }: Chromium, address: string): Promise<string> {
  const { targetInfos } = parseWith(targetsSchema, await pipe.call('Target.getTargets'));
  const page = targetInfos.find(({ type }) => type === 'page');
  const { targetId } = page ?? (await newPage(pipe, address));
  const attached = await pipe.call('Target.attachToTarget', { targetId, flatten: true });
  return parseWith(attachedSchema, attached).sessionId;
}

async function newPage(pipe: Chromium['pipe'], url: string): Promise<{ targetId: string }> {
  const answer = await pipe.call('Target.createTarget', { url });
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
