import { expect, test } from 'vitest';
import { UnusableInput } from '../../../../src/model/finding';
import { decodeText } from '../../../../src/notice/readers/plain/decode';

const simplified = '关于做好春季防火工作的通知\n各单位：要切实加强领导，落实责任。';
const traditional = '關於做好春季防火工作的通知\n各單位：要切實加強領導，落實責任。';
/** The same lines in encodings that TextEncoder cannot write. */
const gb18030 =
  'b9d8d3dad7f6bac3b4babcbeb7c0bbf0b9a4d7f7b5c4cda8d6aa0ab8f7b5a5cebba3bad2aac7d0cab5bcd3c7bfc1ecb5bca3acc2e4cab5d4f0c8cea1a3';
const big5 =
  'c3f6a9f3b0b5a66eac4ba975a8bea4f5a475a740aabab371aabe0aa655b3e6a6eca147ad6ea4c1b9eaa55bb16abbe2bec9a141b8a8b9eab364a5f4a143';

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  Array.from(mark ? `\ufeff${text}` : text).forEach((character, at) => {
    view.setUint16(at * 2, character.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

test.each([
  ['UTF-8', new TextEncoder().encode(simplified)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${simplified}`)],
  ['UTF-16 little endian with its mark', utf16(simplified, true, true)],
  ['UTF-16 big endian with its mark', utf16(simplified, false, true)],
  ['UTF-16 little endian', utf16(simplified, true, false)],
  ['UTF-16 big endian', utf16(simplified, false, false)],
])('%s is told and decoded', (_, file) => {
  expect(decodeText(file)).toMatchObject({ text: simplified, damaged: false });
});

test('GB18030 and Big5 are told apart by their common characters', () => {
  expect(decodeText(bytes(gb18030))).toEqual({ encoding: 'gb18030', damaged: false, text: simplified });
  expect(decodeText(bytes(big5))).toEqual({ encoding: 'big5', damaged: false, text: traditional });
});

test('English in UTF-16 without a mark is not taken for UTF-8 with zero bytes', () => {
  expect(decodeText(utf16('All agencies are required to:\n', true, false)).text).toBe(
    'All agencies are required to:\n',
  );
});

test('a damaged file keeps what can be read and says so', () => {
  const file = new TextEncoder().encode(simplified);
  file[10] = 0xff;
  const decoded = decodeText(file);
  expect(decoded).toMatchObject({ encoding: 'utf-8', damaged: true });
  expect(decoded.text).toContain('要切实加强领导');
});

test('bytes that are no text are refused', () => {
  const noise = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256);
  expect(() => decodeText(noise)).toThrow(UnusableInput);
});
