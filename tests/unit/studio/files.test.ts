import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnusableInput } from '../../../src/model/finding';
import { fileName } from '../../../src/studio/files/file-name';
import { packDeck, unpackDeck } from '../../../src/studio/files/package-file';
import { sampleDeck } from '../../fixtures/studio/sample-deck';

const deck = sampleDeck();
const source = { name: '通知.md', bytes: strToU8('# 关于演练的通知'), corrections: [] };

describe('.lectern packages', () => {
  it('give back deck and notice as they were', () => {
    expect(unpackDeck(packDeck({ deck, source }))).toEqual({ deck, source });
    expect(unpackDeck(packDeck({ deck, source: null }))).toEqual({ deck, source: null });
  });

  it('read the known parts only, whatever else is in them', () => {
    const bytes = zipSync({
      'deck.json': strToU8(JSON.stringify(deck)),
      '../evil.txt': strToU8('x'),
      'notice/../../evil.txt': strToU8('x'),
      'notice/': strToU8(''),
    });
    expect(unpackDeck(bytes)).toEqual({ deck, source: null });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no zip', strToU8('hello')],
    ['no deck in it', zipSync({ 'a.txt': strToU8('x') })],
    ['a deck with a foreign field', zipSync({ 'deck.json': strToU8(JSON.stringify({ ...deck, evil: 1 })) })],
    [
      'a deck with a script link',
      zipSync({
        'deck.json': strToU8(
          JSON.stringify(deck).replace('"text":"消防演练"', '"text":"x","href":"javascript:alert(1)"'),
        ),
      }),
    ],
  ])('refuse %s with one sentence', (_, bytes) => {
    expect(() => unpackDeck(bytes)).toThrow(UnusableInput);
  });
});

describe('file names', () => {
  it.each([
    ['关于“消防”的通知', '关于“消防”的通知.pdf'],
    ['a/b\\c:d*e?f', 'a b c d e f.pdf'],
    ['  ', 'lectern.pdf'],
    ['结尾。. .', '结尾。.pdf'],
  ])('of %j', (title, name) => {
    expect(fileName(title, '.pdf')).toBe(name);
  });

  it('are not too long', () => {
    expect(fileName('长'.repeat(500), '.pdf').length).toBe(84);
  });
});
