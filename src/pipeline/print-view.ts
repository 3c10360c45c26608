import { type Deck, stageSize } from '../model/deck';
import { renderContexts } from '../render/context';
import { renderSlide } from '../render/render-slide';
import { slideStyles } from '../render/styles';
import { loadTheme } from '../theme/load';

/**
 * Fills `document` with the slides of a deck, one to a page of exactly the slide's size, ready for the
 * browser's own printing. Hidden slides are left out.
 */
export async function showForPrint(deck: Deck, document: Document): Promise<void> {
  const theme = loadTheme(deck.theme.name);
  const { width, height } = stageSize[deck.meta.ratio];
  const contexts = renderContexts(deck, theme);
  const html = deck.slides.flatMap((slide, at) => {
    const context = contexts[at];
    return slide.hidden || !context ? [] : [renderSlide(slide, context)];
  });
  const page = `@page { size: ${width}px ${height}px; margin: 0 } html, body { margin: 0 }
    .print-page { width: ${width}px; height: ${height}px; overflow: hidden; break-after: page; position: relative }
    .print-page:last-child { break-after: auto }`;
  const style = document.createElement('style');
  style.textContent = slideStyles(theme, deck.theme.variant, deck.meta.ratio) + page;
  const pages = html.map((slide) => `<div class="print-page">${slide}</div>`);
  document.title = deck.meta.title;
  document.documentElement.lang = deck.meta.language;
  document.head.append(style);
  document.body.innerHTML = pages.join('');
  await document.fonts.ready;
}
