import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { browserArguments } from './browser.mjs';
import { DevtoolsPipe } from './devtools-pipe';

/** Signals that end the command; Chromium and its profile must not outlive it. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * A headless Chromium with a profile of its own in the folder for temporary files. It ends, and the
 * profile goes, with `end`, with this process and when this process is asked to stop. Should this
 * process be killed, the closed pipe ends Chromium.
 */
export class Chromium {
  readonly pipe: DevtoolsPipe;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #endNow = () => this.#kill();
  #complaint = '';
  #ended = false;

  /**
   * @param executable its path
   * @param words start arguments besides those every start has
   * @param page address of the page it opens with
   */
  constructor(executable: string, words: readonly string[], page: string) {
    this.#profile = mkdtempSync(join(tmpdir(), 'lectern-chromium-'));
    this.#process = spawn(executable, [...argumentsFor(this.#profile), ...words, page], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // A process group of its own, which can be ended as a whole.
      detached: process.platform !== 'win32',
      env: environmentFor(this.#profile),
    });
    const [, , errors, writer, reader] = this.#process.stdio;
    if (!(writer instanceof Writable && reader instanceof Readable && errors instanceof Readable)) {
      throw new TypeError('Chromium was started without its pipes.');
    }
    this.pipe = new DevtoolsPipe(writer, reader);
    errors.on('data', (text: Buffer) => {
      this.#complaint = (this.#complaint + text.toString('utf8')).slice(-2000);
    });
    this.#process.on('error', (error) => this.pipe.close(error));
    this.#process.on('close', () => this.pipe.close(new Error(`Chromium ended. ${this.#complaint}`)));
    process.on('exit', this.#endNow);
    for (const signal of Object.keys(endings)) process.on(signal, stop);
  }

  /** Ends Chromium at once and removes its profile. */
  async end(): Promise<void> {
    const running = this.#process.exitCode === null && this.#process.signalCode === null;
    const over = running && this.#process.pid !== undefined ? once(this.#process, 'exit') : undefined;
    this.#kill();
    await over;
    this.#removeProfile();
    process.off('exit', this.#endNow);
    for (const signal of Object.keys(endings)) process.off(signal, stop);
  }

  #kill(): void {
    const { pid } = this.#process;
    if (pid === undefined || this.#ended) return;
    this.#ended = true;
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else killGroup(pid);
    this.#removeProfile();
  }

  #removeProfile(): void {
    try {
      rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
    } catch {
      // A file that is still held (Windows) stays with the other temporary files.
    }
  }
}

/** What a page nobody looks at can do without: the address bar's own pages cost a renderer of their own. */
const unneeded = [
  'AimEnabled',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** Fewer processes where that was tried; the page keeps its own, with its sandbox. */
const together =
  process.platform === 'linux' ? ['--in-process-gpu', '--enable-features=NetworkServiceInProcess2'] : [];

function argumentsFor(profile: string): readonly string[] {
  return [
    '--headless',
    // What the page loads stays in memory: quicker, and nothing of a notice is written to the profile.
    '--incognito',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-default-browser-check',
    '--disable-breakpad',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-component-extensions-with-background-pages',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-back-forward-cache',
    '--disable-dev-shm-usage',
    '--disable-field-trial-config',
    '--disable-hang-monitor',
    '--disable-search-engine-choice-screen',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
    '--metrics-recording-only',
    '--mute-audio',
    '--password-store=basic',
    '--use-mock-keychain',
    // The command is over before optimising what is compiled pays.
    '--js-flags=--liftoff-only,--no-turbofan',
    `--disable-features=${unneeded.join(',')}`,
    ...together,
    ...browserArguments(),
  ];
}

/** Longest path, in bytes, of a folder in which Linux lets Chromium open its socket. */
const longestForSocket = 60;

/** Chromium's own temporary files stand in the profile, so that they go with it. */
function environmentFor(profile: string): NodeJS.ProcessEnv {
  const fits = process.platform === 'linux' && Buffer.byteLength(profile) <= longestForSocket;
  return fits ? { ...process.env, TMPDIR: profile } : process.env;
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Leaves in the way that runs the listeners of `exit`. */
function stop(signal: keyof typeof endings): void {
  process.exit(endings[signal]);
}
