import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/compose/compose';
import { ledgerOf } from '../../../src/compose/ledger';
import { planOf } from '../../../src/compose/time/speech';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck, Slide } from '../../../src/model/deck';
import type { Notice, Section } from '../../../src/model/notice';
import { plain } from '../../../src/model/rich-text';
import { slideTexts, slideTitle } from '../../../src/model/slide-texts';
import { createMatcher } from '../../../src/text/matching';
import { normalForm } from '../../../src/text/normal-form';
import { type NamedNotice, ownNotices, realNotices } from './notices';

const lengths = [8, 20, 45, 90, null] as const;

describe.each(named(ownNotices()))('own notice %s', (_, notice) => laws(notice));
describe.each(named(realNotices()))('real notice %s', (_, notice) => laws(notice));
test.skipIf(realNotices().length > 0)('the real notices are not here (../shared/notices)', () => {});

function named(notices: readonly NamedNotice[]): [string, NamedNotice][] {
  return notices.map((notice) => [notice.name, notice]);
}

function deckOf(notice: Notice, minutes: number | null): Deck {
  return compose(notice, { ...defaultBrief, minutes }, { ratio: '16:9', theme: { name: 'solemn' } }).value;
}

function laws({ read }: NamedNotice): void {
  test('no words of our own on a slide', async () => {
    const notice = await read();
    const matcher = createMatcher(notice.source, notice.sentences);
    const own = lengths.flatMap((minutes) =>
      deckOf(notice, minutes).slides.flatMap((slide) =>
        slideTexts(slide).flatMap(({ path, text }) =>
          matcher.origin(plain(text)).kind === 'own' ? [`${minutes} ${slide.id} ${path} ${plain(text)}`] : [],
        ),
      ),
    );
    expect(own).toEqual([]);
  });

  test('points keep to their room', async () => {
    const notice = await read();
    for (const slide of deckOf(notice, null).slides) expect(crowded(slide)).toEqual([]);
  });

  test('a shorter deck shows a part of what a longer one shows', async () => {
    const notice = await read();
    const shown = lengths.map((minutes) => pointsOf(deckOf(notice, minutes)));
    shown.slice(1).forEach((longer, at) => {
      const missing = [...(shown[at] ?? [])].filter((point) => !longer.has(point));
      expect(missing, `${lengths[at]} in ${lengths[at + 1]} minutes`).toEqual([]);
    });
  });

  test('notes say every sentence once and in order', async () => {
    const notice = await read();
    const notes = normalForm(
      deckOf(notice, null)
        .slides.map((slide) => slide.notes)
        .join('\n'),
    ).text;
    let at = 0;
    for (const sentence of mainSentences(notice)) {
      const words = normalForm(notice.source.text.slice(sentence.start, sentence.end)).text;
      const found = notes.indexOf(words, at);
      expect(found, `missing or out of order: ${words.slice(0, 12)}`).toBeGreaterThanOrEqual(0);
      at = found + words.length;
    }
  });

  test('speech meets the slot where the text suffices', async () => {
    const notice = await read();
    const whole = planOf(deckOf(notice, null)).seconds;
    for (const minutes of [8, 20, 45]) {
      if (minutes * 60 >= whole) continue;
      const { seconds } = planOf(deckOf(notice, minutes));
      expect(seconds, `${minutes} minutes`).toBeLessThanOrEqual(minutes * 66);
      expect(seconds, `${minutes} minutes`).toBeGreaterThanOrEqual(minutes * 54);
    }
  });

  test('every part and task is named at every length', async () => {
    const notice = await read();
    for (const minutes of [20, 45, null]) {
      const words = deckOf(notice, minutes).slides.flatMap((slide) =>
        slideTexts(slide).map(({ text }) => normalForm(plain(text)).text),
      );
      const all = words.join('|');
      const missing = headings(notice.body.sections).filter((heading) => !isNamed(all, heading));
      expect(missing, `${minutes} minutes`).toEqual([]);
    }
  });

  test('the ledger accounts for every sentence', async () => {
    const notice = await read();
    const brief = { ...defaultBrief, minutes: 8 };
    const ledger = ledgerOf(notice, deckOf(notice, 8).slides, brief);
    expect(ledger).toHaveLength(notice.sentences.length);
    for (const entry of ledger) {
      expect(entry.shown.length + entry.spoken.length > 0).toBe(entry.omitted === undefined);
    }
  });
}

/** Points that break a limit: too many, too long, or repeating the title. */
function crowded(slide: Slide): readonly string[] {
  const english = !/[\u4e00-\u9fff]/.test(slideTitle(slide));
  return slide.blocks.flatMap((block) => {
    if (block.kind !== 'points') return [];
    const texts = block.items.map((item) => plain(item.text));
    const tooLong = texts.filter((text) => !english && text.replace(/\s/g, '').length > 90);
    const repeated = texts.filter((text) => text === slideTitle(slide));
    return [...(texts.length > 5 ? [`${texts.length} points`] : []), ...tooLong, ...repeated];
  });
}

function pointsOf(deck: Deck): ReadonlySet<string> {
  const points = deck.slides.flatMap((slide) =>
    slide.blocks.flatMap((block) =>
      block.kind === 'points' ? block.items.map((item) => plain(item.text)) : [],
    ),
  );
  return new Set(points);
}

function mainSentences({ body, sentences }: Notice) {
  const first = body.preamble[0]?.start ?? body.sections[0]?.start ?? 0;
  const last = body.closing.at(-1)?.end ?? body.sections.at(-1)?.end ?? first;
  return sentences.filter((sentence) => sentence.start >= first && sentence.end <= last);
}

function headings(sections: readonly Section[], level = 1): readonly string[] {
  return sections.flatMap((section) => [
    ...(section.heading && section.kind !== 'label' ? [section.heading] : []),
    ...(level < 2 ? headings(section.children, level + 1) : []),
  ]);
}

/** Whole, or by its distinguishing half. */
function isNamed(all: string, heading: string): boolean {
  const words = normalForm(heading).text;
  return all.includes(words) || words.split(/[,;:]/).some((half) => half.length >= 6 && all.includes(half));
}
