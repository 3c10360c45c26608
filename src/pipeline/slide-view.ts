import { type Deck, stageSize } from '../model/deck';
import { renderContexts } from '../render/context';
import { renderSlide } from '../render/render-slide';
import { createStage, type Stage } from '../stage/stage';
import { loadTheme } from '../theme/load';

/** Shows slides one at a time at the top left of the page, for pictures taken from outside. */
export interface SlideView {
  /** Shows slide number `at`, from 0. */
  readonly show: (at: number) => Promise<void>;
}

/** A view of a fitted deck; it covers the page. */
export function createSlideView(deck: Deck): SlideView {
  const stage = visibleStage(deck);
  const contexts = renderContexts(deck, loadTheme(deck.theme.name));
  return {
    show: async (at) => {
      const slide = deck.slides[at];
      const context = contexts[at];
      if (!slide || !context) throw new RangeError(`no slide ${at}`);
      stage.show([renderSlide(slide, context)]);
      await stage.document.fonts.ready;
    },
  };
}

function visibleStage(deck: Deck): Stage {
  const stage = createStage();
  stage.dress(loadTheme(deck.theme.name), deck.theme.variant, deck.meta.ratio);
  const root = stage.container.getRootNode();
  const { width, height } = stageSize[deck.meta.ratio];
  if (root instanceof ShadowRoot && root.host instanceof HTMLElement) {
    root.host.style.cssText = `all:initial;position:fixed;left:0;top:0;width:${width}px;height:${height}px;overflow:hidden;z-index:9`;
  }
  return stage;
}
