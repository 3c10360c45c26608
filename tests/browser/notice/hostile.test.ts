import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { UnusableInput } from '../../../src/model/finding';
import { extractNotice } from '../../../src/notice/read';
import { type CraftedEntry, craftCompoundFile, craftZip } from '../../fixtures/notice/containers';
import { packDocx, paragraph } from '../../fixtures/notice/docx';
import protectedPdf from '../../fixtures/notice/protected.pdf?url';
import sample from '../../fixtures/notice/sample.pdf?url';
import scan from '../../fixtures/notice/scan.pdf?url';
import { fetched, ports, textFile, texts } from './support';

/** Generous against a slow machine; the limits themselves aim at a fraction of it. */
const longest = 10_000;

/** Loads pdf.js and its worker, so that no test below pays for it. */
beforeAll(async () => {
  await extractNotice(await fetched('a.pdf', sample), ports);
}, 60_000);

/** The code a file is refused with; fails when it is read, or ends in anything but one sentence in time. */
async function refused(name: string, bytes: Uint8Array): Promise<string> {
  const start = performance.now();
  const error = await extractNotice({ name, bytes }, ports).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(performance.now() - start).toBeLessThan(longest);
  if (!(error instanceof UnusableInput)) throw error ?? new Error('The file was read.');
  expect(error.localized.zh).toMatch(/^[^。]+。$/);
  expect(error.localized.en).toMatch(/^[^.]+\.$/);
  return error.code;
}

