import type { Deck, Slide } from '../model/deck';
import { stageSize } from '../model/deck';
import type { Theme } from '../model/theme';
import { renderContexts } from '../render/context';
import { renderSlide } from '../render/render-slide';
import { slideStyles } from '../render/styles';
import { shownSlides } from './plan';

/** The slides of a show as HTML, and the style sheet they need. */
export interface SlideSource {
  readonly deck: Deck;
  /** Shown slides in order. */
  readonly slides: readonly Slide[];
  /** CSS of the theme, the variant and the ratio. */
  readonly css: string;
  /** Size of a slide in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** HTML of the slide at `index`, '' out of range; made once. */
  html(index: number): string;
}

/** The slides of a deck in its theme. Hidden slides are left out and not numbered. */
export function createSlideSource(deck: Deck, theme: Theme): SlideSource {
  const slides = shownSlides(deck);
  const contexts = renderContexts({ ...deck, slides }, theme);
  const made = new Map<number, string>();
  return {
    deck,
    slides,
    css: slideStyles(theme, deck.theme.variant, deck.meta.ratio),
    size: stageSize[deck.meta.ratio],
    html(index) {
      const slide = slides[index];
      const context = contexts[index];
      if (!slide || !context) return '';
      const html = made.get(index) ?? renderSlide(slide, context);
      made.set(index, html);
      return html;
    },
  };
}
