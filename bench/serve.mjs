/** What the measurements run in: a static server, a driven Chromium, a page built from sources. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../src/cli/browser.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder on a free loopback port.
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>} address with the final slash
 */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const path = join(
      folder,
      normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)),
    );
    const inside = path.startsWith(normalize(folder) + sep);
    (inside ? readFile(path) : Promise.reject(new Error('outside'))).then(
      (bytes) =>
        response
          .setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
          .setHeader('cache-control', 'max-age=3600')
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Starts headless Chromium with its process id at hand. @throws Error when there is none */
export async function startBrowser() {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No Chromium was found: install one or set CHROMIUM_PATH to its path.');
  const server = await chromium.launchServer({ executablePath, args: browserArguments() });
  const browser = await chromium.connect(server.wsEndpoint());
  return { browser, pid: server.process().pid ?? 0, close: () => server.close() };
}
