import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/deck/changes/apply';
import type { DeckChange } from '../../../src/deck/changes/deck-change';
import type { CheckContext, SlideLook } from '../../../src/deck/check/check-context';
import { checkDeck, checkRules } from '../../../src/deck/check/check-deck';
import { traceDeck } from '../../../src/deck/trace';
import type { Deck } from '../../../src/model/deck';
import { rich } from '../../../src/model/rich-text';
import { cleanDeck, matcherOf, points, sampleNotice } from './sample';

const fits: SlideLook = { overflow: 0, smallest: 37.3, smallestInTable: 26.7 };
const luminance = (colour: string) => Number.parseInt(colour.slice(1, 3), 16) / 255;
const colours = {
  palette: { ink: '#000000', paper: '#ffffff' },
  pairs: [['ink', 'paper']] as const,
  contrast: (one: string, other: string) =>
    (Math.max(luminance(one), luminance(other)) + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05),
};

function contextOf(deck: Deck, more: Partial<CheckContext> = {}): CheckContext {
  return {
    deck,
    notice: sampleNotice,
    traces: traceDeck(deck, matcherOf(sampleNotice)),
    plan: { slides: [], seconds: 1200 },
    looks: new Map(deck.slides.map(({ id }) => [id, fits])),
    lines: [{ slide: 's3', path: 'blocks.1.items.1.text', lines: ['于2025年12月15日前', '完成整改'] }],
    colours,
    hasGlyph: (character) => character <= '\uffff',
    ...more,
  };
}

const codes = (context: CheckContext) => checkDeck(context).map(({ code, slide }) => [code, slide]);
const changed = (...changes: readonly DeckChange[]) =>
  changes.reduce((deck, change) => {
    const { value, findings } = applyChange(deck, change);
    expect(findings).toEqual([]);
    return value;
  }, cleanDeck);
const setPoint = (text: string): DeckChange => ({
  type: 'setText',
  slide: 's4',
  path: 'blocks.1.items.1.text',
  text: rich(text),
});
const twenty = { ...cleanDeck.brief, minutes: 20 };

