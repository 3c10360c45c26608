import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** A server on the loopback address that serves one folder, and a few files given by name. */
export interface StaticServer {
  /** e.g. `http://127.0.0.1:40123/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves `folder` on a free loopback port.
 * @param extra files by path without leading slash that do not stand in the folder
 */
export async function serve(
  folder: string,
  extra: Readonly<Record<string, Uint8Array>> = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path =
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1) || 'index.html';
    const given = Object.hasOwn(extra, path) ? extra[path] : undefined;
    response.setHeader('Content-Type', mediaTypes[extname(path)] ?? 'application/octet-stream');
    if (given) return void response.end(given);
    void sendFile(join(folder, normalize(path)), folder, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function sendFile(
  file: string,
  folder: string,
  response: import('node:http').ServerResponse,
): Promise<void> {
  const inside = file.startsWith(normalize(folder) + sep);
  // Whole files, as they are small and many: a stream for each takes longer to set up than to read.
  const bytes = inside ? await readFile(file).catch(() => undefined) : undefined;
  if (!bytes) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('Cache-Control', 'max-age=3600');
  response.end(bytes);
}
