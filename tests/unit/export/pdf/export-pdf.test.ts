import { describe, expect, it } from 'vitest';
import { createSliceCache } from '../../../../src/export/fonts/load-fonts';
import { exportPdf, type PdfPorts } from '../../../../src/export/pdf/export-pdf';
import type { Finding } from '../../../../src/model/finding';
import { block, box, listOf, page, text } from '../display-lists';
import { packagedFonts } from '../font-source';
import { hasCommand, objectsOf, run, wordsOf } from './pdf-tools';
import { allRoles, allWords, walkTags } from './tag-walker';

const ports: PdfPorts = { fonts: packagedFonts(), cache: createSliceCache() };

const list = listOf(
  [
    page(
      's1',
      [
        box({ x: 0, y: 0, width: 1280, height: 720, fill: '#ffffff' }),
        text('安全生产专项整治', { weight: 700, size: 48, block: 0 }),
        text('一是压实责任；', { baseline: 180, block: 3 }),
        text('二是 check “A B” 清单——', { baseline: 240, block: 5, width: 390 }),
        { kind: 'group', opacity: 0.5, items: [text('半透明', { baseline: 300, block: 6 })] },
        text('第 1 页', { baseline: 700, size: 18 }),
      ],
      [
        block('H1'),
        block('L', { list: { level: 0, ordered: false } }),
        block('LI', { parent: 1 }),
        block('LBody', { parent: 2 }),
        block('LI', { parent: 1 }),
        block('LBody', { parent: 4 }),
        block('P'),
      ],
      { title: '安全生产专项整治' },
    ),
    page(
      's2',
      [
        box({
          radii: [12, 12, 12, 12],
          fill: {
            from: [0, 0],
            to: [200, 0],
            angle: 90,
            stops: [
              { at: 0, colour: '#b3261e' },
              { at: 1, colour: '#7a1a14' },
            ],
          },
          shadows: [{ x: 0, y: 4, blur: 12, spread: 0, colour: '#00000040' }],
        }),
        text('部门', { block: 2 }),
        text('任务', { block: 3, x: 400 }),
        text('见附件', { block: 6, baseline: 300, href: '#s1' }),
        text('官网', { block: 6, baseline: 340, href: 'https://example.org/（一）' }),
      ],
      [
        block('Table'),
        block('TR', { parent: 0 }),
        block('TH', { parent: 1, cell: { row: 0, column: 0, rows: 1, columns: 1 } }),
        block('TH', { parent: 1, cell: { row: 0, column: 1, rows: 1, columns: 1 } }),
        block('TR', { parent: 0 }),
        block('TD', { parent: 4, cell: { row: 1, column: 0, rows: 1, columns: 2 } }),
        block('P'),
      ],
      {
        notes: 'CANARY-備注-7f3a',
        outline: 2,
        links: [
          { x: 64, y: 270, width: 96, height: 40, href: '#s1', block: 6 },
          { x: 64, y: 310, width: 96, height: 40, href: 'https://example.org/（一）', block: 6 },
          { x: 64, y: 310, width: 96, height: 40, href: 'javascript:alert(1)', block: 6 },
        ],
      },
    ),
  ],
  { author: '讲师' },
);

