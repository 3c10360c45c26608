import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck, Slide } from '../../../src/model/deck';
import { rich } from '../../../src/model/rich-text';
import { prepareFitter } from '../../../src/stage/fit-deck';
import { fitSlide } from '../../../src/stage/fit-slide';
import { measureOn } from '../../../src/stage/fitter';
import { createStage } from '../../../src/stage/stage';
import { loadTheme } from '../../../src/theme/load';

const stage = createStage();
afterAll(() => stage.remove());
let laidOut = 0;
const counting = {
  ...stage,
  show: (html: readonly string[]) => {
    laidOut += 1;
    return stage.show(html);
  },
};

const sentence = '各单位要对照清单逐项排查，建立问题台账，明确责任人和完成时限';
const slide = (count: number): Slide => ({
  id: 's1',
  layout: 'points',
  blocks: [
    { kind: 'heading', text: rich('全面排查') },
    {
      kind: 'points',
      items: Array.from({ length: count }, (_, at) => ({ text: rich(`${sentence}第${at + 1}条`) })),
    },
  ],
  notes: '',
});

async function fitterFor(one: Slide) {
  const deck: Deck = {
    version: 1,
    meta: { title: '试讲', language: 'zh-CN', ratio: '16:9' },
    theme: { name: 'solemn' },
    brief: defaultBrief,
    slides: [one],
  };
  return prepareFitter(deck, counting, loadTheme('solemn'));
}

describe('laying out for a fit', () => {
  beforeEach(() => {
    laidOut = 0;
  });

  it('happens once for a slide that fits', async () => {
    const fitter = await fitterFor(slide(3));
    laidOut = 0;
    expect(fitSlide(fitter, slide(3)).pages).toHaveLength(1);
    expect(laidOut).toBe(1);
  });

  it('does not happen for what was measured before, whatever its id', async () => {
    const fitter = await fitterFor(slide(3));
    const measure = measureOn(fitter, slide(3));
    laidOut = 0;
    expect(measureOn(fitter, { ...slide(3), id: 's2' })).toEqual(measure);
    expect(measureOn(fitter, slide(4))).not.toEqual(measure);
    expect(laidOut).toBe(1);
  });

  it('stays below five times the units for a slide that goes on, at all three font steps', async () => {
    const fitter = await fitterFor(slide(30));
    laidOut = 0;
    const { pages, overflowing } = fitSlide(fitter, slide(30));
    expect(overflowing).toBe(0);
    expect(pages.length).toBeGreaterThan(2);
    expect(laidOut).toBeLessThan(5 * 30);
  });
});
