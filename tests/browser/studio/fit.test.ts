import { expect, it } from 'vitest';
import { fitOf } from '../../../src/studio/actions/fit';
import { pointsSlide, sampleDeck } from '../../fixtures/studio/sample-deck';

const sentence = '检查疏散通道是否畅通、消防器材是否完好、值班人员是否在岗';

it('a slide a little too full may become smaller or go on on a new slide, as the lecturer likes', async () => {
  for (let count = 4; count < 12; count += 1) {
    const slide = pointsSlide('s4', '要求', ...Array.from({ length: count }, () => sentence));
    const fit = await fitOf(sampleDeck(), slide);
    if (fit.overflow <= 0 || fit.smaller === null) continue;
    expect(fit.pages.length).toBe(2);
    expect(fit.pages.every((page) => (page.step ?? 0) === 0)).toBe(true);
    return;
  }
  expect.unreachable('nothing was a little too full');
});
