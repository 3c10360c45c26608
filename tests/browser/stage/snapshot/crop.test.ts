import { expect, it } from 'vitest';
import { createSlidePainter } from '../../../../src/export/pictures/slide-painter';
import type { Deck } from '../../../../src/model/deck';
import { snapshotDeck } from '../../../../src/stage/snapshot/snapshot-deck';
import { createStage } from '../../../../src/stage/stage';
import { loadTheme } from '../../../../src/theme/load';
import '../../../../src/stage/font-styles';
import { pictureDeck } from '../../../fixtures/studio/picture-deck';

const names: Readonly<Record<string, string>> = {
  '255 0 0': 'red',
  '0 255 0': 'green',
  '0 0 255': 'blue',
  '255 255 0': 'yellow',
};

/** Pure colours of the picture that are seen on the slide, by how many pixels show them. */
async function seen(crop?: [number, number, number, number], fit: 'contain' | 'cover' = 'contain') {
  const deck = pictureDeck();
  const slides = deck.slides.slice(-1).map((slide) => ({
    ...slide,
    blocks: slide.blocks.map((block) =>
      block.kind === 'picture' ? { ...block, fit, ...(crop ? { crop } : {}) } : block,
    ),
  }));
  const one: Deck = { ...deck, theme: { name: 'plain' }, slides };
  const list = await snapshotDeck(one, createStage(), { theme: loadTheme('plain') });
  const canvas = await (await createSlidePainter(list))(0, 1280);
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  const counts: Record<string, number> = {};
  for (let at = 0; at < data.length; at += 4) {
    const name = names[`${data[at]} ${data[at + 1]} ${data[at + 2]}`];
    if (name) counts[name] = (counts[name] ?? 0) + 1;
  }
  return Object.keys(counts)
    .filter((name) => (counts[name] ?? 0) > 2000)
    .sort();
}

it('a picture shows all of itself on an exported page', async () => {
  expect(await seen()).toEqual(['blue', 'green', 'red', 'yellow']);
});

it('a cropped picture shows only that part on an exported page, contained or filling', async () => {
  expect(await seen([55, 55, 40, 40])).toEqual(['yellow']);
  expect(await seen([5, 5, 90, 40])).toEqual(['green', 'red']);
  expect(await seen([5, 55, 40, 40], 'cover')).toEqual(['blue']);
});
