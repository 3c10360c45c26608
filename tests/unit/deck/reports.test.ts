import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeckJson } from '../../../src/deck/deck-json';
import { deckJson, reportJson } from '../../../src/deck/reports';
import { sectionSpans } from '../../../src/deck/sections';
import { createTracer, traceDeck } from '../../../src/deck/trace';
import { deckSchema } from '../../../src/model/deck';
import { UnusableInput } from '../../../src/model/finding';
import { parseWith } from '../../../src/model/parse';
import { deck } from './arbitrary-deck';
import { cleanDeck, matcherOf, sampleNotice } from './sample';

const matcher = matcherOf(sampleNotice);
const plan = { slides: [{ id: 's2', seconds: 31.6 }], seconds: 100 };

describe('tracing', () => {
  it('gives every text of a slide its origin, and spans that slice back', () => {
    const traces = traceDeck(cleanDeck, matcher, sectionSpans(sampleNotice));
    const texts = [...traces.values()].flat();
    expect(new Set(texts.map(({ origin }) => origin.kind))).toEqual(new Set(['verbatim', 'label']));
    for (const { text, origin } of texts) {
      if (origin.kind !== 'verbatim') continue;
      const [span] = origin.spans;
      expect(sampleNotice.source.text.slice(span?.start, span?.end)).toBe(text);
    }
  });

  it('does not trace a slide twice', () => {
    let asked = 0;
    const origin = (text: string) => {
      asked++;
      return matcher.origin(text);
    };
    const counting = { ...matcher, origin };
    const tracer = createTracer(counting);
    tracer.deck(cleanDeck);
    const before = asked;
    const slides = cleanDeck.slides.map((slide, at) => (at === 1 ? { ...slide, notes: 'x' } : slide));
    tracer.deck({ ...cleanDeck, slides });
    expect(asked - before).toBeLessThan(before / 2);
  });
});

describe('deck.json', () => {
  it('has the fields of the contract', () => {
    const [, slide] = deckJson(cleanDeck, traceDeck(cleanDeck, matcher), plan).slides;
    expect(slide).toMatchObject({ id: 's2', layout: 'points', source: '一', title: '压实责任', seconds: 32 });
    const start = sampleNotice.source.text.indexOf('压实责任');
    expect(slide?.texts.slice(0, 2)).toEqual([
      { text: '一、', origin: 'label', spans: [] },
      { text: '压实责任', origin: 'verbatim', spans: [[start, start + 4]] },
    ]);
  });

  it('reads back as the deck, seconds as planned', () => {
    fc.assert(
      fc.property(deck, (one) => {
        const slides = one.slides.map((slide) => ({ ...slide, seconds: Math.round(slide.seconds ?? 0) }));
        const json = JSON.parse(
          JSON.stringify(deckJson({ ...one, slides }, traceDeck(one, matcher), { slides: [], seconds: 0 })),
        );
        expect(parseDeckJson(json).value).toEqual(parseWith(deckSchema, { ...one, slides }));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('deck data of other versions', () => {
  const failure = (data: unknown) => {
    try {
      return parseDeckJson(data);
    } catch (error) {
      return error instanceof UnusableInput ? error.code : error;
    }
  };

  it('an older one is brought up to date, with a note', () => {
    const { version: _, meta: __, theme: ___, brief: ____, ...rest } = cleanDeck;
    const { value, findings } = parseDeckJson({ ...rest, title: cleanDeck.meta.title, theme: 'solemn' });
    expect(value).toEqual(cleanDeck);
    expect(findings.map(({ code }) => code)).toEqual(['deck.upgraded']);
  });

  it('a newer one is refused politely', () => {
    expect(failure({ ...cleanDeck, version: 2 })).toBe('deck.newer');
  });

  it.each([
    [null],
    [[]],
    ['x'],
    [{}],
    [{ version: 1 }],
    [{ version: 'a' }],
    [{ version: -1 }],
    [{ version: 0.5 }],
  ])('what is no deck is refused: %j', (data) => {
    expect(failure(data)).toBe('deck.broken');
  });

  it('takes no unknown keys and nothing through prototypes', () => {
    const data = JSON.parse(`{"__proto__":{"polluted":1},"version":1}`);
    expect(failure({ ...cleanDeck, extra: 1 })).toBe('deck.broken');
    expect(failure(data)).toBe('deck.broken');
  });
});

describe('report.json', () => {
  it('accounts for time, sentences and origins', () => {
    const [first, second, ...others] = sampleNotice.sentences;
    const ledger = [
      ...(first ? [{ sentence: 0, start: first.start, end: first.end, shown: ['s1'], spoken: ['s1'] }] : []),
      ...(second
        ? [
            {
              sentence: 1,
              start: second.start,
              end: second.end,
              shown: [],
              spoken: [],
              omitted: { zh: '按要求略去', en: 'left out' },
            },
          ]
        : []),
      ...others.map(({ id, start, end }) => ({ sentence: id, start, end, shown: [], spoken: ['s2'] })),
    ];
    const fit = { overflow: 0, smallestPt: 28, smallestTablePt: 0, continued: 0 };
    const report = reportJson({
      deck: cleanDeck,
      traces: traceDeck(cleanDeck, matcher),
      plan: { slides: [], seconds: 1234 },
      speechSeconds: 1200,
      ledger,
      text: sampleNotice.source.text,
      fit,
      findings: [],
    });
    expect(report.minutes).toEqual({ target: null, planned: 20.6, speech: 20 });
    expect(report.ledger).toEqual({
      sentences: sampleNotice.sentences.length,
      shown: 1,
      spoken: sampleNotice.sentences.length - 1,
      omitted: [{ quote: sampleNotice.source.text.slice(second?.start, second?.end), why: '按要求略去' }],
    });
    expect(report.origins.own).toBe(0);
    expect(report.origins.verbatim).toBeGreaterThan(5);
  });
});