const zeros = (size: number) => new Uint8Array(size);
const main = (markup: string): CraftedEntry => ({ name: 'word/document.xml', data: strToU8(markup) });
const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const documentMarkup = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document ${wordNamespace}><w:body>${inside}</w:body></w:document>`;
const twoLines = paragraph('关于测试的通知') + paragraph('各单位要认真执行。');

describe('containers', () => {
  test('a bomb of one part', async () => {
    const bomb = craftZip([{ name: 'word/document.xml', data: zeros(40_000_000) }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused('a.docx', bomb)).toBe('input.container');
  });

  test('a header that lies about the size', async () => {
    const liar = craftZip([{ name: 'word/document.xml', data: zeros(40_000_000), claimed: 5_000 }]);
    expect(await refused('a.docx', liar)).toBe('input.damaged');
  });

  test('parts that are too large only together', async () => {
    const parts = ['document.xml', ...Array.from({ length: 6 }, (_, at) => `document${at}.xml`)];
    const noise = crypto.getRandomValues(new Uint8Array(65_536));
    const data = new Uint8Array(25_000_000);
    for (let at = 0; at < data.length; at += noise.length * 20) data.set(noise, at);
    const many = craftZip(
      parts.map((name, at) => ({ name: `word/${name}`, data, ...(at > 0 ? { sharedWith: 0 } : {}) })),
    );
    expect(await refused('a.docx', many)).toBe('input.container');
  });

  test('a hundred thousand entries', async () => {
    const entries = Array.from({ length: 100_000 }, (_, at) => ({
      name: `word/media/${at}`,
      data: zeros(0),
    }));
    expect(await refused('a.docx', craftZip([main(documentMarkup(twoLines)), ...entries]))).toBe(
      'input.container',
    );
  });

  test('entries that overlap', async () => {
    const data = crypto.getRandomValues(new Uint8Array(50_000));
    const kernel = { name: 'kernel', data };
    const copies = Array.from({ length: 50 }, (_, at) => ({ name: `copy${at}`, data, sharedWith: 0 }));
    expect(await refused('a.docx', craftZip([kernel, ...copies]))).toBe('input.container');
  });

  test('one part twice', async () => {
    const twice = [main(documentMarkup(twoLines)), main(documentMarkup(twoLines))];
    expect(await refused('a.docx', craftZip(twice))).toBe('input.container');
  });

  test('names that climb, begin at the root or end early are no parts', async () => {
    const names = [
      '../word/document.xml',
      '/word/document.xml',
      'word/../word/document.xml',
      'word/document.xml\0.png',
    ];
    for (const name of names) {
      const tricked = craftZip([{ name, data: strToU8(documentMarkup(twoLines)) }]);
      expect(await refused('a.docx', tricked)).toMatch(/^input\.(?:format|damaged)$/);
    }
  });

  test('a directory cut short, and one that points nowhere', async () => {
    const whole = packDocx({ body: twoLines });
    expect(await refused('a.docx', whole.subarray(0, whole.length - 30))).toBe('input.damaged');
    const bent = whole.slice();
    bent.fill(0xff, bent.length - 8, bent.length - 2);
    expect(await refused('a.docx', bent)).toMatch(/^input\.(?:format|damaged)$/);
  });

  test('an archive inside an archive is not opened', async () => {
    const inner = zipSync({ 'a.txt': strToU8('各单位：请认真执行。') });
    expect(await refused('a.zip', zipSync({ 'inner.zip': inner }))).toBe('input.format');
  });
});

describe('markup', () => {
  test('external entities and entity bombs are refused before parsing', async () => {
    const external = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const laughs = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY b${at} "${'&a;'.repeat(10)}">`).join('')}]>`;
    for (const type of [external, laughs]) {
      const bytes = craftZip([main(documentMarkup(paragraph('&x;'), type))]);
      expect(await refused('a.docx', bytes)).toBe('input.doctype');
    }
  });

  test('a document type in UTF-16 is seen as well', async () => {
    const markup = `\ufeff${documentMarkup(twoLines, '<!DOCTYPE w []>')}`;
    const data = new Uint8Array(Uint16Array.from(markup, (character) => character.charCodeAt(0)).buffer);
    expect(await refused('a.docx', craftZip([{ name: 'word/document.xml', data }]))).toBe('input.doctype');
  });

  test('elements nested thousands deep', async () => {
    const deep = `${'<w:sdt>'.repeat(40_000)}${'</w:sdt>'.repeat(40_000)}`;
    expect(await refused('a.docx', craftZip([main(documentMarkup(deep))]))).toBe('input.nesting');
    const page = `${'<div>'.repeat(100_000)}<p>各单位：</p><p>请认真执行。</p>`;
    expect(await refused('a.html', strToU8(page))).toBe('input.nesting');
    const sloppy = `${'<div>'.repeat(2_000)}<p>各单位：</p><p>请认真执行。</p>`;
    expect(texts(await extractNotice(textFile('a.html', sloppy), ports))).toEqual([
      '各单位：',
      '请认真执行。',
    ]);
  });

  test('markup that is not well formed', async () => {
    expect(await refused('a.docx', craftZip([main('<w:document><w:body>')]))).toBe('input.damaged');
  });

  test('links, pictures and scripts of a file ask for nothing and run nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    const picture = '<w:r><w:drawing><a:blip xmlns:a="a" xmlns:r="r" r:link="rId1"/></w:drawing></w:r>';
    const linked = packDocx({
      body: `<w:p>${picture}<w:hyperlink><w:r><w:t>见网站</w:t></w:r></w:hyperlink></w:p>${twoLines}`,
    });
    expect(texts(await extractNotice({ name: 'a.docx', bytes: linked }, ports))[0]).toBe('见网站');
    const page =
      '<meta http-equiv="refresh" content="0;url=https://example.invalid/"><base href="https://example.invalid/"><p>甲<img src="x.png" onerror="window.ran=1"></p><svg onload="window.ran=1"><script>window.ran=1</script></svg><iframe src="https://example.invalid/"></iframe><p>乙<a href="javascript:window.ran=1">丙</a></p>';
    expect(texts(await extractNotice(textFile('a.html', page), ports))).toEqual(['甲', '乙丙']);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => name.includes('example.invalid') || name.includes('x.png'))).toEqual(
      [],
    );
    expect('ran' in window).toBe(false);
  });
});

describe('other bad input', () => {
  test('nothing, a fragment, a binary, an unknown format', async () => {
    expect(await refused('a.md', new Uint8Array())).toBe('input.empty');
    expect(await refused('folder', new Uint8Array())).toBe('input.empty');
    expect(await refused('a.md', strToU8('关于放假的通知'))).toBe('input.too-short');
    expect(await refused('a.txt', strToU8(' \n\t\n'))).toBe('input.no-text');
    expect(await refused('a.txt', crypto.getRandomValues(new Uint8Array(60_000)))).toBe('input.binary');
    expect(await refused('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toBe('input.format');
    expect(await refused('a.pptx', zipSync({ '[Content_Types].xml': strToU8('<x/>') }))).toBe('input.format');
  });

  test('fifty megabytes of text', async () => {
    expect(await refused('a.md', new Uint8Array(50_000_000).fill(0x61))).toBe('input.too-large');
    expect(await refused('a.html', new Uint8Array(50_000_001).fill(0x61))).toBe('input.too-large');
  });

  test('files behind a password', async () => {
    expect(await refused('a.pdf', (await fetched('a.pdf', protectedPdf)).bytes)).toBe('input.password');
    const docx = craftCompoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']);
    expect(await refused('a.docx', docx)).toBe('input.password');
  });

  test('a scan, a damaged PDF, a damaged Word file', async () => {
    expect(await refused('a.pdf', (await fetched('a.pdf', scan)).bytes)).toBe('input.scan');
    expect(await refused('a.pdf', strToU8('%PDF-1.7\n1 0 obj\n<< /Type'))).toBe('input.damaged');
    expect(await refused('a.doc', craftCompoundFile(['Root Entry', 'WordDocument']))).toBe('input.old-word');
    const loop = craftCompoundFile(['Root Entry', 'WordDocument']);
    new DataView(loop.buffer).setUint32(512 + 4, 1, true);
    expect(await refused('a.doc', loop)).toBe('input.damaged');
  });
});
