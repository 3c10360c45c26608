/**
 * `npm run layouts [-- THEME …]`: every layout of a theme in one picture a ratio under out/layouts, as
 * designed and with a variant, for looking at. Without words: all themes.
 */
import { mkdirSync } from 'node:fs';
import { createServer } from 'vite';
import { startBrowser } from './serve.mjs';

const target = 'out/layouts';
const widths = { '16:9': 1280, '4:3': 960 };
const columns = 6;

mkdirSync(target, { recursive: true });
const server = await createServer({ logLevel: 'error', server: { host: '127.0.0.1' } });
await server.listen();
const { browser, close } = await startBrowser();
try {
  const address = new URL('bench/layouts.html', server.resolvedUrls?.local[0]).href;
  for (const [ratio, width] of Object.entries(widths)) {
    const viewport = { width: columns * (width + 16) + 16, height: 720 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 0.375 });
    await page.goto(address);
    await page.waitForFunction(() => Reflect.has(globalThis, 'layouts'));
    const known = await page.evaluate(() => Reflect.get(globalThis, 'layouts').themes);
    const wanted = process.argv.slice(2);
    for (const theme of wanted.length > 0 ? wanted : known)
      for (const own of [false, true]) {
        const count = await page.evaluate(
          (given) => Reflect.get(globalThis, 'layouts').show(...given),
          [theme, ratio, columns, own],
        );
        const path = `${target}/${theme}-${ratio.replace(':', 'x')}${own ? '-variant' : ''}.png`;
        await page.screenshot({ path, fullPage: true });
        console.log(`${path} (${count} slides)`);
      }
    await page.close();
  }
} finally {
  await close();
  await server.close();
}
