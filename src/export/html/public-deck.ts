import type { Block } from '../../model/block';
import type { Deck, Slide } from '../../model/deck';

/** The deck as anybody may see it: no notes, no hidden slides, nothing of how it was made. */
export function publicDeck(deck: Deck): Deck {
  const { notice: _notice, ...meta } = deck.meta;
  const slides = deck.slides.filter((slide) => !slide.hidden).map(publicSlide);
  return withUsedPictures({ ...deck, meta, slides });
}

function publicSlide({ attributes: _attributes, seconds: _seconds, ...slide }: Slide): Slide {
  return { ...slide, notes: '' };
}

/** The deck without pictures that nothing shows. */
export function withUsedPictures(deck: Deck): Deck {
  const { pictures, ...rest } = deck;
  if (!pictures) return deck;
  const used = new Set([
    ...deck.slides.flatMap((slide) => slide.blocks.flatMap(pictureOf)),
    ...[deck.theme.variant?.logo, deck.theme.variant?.coverPicture].filter((key) => key !== undefined),
  ]);
  const kept = Object.entries(pictures).filter(([key]) => used.has(key));
  return kept.length > 0 ? { ...rest, pictures: Object.fromEntries(kept) } : rest;
}

function pictureOf(block: Block): string[] {
  return block.kind === 'picture' ? [block.picture] : [];
}
