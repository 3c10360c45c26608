import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { drop, expect, exportAs, fileAt, saved, slides, test } from './harness/studio';

test('works without a network after the first visit: a new deck, and a PDF of it', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('/');
  await expect(page.locator('notice-drop')).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const fonts = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      const kept = name ? await (await caches.open(name)).keys() : [];
      return kept.filter(({ url }) => url.endsWith('.woff2')).length;
    });
  await expect.poll(fonts, { timeout: 60_000 }).toBeGreaterThan(100);
  await settled(fonts);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('notice-drop')).toBeVisible({ timeout: 30_000 });
  await drop(page, fileAt('decks/training/notice.md', '培训.md'));
  await page.locator('#make').click({ timeout: 30_000 });
  await expect(slides(page).first()).toBeVisible({ timeout: 60_000 });
  const file = await exportAs(page, 'pdf');
  expect(Buffer.from(file.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  await context.setOffline(false);
});

test('a new version is offered, not forced, and never while somebody edits', async ({ page, sample }) => {
  test.slow();
  const site = await serveBuild();
  const offer = page.locator('message-bar .action', { hasText: '更新' });
  try {
    await page.goto(site.url);
    await expect(page.locator('notice-drop')).toBeVisible({ timeout: 30_000 });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await expect(page.locator('notice-drop')).toBeVisible({ timeout: 30_000 });
    await drop(page, sample);
    await expect(slides(page).first()).toBeVisible({ timeout: 60_000 });
    await page.locator('notes-pane textarea').fill('正在写');
    await saved(page);
    site.release('second');
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
        {
          timeout: 60_000,
        },
      )
      .toBe('installed');
    await expect(offer).toHaveCount(0);
    await page.locator('top-bar wa-button').first().click();
    await expect(offer).toBeVisible({ timeout: 60_000 });
    await offer.click();
    await expect(offer).toHaveCount(0);
    await expect
      .poll(() => page.evaluate(() => caches.keys()).catch(() => []), { timeout: 60_000 })
      .toEqual([expect.stringContaining('second')]);
    await page.locator('recent-decks .open').first().click({ timeout: 30_000 });
    await expect(page.locator('notes-pane textarea')).toHaveValue('正在写', { timeout: 30_000 });
  } finally {
    await site.close();
  }
});

/** Waits until a number stays the same for a second. */
async function settled(count: () => Promise<number>): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await count();
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [1000], timeout: 60_000 },
    )
    .toBe(true);
}

interface Site {
  readonly url: string;
  /** Serves the same build under the name of another version from now on. */
  release(version: string): void;
  close(): Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The built studio on a port of its own, so that its service worker can change. */
async function serveBuild(): Promise<Site> {
  let version = 'first';
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const file = path === '/' ? '/index.html' : decodeURIComponent(path);
    try {
      const bytes = readFileSync(join('dist/app', file));
      const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
      if (file !== '/service-worker.js') response.end(bytes);
      else response.end(bytes.toString().replace(/const version = '[^']*'/, `const version = '${version}'`));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    release: (next) => {
      version = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
