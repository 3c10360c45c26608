import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/compose/compose';
import { planOf } from '../../../src/compose/time/speech';
import { amendDeck } from '../../../src/deck/amend/amend-deck';
import { checkDeck } from '../../../src/deck/check/check-deck';
import { parseDeckJson } from '../../../src/deck/deck-json';
import { parseDeck, printDeck } from '../../../src/deck/deck-markdown';
import { deckJson } from '../../../src/deck/reports';
import { sectionSpans } from '../../../src/deck/sections';
import { traceDeck } from '../../../src/deck/trace';
import { defaultBrief } from '../../../src/model/brief';
import type { Notice } from '../../../src/model/notice';
import { createMatcher } from '../../../src/text/matching';
import { normalForm } from '../../../src/text/normal-form';
import { ownNotices, realNotices } from '../compose/notices';

const notices = [...realNotices(), ...ownNotices()];
const composed = (notice: Notice) =>
  compose(notice, defaultBrief, { ratio: '16:9', theme: { name: 'solemn' }, notice: 'notice.md' }).value;

/** What must hold for the deck of any notice, whatever composing makes of it. */
describe.each(notices)('the deck of $name', ({ read }) => {
  it('prints as natural Markdown and reads back the same', async () => {
    const deck = composed(await read());
    const printed = printDeck(deck);
    expect(printed).not.toContain('block: exact');
    expect(parseDeck(printed)).toEqual({ value: deck, findings: [] });
  }, 60_000);

  it('has no words that are not the notice’s, and spans that slice back', async () => {
    const notice = await read();
    const deck = composed(notice);
    const traces = traceDeck(deck, createMatcher(notice.source, notice.sentences), sectionSpans(notice));
    for (const { text, origin } of [...traces.values()].flat()) {
      expect([origin.kind, text]).not.toEqual(['own', text]);
      if (origin.kind !== 'verbatim') continue;
      const [span] = origin.spans;
      const quoted = notice.source.text.slice(span?.start, span?.end);
      expect(normalForm(text).text).toContain(normalForm(quoted).text);
    }
    const json = JSON.parse(JSON.stringify(deckJson(deck, traces, planOf(deck))));
    const back = parseDeckJson(json).value;
    expect(back.slides.map(({ blocks, notes }) => ({ blocks, notes }))).toEqual(
      deck.slides.map(({ blocks, notes }) => ({ blocks, notes })),
    );
  }, 60_000);

  it('says every deadline and every responsible body', async () => {
    const notice = await read();
    const deck = composed(notice);
    const missing = checkDeck({ deck, notice }).filter(({ code }) => code === 'check.fact-missing');
    expect(missing.map(({ message }) => message.zh)).toEqual([]);
  }, 60_000);

  it('stays as it is when the notice is amended by nothing', async () => {
    const notice = await read();
    const deck = composed(notice);
    const amended = amendDeck({ deck, oldNotice: notice, newNotice: notice, recompose: composed });
    expect(amended.value.deck).toEqual(deck);
    expect(amended.findings).toEqual([]);
    expect(amended.value.changes.every(({ kind }) => kind === 'same')).toBe(true);
  }, 60_000);
});
