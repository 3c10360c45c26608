/**
 * Finds a Chromium to drive, in this order: CHROMIUM_PATH, Chrome or Edge where they are usually
 * installed, the system's chromium, Playwright's own. Installs Debian's when it is root and none is there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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

/** Path of a Chromium, or undefined. */
export function findBrowser() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...(usual[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** Start arguments that headless Chromium needs here; as root it cannot use its sandbox. */
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

/** Debian packages that a command below comes from. */
const packages = {
  chromium: 'chromium',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  mutool: 'mupdf-tools',
  soffice: 'libreoffice-impress',
};

/** True when `command` can be run. */
export function hasCommand(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

/** Installs what is missing among `commands` on Debian as root; returns the commands still missing. */
export function installMissing(commands) {
  const lacks = (command) => (command === 'chromium' ? !findBrowser() : !hasCommand(command));
  const missing = commands.filter(lacks);
  if (missing.length === 0 || process.getuid?.() !== 0 || !hasCommand('apt-get')) return missing;
  const wanted = missing.map((command) => packages[command]);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], options);
  } catch {
    console.error(`Could not install ${wanted.join(', ')} with apt-get.`);
  }
  return commands.filter(lacks);
}
