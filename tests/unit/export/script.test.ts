import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { exportScript } from '../../../src/export/docx/export-script';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck } from '../../../src/model/deck';
import { rich } from '../../../src/model/rich-text';
import { hasOfficeValidator, validateFile } from '../../setup/office-validator';

const deck: Deck = {
  version: 1,
  meta: { title: '冬季安全', language: 'zh-CN', ratio: '16:9' },
  brief: defaultBrief,
  theme: { name: 'solemn' },
  slides: [
    {
      id: 's1',
      layout: 'cover',
      blocks: [{ kind: 'heading', text: rich('冬季安全') }],
      notes: '',
      seconds: 20,
    },
    {
      id: 's2',
      layout: 'points',
      source: '二（一）',
      seconds: 75,
      notes: '下面看第一项。\n\n〔二（一）〕各单位要逐项自查 <立即> & 整改。',
      blocks: [{ kind: 'heading', label: '（一）', text: rich('逐项自查') }],
    },
    { id: 's3', layout: 'points', blocks: [], notes: '不该出现', hidden: true },
  ],
};

function png(): Uint8Array {
  return new Uint8Array(PNG.sync.write(new PNG({ width: 16, height: 9 })));
}

function xmlOf(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml'];
  return part ? strFromU8(part) : '';
}

test('says every note in order, with clock, place and cue, and leaves hidden slides out', async () => {
  const { bytes, name } = await exportScript(deck);
  const text = xmlOf(bytes)
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');
  expect(name).toBe('script.docx');
  const expected = [
    '（一）逐项自查',
    '本页 1:15',
    '讲到 1:35',
    '出处 二（一）',
    '下面看第一项。',
    '〔二（一）〕',
    '■ 结束',
  ];
  let at = 0;
  for (const words of expected) {
    const found = text.indexOf(words, at);
    expect(found, words).toBeGreaterThan(at);
    at = found;
  }
  expect(text).not.toContain('不该出现');
});

test.skipIf(!hasOfficeValidator)('Microsoft’s validator finds no error, pictures included', async () => {
  const thumbnails = new Map([
    ['s2', { mediaType: 'image/png' as const, bytes: png(), width: 16, height: 9 }],
  ]);
  const { bytes } = await exportScript(deck, { thumbnails });
  const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  try {
    const path = join(folder, 'script.docx');
    writeFileSync(path, bytes);
    const result = await validateFile(path);
    expect(result).toMatchObject({ ok: true, errors: [] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