describe('PDF of a display list', () => {
  it('passes qpdf and mutool', async () => {
    const { bytes } = await exportPdf(list, {}, ports);
    if (hasCommand('qpdf')) expect(run(bytes, 'qpdf', '--check', '%')).toMatchObject({ status: 0 });
    if (hasCommand('mutool')) {
      const drawn = run(bytes, 'mutool', 'draw', '-F', 'txt', '-o', '/dev/null', '%');
      expect(drawn.out.replace(/warning: ICC support is not available/, '')).not.toMatch(/error|warning/i);
    }
  });

  it('is read back word for word, inner spaces kept', async () => {
    const { bytes } = await exportPdf(list, {}, ports);
    if (!hasCommand('pdftotext')) return;
    const lines = wordsOf(bytes).split(/[\n\f]+/);
    for (const words of ['安全生产专项整治', '一是压实责任；', '二是 check “A B” 清单——', '半透明', '见附件'])
      expect(lines).toContain(words);
  });

  it('embeds one subset TrueType font for each weight, with ToUnicode', async () => {
    const { bytes } = await exportPdf(list, {}, ports);
    if (!hasCommand('pdffonts')) return;
    const rows = run(bytes, 'pdffonts', '%').out.trim().split('\n').slice(2);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it('tags every text once, in reading order, under its role', async () => {
    const { bytes } = await exportPdf(list, {}, ports);
    const tree = walkTags(bytes);
    expect(allWords(tree)).toBe(
      '安全生产专项整治一是压实责任；二是 check “A B” 清单——半透明部门任务见附件官网',
    );
    expect(allRoles(tree)).toEqual([
      ...['Document', 'Sect', 'H1', 'L', 'LI', 'LBody', 'LI', 'LBody', 'P'],
      ...['Sect', 'Table', 'TR', 'TH', 'TH', 'TR', 'TD', 'P', 'Link', 'Link'],
    ]);
  });

  it('has outline, links, labels, language and title, and refuses script addresses', async () => {
    const { bytes } = await exportPdf(list, {}, ports);
    const all = [...objectsOf(bytes).values()].join('\n');
    expect(all).toMatch(/\/Outlines \d+ 0 R/);
    expect(all.match(/\/Subtype\/Link/g)).toHaveLength(2);
    expect(all).toContain('https://example.org/%EF%BC%88%E4%B8%80%EF%BC%89');
    expect(all).not.toContain('javascript');
    expect(all).toMatch(/\/PageLabels/);
    expect(all).toMatch(/\/Lang<FEFF/);
  });

  it('holds no word of the notes', async () => {
    const { bytes } = await exportPdf(list, {}, ports);
    const objects = objectsOf(bytes);
    const everything = [wordsOf(bytes), ...objects.values(), Buffer.from(bytes).toString('latin1')].join(
      '\n',
    );
    expect(everything).not.toContain('CANARY');
    expect(everything).not.toContain(Buffer.from('CANARY', 'utf16le').swap16().toString('hex').toUpperCase());
  });

  it('carries the script on sheets of its own when asked', async () => {
    const { bytes } = await exportPdf(list, { notes: true }, ports);
    expect(wordsOf(bytes)).toContain('CANARY-備注-7f3a');
    const all = [...objectsOf(bytes).values()].join('\n');
    expect(all).toMatch(/\/Count 4\/Kids/);
    expect(all).toMatch(/\/PageLabels <<\/Nums\[0<<\/S\/D>>2<<\/S\/D\/P<FEFF59076CE80020>>>\]/);
  });

  it('gives the same words to another reader, no radicals among them', async () => {
    const { bytes } = await exportPdf(list, {}, ports);
    if (!hasCommand('mutool')) return;
    const { out } = run(bytes, 'mutool', 'draw', '-q', '-F', 'txt', '%');
    for (const words of ['安全生产专项整治', '二是 check “A B” 清单——', '半透明'])
      expect(out).toContain(words);
    expect(out).not.toMatch(/[\u2e80-\u2fdf]/);
  });

  it('keeps the text of letters without a shape and says so', async () => {
    const found: Finding[] = [];
    const odd = listOf([page('s1', [text('签到😀完成', { block: 0 })], [block('P')])]);
    const { bytes } = await exportPdf(odd, {}, { ...ports, report: (finding) => found.push(finding) });
    expect(found).toMatchObject([{ code: 'export.missing-glyph', slide: 's1' }]);
    expect(allWords(walkTags(bytes))).toBe('签到😀完成');
  });

  it('reports a broken picture', async () => {
    const found: Finding[] = [];
    const item = { kind: 'picture', picture: 'p', x: 0, y: 0, width: 10, height: 10 } as const;
    const pictures = { p: { mediaType: 'image/png', data: 'AAAA', width: 1, height: 1 } } as const;
    const { bytes } = await exportPdf(
      listOf([page('s1', [item], [])], { pictures }),
      {},
      { ...ports, report: (finding) => found.push(finding) },
    );
    expect(found).toMatchObject([{ code: 'export.broken-picture', slide: 's1' }]);
    if (hasCommand('qpdf')) expect(run(bytes, 'qpdf', '--check', '%').status).toBe(0);
  });

  it('follows progress and stops when cancelled', async () => {
    const steps: number[] = [];
    await exportPdf(list, {}, { ...ports, progress: (done) => steps.push(done) });
    expect(steps).toEqual([1, 2]);
    const controller = new AbortController();
    const cancelled = exportPdf(
      list,
      {},
      { ...ports, signal: controller.signal, progress: () => controller.abort() },
    );
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is the same file every time', async () => {
    const [one, other] = [await exportPdf(list, {}, ports), await exportPdf(list, {}, ports)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('turns to grey on white for printing', async () => {
    const { bytes } = await exportPdf(list, { inkSaving: true }, ports);
    const all = [...objectsOf(bytes).values()].join('\n');
    expect(all).not.toMatch(/0\.702 0\.149 0\.118/);
    expect(allWords(walkTags(bytes))).toContain('压实责任');
  });
});
