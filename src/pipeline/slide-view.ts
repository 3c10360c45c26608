import { rowsBetweenSlides } from '../model/build-request';
import { type Deck, stageSize } from '../model/deck';
import { renderContexts } from '../render/context';
import { renderSlide } from '../render/render-slide';
import { createStage, type Stage } from '../stage/stage';
import { loadTheme } from '../theme/load';

/**
 * Shows slides at the top left of the page, for pictures taken from outside: below each other,
 * `rowsBetweenSlides` apart, on black.
 */
export interface SlideView {
  /** Shows the slides from number `first` on, counted from 0, up to but not with number `end`. */
  readonly show: (first: number, end: number) => Promise<void>;
}

/** A view of a fitted deck; it covers the page. */
export function createSlideView(deck: Deck): SlideView {
  const stage = visibleStage(deck);
  const contexts = renderContexts(deck, loadTheme(deck.theme.name));
  return {
    show: async (first, end) => {
      const html = deck.slides.slice(first, end).flatMap((slide, index) => {
        const context = contexts[first + index];
        return context ? [renderSlide(slide, context)] : [];
      });
      stage.show(html);
      await stage.document.fonts.ready;
    },
  };
}

function visibleStage(deck: Deck): Stage {
  const stage = createStage();
  stage.dress(loadTheme(deck.theme.name), deck.theme.variant, deck.meta.ratio);
  stage.container.style.cssText = `display:flex;flex-direction:column;gap:${rowsBetweenSlides}px`;
  const root = stage.container.getRootNode();
  const { width } = stageSize[deck.meta.ratio];
  if (root instanceof ShadowRoot && root.host instanceof HTMLElement) {
    root.host.style.cssText = `all:initial;position:fixed;left:0;top:0;width:${width}px;height:100%;overflow:hidden;background:#000;z-index:9`;
  }
  return stage;
}
