import { describe, expect, it } from 'vitest';
import { createSliceCache } from '../../../../src/export/fonts/load-fonts';
import { exportHandout } from '../../../../src/export/handout/export-handout';
import type { HandoutKind } from '../../../../src/export/handout/options';
import { block, box, listOf, page, text } from '../display-lists';
import { packagedFonts } from '../font-source';
import { hasCommand, objectsOf, run, wordsOf } from '../pdf/pdf-tools';
import { allWords, walkTags } from '../pdf/tag-walker';

const ports = { fonts: packagedFonts(), cache: createSliceCache() };

function deck(count: number, notes: string) {
  const pages = Array.from({ length: count }, (_, at) =>
    page(
      `s${at + 1}`,
      [
        box({ x: 0, y: 0, width: 1280, height: 720, fill: '#fffdf7' }),
        text(`内容第${at + 1}页`, { block: 0 }),
      ],
      [block('P')],
      { notes },
    ),
  );
  return listOf(pages);
}

const pagesIn = (bytes: Uint8Array) =>
  [...objectsOf(bytes).values()].filter((object) => /\/Type\/Page\b/.test(object)).length;

describe('handouts', () => {
  it.each<[HandoutKind, number]>([
    [2, 4],
    [3, 3],
    [4, 2],
    [6, 2],
    ['notes', 7],
  ])('%s to a sheet makes %i sheets of seven slides', async (kind, sheets) => {
    const { bytes } = await exportHandout(deck(7, '一句话。'), { kind }, ports);
    expect(pagesIn(bytes)).toBe(sheets);
    if (hasCommand('qpdf')) expect(run(bytes, 'qpdf', '--check', '%').status).toBe(0);
    if (hasCommand('pdftotext')) expect(wordsOf(bytes)).toContain('内容第7页');
  });

  it('carries the script under its slide, over as many sheets as it takes', async () => {
    const script = Array.from(
      { length: 60 },
      (_, at) => `第${at}段：**压实责任**，抓好落实，做到“底数清、情况明”。`,
    );
    const { bytes } = await exportHandout(deck(1, script.join('\n\n')), { kind: 'notes' }, ports);
    expect(pagesIn(bytes)).toBeGreaterThan(2);
    const words = allWords(walkTags(bytes));
    for (let at = 0; at < 60; at++) expect(words).toContain(`第${at}段：压实责任，抓好落实`);
  });

  it('says nothing of the notes in the other kinds', async () => {
    const { bytes } = await exportHandout(deck(3, 'CANARY-91c2'), { kind: 3 }, ports);
    expect(`${wordsOf(bytes)}${[...objectsOf(bytes).values()].join('')}`).not.toContain('CANARY');
  });
});
