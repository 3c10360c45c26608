import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Corrections, correctionsSchema } from '../../model/corrections';
import { type Deck, deckSchema } from '../../model/deck';
import { UnusableInput } from '../../model/finding';
import { parseWith } from '../../model/parse';
import type { SavedSource } from '../storage/deck-store';

/** Ending of a package: a zip with the deck, its pictures and theme variant, and the notice. */
export const packageEnding = '.lectern';

/** What a package holds. */
export interface PackedDeck {
  readonly deck: Deck;
  readonly source: SavedSource | null;
}

const deckPart = 'deck.json';
const correctionsPart = 'corrections.json';
const noticeFolder = 'notice/';
/** Larger parts are refused before they are unpacked. */
const largestPart = 60_000_000;

/** Packs a deck with its notice into one file. */
export function packDeck(packed: PackedDeck): Uint8Array {
  const { deck, source } = packed;
  const notice = source ? { [`${noticeFolder}${baseName(source.name)}`]: source.bytes } : {};
  const corrections = source ? { [correctionsPart]: strToU8(JSON.stringify(source.corrections)) } : {};
  return zipSync(
    { [deckPart]: strToU8(JSON.stringify(deck, null, 1)), ...corrections, ...notice },
    { level: 6 },
  );
}

/**
 * Unpacks a package. Only the two known parts are read, by name; everything else in it is passed over.
 * @throws UnusableInput `package.broken` when it is no package or was damaged
 */
export function unpackDeck(bytes: Uint8Array): PackedDeck {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        originalSize <= largestPart && (name === deckPart || name === correctionsPart || isNotice(name)),
    });
    const deck = parts[deckPart];
    if (!deck) throw new TypeError('no deck');
    return { deck: parseWith(deckSchema, JSON.parse(strFromU8(deck))), source: sourceIn(parts) };
  } catch {
    throw new UnusableInput('package.broken', {
      zh: '这个 .lectern 文件无法打开，可能已损坏；请换一份副本。',
      en: 'This .lectern file cannot be opened and may be damaged; try another copy.',
    });
  }
}

function isNotice(name: string): boolean {
  const rest = name.slice(noticeFolder.length);
  return name.startsWith(noticeFolder) && rest !== '' && baseName(rest) === rest;
}

function sourceIn(parts: Readonly<Record<string, Uint8Array>>): SavedSource | null {
  const found = Object.entries(parts).find(([name]) => isNotice(name));
  if (!found) return null;
  const [name, bytes] = found;
  return { name: name.slice(noticeFolder.length), bytes, corrections: correctionsIn(parts) };
}

function correctionsIn(parts: Readonly<Record<string, Uint8Array>>): Corrections {
  const part = parts[correctionsPart];
  return part ? parseWith(correctionsSchema, JSON.parse(strFromU8(part))) : [];
}

/** The last part of a path, with nothing in it that could lead elsewhere. */
function baseName(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return name.replaceAll('\0', '') || 'notice';
}
