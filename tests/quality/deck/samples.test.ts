import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/compose/compose';
import { parseDeck } from '../../../src/deck/deck-markdown';
import type { Deck } from '../../../src/model/deck';
import { plain } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { createMatcher } from '../../../src/text/matching';
import { readNotice } from '../compose/notices';

const folder = join(import.meta.dirname, '../../../decks');

/** The decks kept beside our sample notices (`npm run samples`) are those of today’s rules. */
describe.each(readdirSync(folder))('sample %s', (name) => {
  const deck = () => parseDeck(readFileSync(join(folder, name, 'deck.md'), 'utf8'));
  const notice = () => readNotice('notice.md', readFileSync(join(folder, name, 'notice.md')));
  const texts = ({ slides }: Deck) =>
    slides.flatMap((slide) => slideTexts(slide).map(({ text }) => plain(text)));

  test('its deck reads without a finding and says no word of our own', async () => {
    const { value, findings } = deck();
    expect(findings).toEqual([]);
    const { source, sentences } = await notice();
    const matcher = createMatcher(source, sentences);
    expect(texts(value).filter((text) => matcher.origin(text).kind === 'own')).toEqual([]);
  });

  test('its deck says what is composed today', async () => {
    const { value } = deck();
    const { ratio, notice: file } = value.meta;
    const made = compose(await notice(), value.brief, {
      ratio,
      theme: value.theme,
      ...(file ? { notice: file } : {}),
    }).value;
    // Fitting deals the same words out to other pages.
    const kept = new Set(texts(value));
    const missing = new Set(texts(made).filter((text) => !kept.has(text)));
    expect([...missing], 'npm run samples makes them anew').toEqual([]);
  });
});
