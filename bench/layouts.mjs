/**
 * `npm run layouts [-- [--preview] THEME …]`: every layout of a theme in one picture a ratio under
 * out/layouts, as designed and with a variant, for looking at. Without words: all themes. With --preview
 * only the preview of each, to themes/THEME/preview.png.
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
  const words = process.argv.slice(2);
  if (words.includes('--preview')) await drawPreviews(address, words);
  else await drawSheets(address, words);
} finally {
  await close();
  await server.close();
}

/** Opens the page at a size in CSS pixels, a screen pixel being `scale` of one. */
async function openLayouts(address, viewport, scale, words) {
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  await page.goto(address);
  await page.waitForFunction(() => Reflect.has(globalThis, 'layouts'));
  const known = await page.evaluate(() => Reflect.get(globalThis, 'layouts').themes);
  const wanted = words.filter((word) => !word.startsWith('--'));
  return { page, themes: wanted.length > 0 ? wanted : known };
}

async function drawPreviews(address, words) {
  const { page, themes } = await openLayouts(address, { width: 2680, height: 1560 }, 0.25, words);
  for (const theme of themes) {
    await page.evaluate((name) => Reflect.get(globalThis, 'layouts').preview(name), theme);
    const path = `themes/${theme}/preview.png`;
    await page.screenshot({ path });
    console.log(path);
  }
}

async function drawSheets(address, words) {
  for (const [ratio, width] of Object.entries(widths)) {
    const viewport = { width: columns * (width + 16) + 16, height: 720 };
    const { page, themes } = await openLayouts(address, viewport, 0.375, words);
    for (const theme of themes)
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
}
