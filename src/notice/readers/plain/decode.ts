import { refusal } from '../refusals';
import { commonShare } from './common-characters';

/** A decoded file. */
export interface Decoded {
  readonly text: string;
  /** Label of the encoding as `TextDecoder` names it. */
  readonly encoding: string;
  /** Bytes that no encoding explains were replaced by U+FFFD. */
  readonly damaged: boolean;
}

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const guesses = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

/**
 * Decodes a text file: by its byte order mark, else strict UTF-8, else whichever of GB18030, Big5 and
 * UTF-16 yields the most common characters. Throws `input.binary` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = byMark(bytes) ?? withoutMark(bytes);
  if (looksBinary(decoded.text)) throw refusal('input.binary');
  return decoded;
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const found = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found && loosely(bytes, found[0]);
}

function withoutMark(bytes: Uint8Array): Decoded {
  const utf8 = bytes.includes(0) ? undefined : strictly(bytes, 'utf-8');
  return utf8 ?? best(bytes) ?? nearest(bytes);
}

function strictly(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, damaged: false };
  } catch {
    return undefined;
  }
}

function loosely(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.includes('\ufffd') };
}

function best(bytes: Uint8Array): Decoded | undefined {
  const candidates = guesses.flatMap((encoding) => strictly(bytes, encoding) ?? []);
  const likely = candidates.filter((candidate) => !looksBinary(candidate.text));
  return highest(likely, (candidate) => commonShare(candidate.text));
}

/** A damaged file: the encoding that leaves the fewest characters unexplained, common ones breaking the tie. */
function nearest(bytes: Uint8Array): Decoded {
  const candidates = ['utf-8', 'gb18030', 'big5'].map((encoding) => loosely(bytes, encoding));
  const found = highest(candidates, (candidate) => commonShare(candidate.text) - replaced(candidate.text));
  return found ?? loosely(bytes, 'utf-8');
}

function highest<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  const scored = items.map((item) => ({ item, score: score(item) }));
  return scored.reduce<{ item: T; score: number } | undefined>(
    (top, next) => (top && top.score >= next.score ? top : next),
    undefined,
  )?.item;
}

function replaced(text: string): number {
  return text === '' ? 0 : (text.match(/\ufffd/g)?.length ?? 0) / text.length;
}

/** Control characters other than white space do not occur in text; a stray few may, in converted files. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 50_000);
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd\uffff]/g)?.length ?? 0;
  return strange > 4 + sample.length / 50;
}