describe('the pre-flight check', () => {
  it('is quiet on a clean deck', () => {
    expect(checkDeck(contextOf(cleanDeck))).toEqual([]);
    expect(checkDeck(contextOf({ ...cleanDeck, brief: twenty }))).toEqual([]);
    expect(checkDeck({ deck: cleanDeck })).toEqual([]);
  });

  const seeded: readonly [code: string, slide: string | undefined, context: () => CheckContext][] = [
    [
      'check.overflow',
      's3',
      () => contextOf(cleanDeck, { looks: new Map([['s3', { ...fits, overflow: 12 }]]) }),
    ],
    [
      'check.font-floor',
      's3',
      () => contextOf(cleanDeck, { looks: new Map([['s3', { ...fits, smallest: 30 }]]) }),
    ],
    [
      'check.font-floor',
      's3',
      () => contextOf(cleanDeck, { looks: new Map([['s3', { ...fits, smallestInTable: 24 }]]) }),
    ],
    [
      'check.contrast',
      undefined,
      () => contextOf(cleanDeck, { colours: { ...colours, palette: { ink: '#bbbbbb', paper: '#ffffff' } } }),
    ],
    ['check.glyph', 's4', () => contextOf(cleanDeck, { hasGlyph: (character) => character !== '器' })],
    [
      'check.split-term',
      's3',
      () =>
        contextOf(cleanDeck, {
          lines: [{ slide: 's3', path: 'blocks.1.items.1.text', lines: ['于2025年12月1', '5日前完成整改'] }],
        }),
    ],
    ['check.split-term', 's4', () => contextOf(changed(setPoint('“配备器材')), { traces: new Map() })],
    [
      'check.time-long',
      undefined,
      () => contextOf({ ...cleanDeck, brief: twenty }, { plan: { slides: [], seconds: 1400 } }),
    ],
    [
      'check.time-short',
      undefined,
      () => contextOf({ ...cleanDeck, brief: twenty }, { plan: { slides: [], seconds: 900 } }),
    ],
    ['check.own-words', 's4', () => contextOf(changed(setPoint('我单位的做法')))],
    [
      'check.join',
      's2',
      () => {
        const start = sampleNotice.source.text.indexOf('完善值班');
        const source = { ...sampleNotice.source, joins: [{ start, certain: false }] };
        return contextOf(cleanDeck, { notice: { ...sampleNotice, source } });
      },
    ],
    ['check.notes-empty', 's2', () => contextOf(changed({ type: 'setNotes', slide: 's2', notes: ' ' }))],
    [
      'check.notes-long',
      's2',
      () =>
        contextOf(
          changed({ type: 'setNotes', slide: 's2', notes: `${sampleNotice.source.text.repeat(12)}` }),
        ),
    ],
    [
      'check.title-repeated',
      's4',
      () =>
        contextOf(
          changed({ type: 'setText', slide: 's4', path: 'blocks.0.text', text: rich('落实经费110万元') }),
        ),
    ],
    ['check.point-long', 's4', () => contextOf(changed(setPoint('各'.repeat(36))), { traces: new Map() })],
    [
      'check.slide-full',
      's4',
      () =>
        contextOf(
          changed({
            type: 'replaceBlock',
            slide: 's4',
            at: 1,
            block: points('落实经费110万元', '配备器材', '组织演练', '配备', '器材', '组织'),
          }),
          { traces: new Map() },
        ),
    ],
  ];

  it.each(seeded)('finds a seeded %s on %s and nothing else', (code, slide, context) => {
    expect(codes(context())).toEqual([[code, slide]]);
  });

  it.each([
    ['时限', 's3', '完成整改', '“2025年12月15日前”', 'error'],
    ['责任单位', 's2', '完善值班制度', '“应急局”', 'error'],
    ['数额', 's4', '配备器材', '“110万元”', 'warning'],
  ])('finds a %s that is nowhere', (name, slide, left, words, severity) => {
    const deck = changed(
      { type: 'setNotes', slide, notes: left },
      { type: 'replaceBlock', slide, at: 1, block: points(left) },
      ...(slide === 's2' ? [{ type: 'removeBlock' as const, slide, at: 2 }] : []),
    );
    const findings = checkDeck(contextOf(deck));
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([
      ['check.fact-missing', severity],
    ]);
    expect(findings[0]?.message.zh).toContain(`${name}${words}`);
    const quoted = sampleNotice.source.text.slice(findings[0]?.span?.start, findings[0]?.span?.end);
    expect(words).toContain(quoted);
  });

  it('asks for no fact of a section the brief leaves out', () => {
    const slides = cleanDeck.slides.filter(({ source }) => source === undefined || source === '一');
    const brief = { ...cleanDeck.brief, sections: ['一'] };
    expect(checkDeck(contextOf({ ...cleanDeck, slides, brief }))).toEqual([]);
    expect(codes(contextOf({ ...cleanDeck, slides }))).toEqual([
      ['check.fact-missing', undefined],
      ['check.fact-missing', undefined],
    ]);
  });

  it('passes over hidden slides', () => {
    const deck = changed(setPoint('我单位的做法'), { type: 'duplicateSlide', slide: 's4' });
    const hidden = deck.slides.map((slide) => (slide.source === '三' ? { ...slide, hidden: true } : slide));
    expect(codes(contextOf({ ...deck, slides: hidden }))).toEqual([['check.fact-missing', undefined]]);
  });

  it('puts errors first and has a message in both languages', () => {
    const deck = changed(setPoint('我单位的做法'));
    const findings = checkDeck(contextOf(deck, { looks: new Map([['s4', { ...fits, overflow: 3 }]]) }));
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'note']);
    for (const { message } of findings) {
      expect(message.zh).toMatch(/[。]$/);
      expect(message.en).toMatch(/[.]$/);
    }
    expect(checkRules.length).toBeGreaterThanOrEqual(12);
  });
});
