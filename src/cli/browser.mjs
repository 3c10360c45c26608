/**
 * Finds a Chromium to drive, in this order: CHROMIUM_PATH, Chrome or Edge where they are usually
 * installed, the system's chromium, Playwright's own. Installs Debian packages when it is root.
 * Plain JavaScript, because it runs before anything is built.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @type {Readonly<Record<string, readonly string[]>>} */
const usual = {
  linux: [
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Path of a Chromium that can be driven.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const candidates = [process.env.CHROMIUM_PATH, ...(usual[process.platform] ?? [])];
  return candidates.find((path) => path && existsSync(path)) ?? playwrightBrowser();
}

/** Asked last, because loading Playwright takes a second. */
function playwrightBrowser() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * Start arguments of headless Chromium; as root it cannot use its sandbox.
 * @returns {string[]}
 */
export function browserArguments() {
  const root = process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
  ];
}

/** @type {Readonly<Record<string, string>>} Debian packages by the command they bring. */
const packages = {
  chromium: 'chromium',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  mutool: 'mupdf-tools',
  soffice: 'libreoffice-impress',
};

/**
 * True when `command` can be run.
 * @param {string} command
 */
export function hasCommand(command) {
  const finder = process.platform === 'win32' ? ['where', command] : ['sh', '-c', `command -v ${command}`];
  return spawnSync(finder[0] ?? '', finder.slice(1)).status === 0;
}

/**
 * Installs what is missing among `commands` on Debian as root.
 * @param {readonly string[]} commands keys of `packages`
 * @returns {string[]} the commands still missing
 */
export function installMissing(commands) {
  const missing = commands.filter(lacks);
  if (missing.length === 0 || process.getuid?.() !== 0 || !hasCommand('apt-get')) return missing;
  const wanted = missing.map((command) => packages[command] ?? command);
  console.error(`Installing ${wanted.join(', ')} with apt-get …`);
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
  } catch {
    console.error(`apt-get could not install ${wanted.join(', ')}.`);
  }
  return commands.filter(lacks);
}

/** @param {string} command */
function lacks(command) {
  return command === 'chromium' ? !findBrowser() : !hasCommand(command);
}

/** @param {...string} words */
function apt(...words) {
  execFileSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
