import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportManifest } from '../../../../src/export/text/export-manifest';
import { exportNotes } from '../../../../src/export/text/export-notes';
import { notesParagraphs } from '../../../../src/export/text/plain-notes';
import { sha256Hex } from '../../../../src/export/text/sha256';
import { defaultBrief } from '../../../../src/model/brief';

describe('notes as plain text', () => {
  it('drops Markdown marks and joins lines of a paragraph', () => {
    expect(
      notesParagraphs('**压实**责任\n抓好整改\n\n> 原文\n\n- 一\n- 二 [附件](#s3)\nfirst\nsecond'),
    ).toEqual(['压实责任抓好整改', '原文', '一', '二 附件first second']);
  });

  it('keeps signs that are no marks', () => {
    expect(notesParagraphs('2*3*4，a_b_c，不足50%')).toEqual(['2*3*4，a_b_c，不足50%']);
  });

  it('lists slides in order under number and title, without hidden ones', () => {
    const slide = (id: string, title: string, notes: string, hidden = false) =>
      ({
        id,
        layout: 'points',
        blocks: [{ kind: 'heading', text: [{ text: title }] }],
        notes,
        hidden,
      }) as const;
    const { bytes } = exportNotes({
      version: 1,
      meta: { title: '宣讲', language: 'zh-CN', ratio: '16:9' },
      brief: defaultBrief,
      theme: { name: 'plain' },
      slides: [slide('s1', '要求', '甲'), slide('s2', '藏', '乙', true), slide('s3', '措施', '丙')],
    });
    expect(new TextDecoder().decode(bytes)).toBe('宣讲\n\n1. 要求\n甲\n\n2. 措施\n丙\n');
  });
});

describe('manifest', () => {
  it('hashes as SHA-256 does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  it('lists files by name', () => {
    const file = (name: string) => ({ name, mediaType: 'text/plain', bytes: new TextEncoder().encode(name) });
    const lines = new TextDecoder().decode(exportManifest([file('b'), file('a')]).bytes).split('\n');
    expect(lines.map((line) => line.slice(64))).toEqual(['  a', '  b', '']);
  });
});
