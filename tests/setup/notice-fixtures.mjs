/**
 * Makes the binary fixtures of the sample notice anew: `sample.pdf`, printed by Chromium, the same
 * behind a password (`protected.pdf`, by qpdf) and as a picture without text (`scan.pdf`), and, when
 * soffice is installed, `sample-libreoffice.docx` (numbers from list styles) and `sample-libreoffice.doc`
 * and `.rtf` (numbers as text).
 * Run: node tests/setup/notice-fixtures.mjs
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser, hasCommand } from './browser.mjs';

const folder = new URL('../fixtures/notice/', import.meta.url).pathname;
const items = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8'));
const font = new URL(
  '../../node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  import.meta.url,
).pathname;
const numerals = '一二三四五六七八九十';

await printPdf();
if (hasCommand('qpdf')) {
  spawnSync(
    'qpdf',
    ['--encrypt', 'open', 'own', '256', '--', 'sample.pdf', '--pages', '.', '3', '--', 'protected.pdf'],
    {
      cwd: folder,
      stdio: 'inherit',
    },
  );
}
if (hasCommand('soffice')) {
  convert('docx', flatOdt(odtItem));
  convert('doc', flatOdt(odtLiteral()));
  convert('rtf', flatOdt(odtLiteral()));
}
if (!hasCommand('soffice'))
  console.log('soffice is not installed: sample-libreoffice.docx and its like stay as they are.');

/** A4 set to GB/T 9704: 28 characters a line, page numbers — 1 — at the foot. */
async function printPdf() {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  const source = join(mkdtempSync(join(tmpdir(), 'notice-')), 'sample.html');
  writeFileSync(source, pageMarkup());
  await page.goto(`file://${source}`);
  await page.evaluate('document.fonts.ready');
  await page.pdf({
    path: join(folder, 'sample.pdf'),
    format: 'A4',
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="font-size:14pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
    margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' },
  });
  const picture = await page.screenshot({ type: 'jpeg', quality: 20 });
  await page.setContent(`<img src="data:image/jpeg;base64,${picture.toString('base64')}" width="500">`);
  await page.pdf({ path: join(folder, 'scan.pdf'), format: 'A4' });
  await browser.close();
}

function pageMarkup() {
  const counts = [0, 0, 0];
  const body = items.map((item) => {
    if (item.head) return tableMarkup([item.head, ...item.rows]);
    return `<p class="${item.kind}">${label(item, counts)}${item.text}</p>`;
  });
  return `<meta charset="utf-8"><style>
    @font-face { font-family: Notice; src: url(file://${font}) }
    body { font: 16pt/28pt Notice; margin: 0; text-align: justify; orphans: 1; widows: 1 }
    p { margin: 0; text-indent: 2em } .title { font-size: 22pt; line-height: 36pt; margin: 1em 0 }
    .title, .number { text-indent: 0; text-align: center } .flush { text-indent: 0 } .right { text-align: right }
    table { border-collapse: collapse; margin: 1em auto } td { border: 1px solid; padding: 2pt 14pt }
  </style>${body.join('')}`;
}

function tableMarkup(rows) {
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

function label(item, counts) {
  if (!item.level) return '';
  counts[item.level - 1]++;
  counts.fill(0, item.level);
  const count = counts[item.level - 1];
  return [`${numerals[count - 1]}、`, `（${numerals[count - 1]}）`, `${count}. `][item.level - 1];
}

function convert(format, markup) {
  const work = mkdtempSync(join(tmpdir(), 'notice-'));
  const source = join(work, 'sample-libreoffice.fodt');
  writeFileSync(source, markup);
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', work, source], {
    stdio: 'inherit',
  });
  copyFileSync(join(work, `sample-libreoffice.${format}`), join(folder, `sample-libreoffice.${format}`));
}

/** Writes the number of an item as text in front of it. */
function odtLiteral() {
  const counts = [0, 0, 0];
  return (text, level) => text.replace(/^(<[^>]*>)/, `$1${label({ level }, counts)}`);
}

/** An ODF text whose numbers come from a list style, as LibreOffice keeps them. */
function flatOdt(itemMarkup) {
  const body = items.map((item) => {
    if (item.head) return odtTable([item.head, ...item.rows]);
    const text =
      item.kind === 'heading'
        ? `<text:h text:outline-level="1">${item.text}</text:h>`
        : `<text:p>${item.text}</text:p>`;
    return item.level ? itemMarkup(text, item.level) : text;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><text:list-style style:name="L">
<text:list-level-style-number text:level="1" style:num-suffix="、" style:num-format="一, 二, 三, ..."/>
<text:list-level-style-number text:level="2" style:num-prefix="（" style:num-suffix="）" style:num-format="一, 二, 三, ..."/>
<text:list-level-style-number text:level="3" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab"/></style:list-level-properties></text:list-level-style-number>
</text:list-style></office:automatic-styles>
<office:body><office:text>${body.join('\n')}</office:text></office:body></office:document>`;
}

function odtItem(text, level) {
  const open = '<text:list-item><text:list>'.repeat(level - 1);
  const close = '</text:list></text:list-item>'.repeat(level - 1);
  return `<text:list text:style-name="L" xml:id="x${Math.random().toString(36).slice(2)}" text:continue-numbering="true">${open}<text:list-item>${text}</text:list-item>${close}</text:list>`;
}

function odtTable(rows) {
  const cells = (row) =>
    row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('');
  const lines = rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`);
  return `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${lines[0]}</table:table-header-rows>${lines.slice(1).join('')}</table:table>`;
}
