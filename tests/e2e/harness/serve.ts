import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { playerPlugin } from '../../../src/present/build/player-plugin.mjs';

/** A built harness page behind a small server. */
export interface Harness {
  /** Address of the page. */
  readonly address: string;
  /** Folder for files of the test. */
  readonly folder: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Builds a harness page of this folder as the product is built, and serves it. */
export async function serveHarness(page = 'present.html'): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-show-'));
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const input = fileURLToPath(new URL(`./${page}`, import.meta.url));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [playerPlugin()],
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', rollupOptions: { input } },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, path)).then(
      (bytes) =>
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  return {
    address: `http://127.0.0.1:${port}/tests/e2e/harness/${page}`,
    folder,
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
