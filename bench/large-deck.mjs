/** A deck file of many slides, made of our own sample, for measuring the studio and the show. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'vite';

/**
 * The text of a `.deck.md` file.
 * @param {number} count slides
 */
export async function largeDeckFile(count) {
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
  try {
    const { parseDeck, printDeck } = await vite.ssrLoadModule('/src/deck/deck-markdown.ts');
    const { value: deck } = parseDeck(await readFile('decks/work-safety/deck.md', 'utf8'));
    const slides = Array.from({ length: count }, (_, at) => ({
      ...deck.slides[at % deck.slides.length],
      id: `large${at + 1}`,
    }));
    return printDeck({ ...deck, slides });
  } finally {
    await vite.close();
  }
}
