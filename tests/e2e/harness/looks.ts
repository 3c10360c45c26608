import '../../../src/stage/font-styles';
import type { Layout, Ratio } from '../../../src/model/deck';
import { renderContexts } from '../../../src/render/context';
import { renderSlide } from '../../../src/render/render-slide';
import { slideStyles } from '../../../src/render/styles';
import { fitDeck } from '../../../src/stage/fit-deck';
import { lettersShown, loadLetters } from '../../../src/stage/fonts';
import { createStage } from '../../../src/stage/stage';
import { loadTheme } from '../../../src/theme/load';
import { galleryDeck } from '../../fixtures/gallery';

declare global {
  interface Window {
    /** Shows the first gallery slide of each layout, one below the other. */
    looks: typeof looks;
  }
}

async function looks(theme: string, ratio: Ratio, layouts: readonly Layout[]): Promise<number> {
  const stage = createStage();
  const fitted = await fitDeck(galleryDeck(theme, ratio), stage, { theme: loadTheme(theme) });
  stage.remove();
  const { deck } = fitted.value;
  const contexts = renderContexts(deck, loadTheme(theme));
  const places = layouts.map((layout) => deck.slides.findIndex((slide) => slide.layout === layout));
  const chosen = places.flatMap((at) => {
    const [slide, context] = [deck.slides[at], contexts[at]];
    return slide && context ? [{ slide, html: renderSlide(slide, context) }] : [];
  });
  const root = document.body.shadowRoot ?? document.body.attachShadow({ mode: 'open' });
  const styles = slideStyles(loadTheme(theme), undefined, ratio);
  root.innerHTML = `<style>${styles}</style>${chosen.map(({ html }) => html).join('')}`;
  await loadLetters(document, lettersShown([...root.querySelectorAll<HTMLElement>('.slide')]));
  await document.fonts.ready;
  return chosen.length;
}

window.looks = looks;
