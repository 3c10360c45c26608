import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Layout, layouts, type Slide } from '../../../src/model/deck';
import { endOnTime, secondsInPassing } from '../../../src/present/pace';
import { sumOf } from '../../../src/present/plan';
import { hasFacts, mustShow, partsOf } from '../../../src/present/worth';
import { factSlide, slideOf } from './decks';

const drawnSlide = fc.record({
  layout: fc.constantFrom<Layout>(...layouts),
  fact: fc.boolean(),
  seconds: fc.integer({ min: 5, max: 200 }),
});
const drawnShow = fc.array(drawnSlide, { minLength: 1, maxLength: 60 }).map((drawn) => ({
  slides: drawn.map((one, index): Slide => {
    return one.fact ? factSlide(`s${index}`) : slideOf(`s${index}`, one.layout);
  }),
  seconds: drawn.map((one) => one.seconds),
}));

test('every fact and every part stays, whatever the clock says', () => {
  fc.assert(
    fc.property(drawnShow, fc.integer({ min: -100, max: 9000 }), (show, left) => {
      const { skip } = endOnTime({ ...show, left });
      const kept = show.slides.filter((slide) => !skip.includes(slide.id));
      expect(kept.filter(hasFacts)).toEqual(show.slides.filter(hasFacts));
      expect(show.slides.filter((slide) => skip.includes(slide.id)).some(mustShow)).toBe(false);
      const parts = (slides: readonly Slide[]) => new Set(slides.filter((s) => s.layout === 'section'));
      expect(parts(kept)).toEqual(parts(show.slides));
      expect(Math.max(0, ...partsOf(kept))).toBe(Math.max(0, ...partsOf(show.slides)));
    }),
  );
});

test('a proposal that can be kept ends within the last minute of the slot, or goes no faster than needed', () => {
  fc.assert(
    fc.property(drawnShow, fc.integer({ min: 60, max: 9000 }), (show, left) => {
      const result = endOnTime({ ...show, left });
      const full = sumOf(show.seconds);
      if (full <= left) expect(result).toEqual({ skip: [], brief: [], seconds: full, over: 0 });
      const least = sumOf(show.seconds.map((s, i) => leastSeconds(show.slides[i], s)));
      if (least <= left - 10) expect(result.over).toBe(0);
      expect(result.seconds).toBeGreaterThanOrEqual(least - 1e-9);
    }),
  );
});

function leastSeconds(slide: Slide | undefined, planned: number): number {
  return slide && !mustShow(slide) && slide.layout !== 'section' ? 0 : Math.min(planned, secondsInPassing);
}

/** A lecture of 40 minutes: four parts of a divider, a fact slide and eight slides of points. */
function lecture(): { slides: Slide[]; seconds: number[] } {
  const parts = [1, 2, 3, 4].flatMap((part) => [
    slideOf(`p${part}`, 'section'),
    factSlide(`f${part}`),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => slideOf(`p${part}n${n}`, 'points', n > 4 ? { continued: 1 } : {})),
  ]);
  const slides = [...parts, slideOf('end', 'closing')];
  const seconds = slides.map((slide, index) => (slide.layout === 'points' ? 50 + (index % 7) * 5 : 24));
  return { slides, seconds };
}

test.each([8, 12, 16, 20, 25, 30, 33])(
  'with %d minutes left the simulated lecture ends within one minute',
  (m) => {
    const { slides, seconds } = lecture();
    const plan = endOnTime({ slides, seconds, left: m * 60 });
    let clock = 0;
    const shown: string[] = [];
    slides.forEach((slide, index) => {
      if (plan.skip.includes(slide.id)) return;
      shown.push(slide.id);
      clock += plan.brief.includes(slide.id) ? secondsInPassing : (seconds[index] ?? 0);
    });
    expect(Math.abs(clock - m * 60)).toBeLessThanOrEqual(60);
    expect(clock).toBeCloseTo(plan.seconds);
    for (const part of [1, 2, 3, 4]) expect(shown).toEqual(expect.arrayContaining([`p${part}`, `f${part}`]));
  },
);

test('continuations go before the slides they continue', () => {
  const { slides, seconds } = lecture();
  const { skip, brief } = endOnTime({ slides, seconds, left: 30 * 60 });
  const touched = slides.filter((slide) => [...skip, ...brief].includes(slide.id));
  expect(touched.length).toBeGreaterThan(0);
  expect(touched.every((slide) => slide.continued === 1)).toBe(true);
});

test('a duty is kept once: continuations with the same foot line may go, other tasks may not', () => {
  const task = (id: string, source: string, more = {}): Slide => {
    const duty = {
      kind: 'duty',
      items: [{ left: [{ text: '牵头' }], right: [{ text: '安全科' }] }],
    } as const;
    const base = slideOf(id, 'points', { source, ...more });
    return { ...base, blocks: [...base.blocks, duty] };
  };
  const slides = [
    task('a1', '一'),
    task('a2', '一', { continued: 1 }),
    task('b1', '二'),
    task('b2', '二', { continued: 1 }),
  ];
  const { skip, over } = endOnTime({ slides, seconds: [60, 60, 60, 60], left: 36 });
  expect(skip).toEqual(['a2', 'b2']);
  expect(over).toBe(0);
});

test('a slide with a figure in its words is a fact slide', () => {
  const words = (text: string) =>
    slideOf('s', 'points', { blocks: [{ kind: 'statement', text: [{ text }] }] });
  expect(hasFacts(words('于6月30日前报送'))).toBe(true);
  expect(hasFacts(words('补贴500元'))).toBe(true);
  expect(hasFacts(words('Reply within 10 days'))).toBe(true);
  expect(hasFacts(words('坚持以人为本'))).toBe(false);
});

test('200 slides and four hours are decided at once', () => {
  const slides = Array.from({ length: 200 }, (_, index) => slideOf(`s${index}`, 'points'));
  const begin = performance.now();
  endOnTime({ slides, seconds: slides.map(() => 72), left: 3 * 3600 });
  expect(performance.now() - begin).toBeLessThan(5000);
});
