import { parseDeck } from '../../deck/deck-markdown';
import { readSingleHtml } from '../../export/html/read-single-html';
import { type Deck, deckSchema } from '../../model/deck';
import { UnusableInput } from '../../model/finding';
import { parseWith } from '../../model/parse';
import type { PackedDeck } from '../files/package-file';
import type { Studio } from '../state/studio';
import { addDeck } from './library';

/**
 * Opens a saved deck: `.lectern`, `.deck.md`, `.deck.json` or the exported single HTML file. Markup is
 * parsed, never run.
 * @throws UnusableInput when the file cannot be read
 */
export async function openDeckFile(studio: Studio, file: File): Promise<void> {
  const { deck, source } = await readDeckFile(file);
  await addDeck(studio, deck, source);
}

/** What is in a deck file. @throws UnusableInput when it cannot be read */
export async function readDeckFile(file: File): Promise<PackedDeck> {
  if (/\.lectern$/i.test(file.name)) {
    const { unpackDeck } = await import('../files/package-file');
    return unpackDeck(new Uint8Array(await file.arrayBuffer()));
  }
  return { deck: readText(file.name, await file.text()), source: null };
}

function readText(name: string, text: string): Deck {
  try {
    if (/\.json$/i.test(name)) return parseWith(deckSchema, JSON.parse(text));
    if (/\.html?$/i.test(name)) return deckInHtml(text);
    return parseDeck(text).value;
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    const line = error instanceof Error ? error.message : '';
    throw new UnusableInput('deck.broken', {
      zh: `这个课件文件无法读取：${line}`,
      en: `This deck file cannot be read: ${line}`,
    });
  }
}

function deckInHtml(html: string): Deck {
  const file = readSingleHtml(html);
  if (!file) throw new TypeError('no deck in it');
  return file.deck;
}
