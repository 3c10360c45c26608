/**
 * `npm run sheets [-- NOTICE …]`: all slides of each notice's deck in one picture under out/sheets, for
 * looking at. Without words: our sample notices, and the shared ones when they are there.
 * `--theme ink`, `--ratio 4:3` and `--minutes 20` change what is drawn.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../src/cli/build.mjs';
import { serveFolder, startBrowser } from './serve.mjs';

const target = 'out/sheets';
const shared = '../shared/notices';
const thumbnail = { width: 480, columns: 4, gap: 8 };
const { values: wished, positionals: given } = parseArgs({
  options: {
    theme: { type: 'string', default: 'solemn' },
    ratio: { type: 'string', default: '16:9' },
    minutes: { type: 'string' },
  },
  allowPositionals: true,
});
const minutes = wished.minutes === undefined ? null : Number(wished.minutes);
const size = { width: wished.ratio === '4:3' ? 960 : 1280, height: 720 };
const request = {
  brief: { minutes, pace: 200, sections: null, audience: null, showMobiles: false },
  ratio: wished.ratio,
  theme: wished.theme,
  formats: ['png'],
  engine: 'own',
};

function usualNotices() {
  const ours = readdirSync('decks').map((name) => join('decks', name, 'notice.md'));
  const theirs = existsSync(shared) ? readdirSync(shared).map((name) => join(shared, name)) : [];
  return [
    ...ours.filter((path) => existsSync(path)),
    ...theirs.filter((path) => !path.endsWith('SOURCES.md')),
  ];
}

/** Screenshots of all slides as base64; [] when the notice is refused, with the reason on stderr. */
async function slidesOf(browser, address, notice) {
  const page = await browser.newPage({ viewport: size });
  try {
    await page.goto(new URL('src/pipeline/headless.html', address).href);
    await page.waitForFunction(() => Reflect.has(globalThis, 'lectern'));
    const order = { name: basename(notice), base64: readFileSync(notice).toString('base64'), request };
    const made = await page.evaluate((given) => Reflect.get(globalThis, 'lectern').prepare(given), order);
    if (made.state === 'refused') {
      console.error(`${notice}: ${made.message.en}`);
      return [];
    }
    const pictures = [];
    for (let at = 0; at < made.slides; at++) {
      await page.evaluate(
        (first) => Reflect.get(globalThis, 'lectern').showSlides({ first, end: first + 1 }),
        at,
      );
      pictures.push((await page.screenshot({ type: 'jpeg', quality: 90 })).toString('base64'));
    }
    return pictures;
  } finally {
    await page.close();
  }
}

/** Pictures side by side on one canvas, as PNG. */
async function sheetOf(browser, pictures) {
  const page = await browser.newPage();
  try {
    const base64 = await page.evaluate(drawSheet, {
      pictures,
      ...thumbnail,
      ratio: size.height / size.width,
    });
    return Buffer.from(base64, 'base64');
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function drawSheet({ pictures, width, columns, gap, ratio }) {
  const height = Math.round(width * ratio);
  const canvas = document.createElement('canvas');
  canvas.width = columns * (width + gap) + gap;
  canvas.height = Math.ceil(pictures.length / columns) * (height + gap) + gap;
  const surface = canvas.getContext('2d');
  surface.fillStyle = '#666666';
  surface.fillRect(0, 0, canvas.width, canvas.height);
  surface.imageSmoothingQuality = 'high';
  for (const [at, picture] of pictures.entries()) {
    const image = new Image();
    image.src = `data:image/jpeg;base64,${picture}`;
    await image.decode();
    const x = gap + (at % columns) * (width + gap);
    const y = gap + Math.floor(at / columns) * (height + gap);
    surface.drawImage(image, x, y, width, height);
  }
  return canvas.toDataURL('image/png').split(',')[1];
}

function sheetName(notice) {
  const stem = basename(notice, extname(notice));
  const name = stem === 'notice' ? basename(dirname(notice)) : `${stem}${extname(notice)}`;
  return [name, request.theme, wished.ratio.replace(':', 'x'), ...(minutes ? [minutes] : []), 'png'].join(
    '.',
  );
}

await buildIfStale();
mkdirSync(target, { recursive: true });
const server = await serveFolder(resolve('dist/headless'));
const browser = await startBrowser();
try {
  for (const notice of given.length > 0 ? given : usualNotices()) {
    const pictures = await slidesOf(browser.browser, server.address, notice);
    if (pictures.length === 0) continue;
    const path = join(target, sheetName(notice));
    writeFileSync(path, await sheetOf(browser.browser, pictures));
    console.log(`${path} (${pictures.length} slides)`);
  }
} finally {
  await browser.close();
  server.close();
}
