import '../src/stage/font-styles';
import type { Deck, Ratio, ThemeVariant } from '../src/model/deck';
import { renderContexts } from '../src/render/context';
import { renderSlide } from '../src/render/render-slide';
import { slideStyles } from '../src/render/styles';
import { fitDeck } from '../src/stage/fit-deck';
import { lettersShown, loadLetters } from '../src/stage/fonts';
import { createStage } from '../src/stage/stage';
import { loadTheme, themeNames } from '../src/theme/load';
import { galleryDeck } from '../tests/fixtures/gallery';

declare global {
  interface Window {
    /** What `layouts.mjs` drives. */
    layouts: {
      readonly themes: readonly string[];
      readonly show: typeof show;
      readonly preview: typeof preview;
    };
  }
}

/** Everything a trainer may add to a theme. */
const dressed: ThemeVariant = {
  organisation: '云岭省总工会宣传教育部',
  footer: '内部学习资料',
  logo: 'hall',
  coverPicture: 'hall',
  larger: 1,
};

/** Shows every layout, short and long, side by side. Gives the number of slides. */
async function show(theme: string, ratio: Ratio, columns: number, own: boolean): Promise<number> {
  const gallery = galleryDeck(theme, ratio);
  const whole = own ? { ...gallery, theme: { name: theme, variant: dressed } } : gallery;
  return draw(whole, columns, 16);
}

/** Shows what a theme is known by: a cover, a divider, cards and points, two by two. */
async function preview(theme: string): Promise<number> {
  const gallery = galleryDeck(theme, '16:9');
  const wanted = ['cover', 'section', 'cards', 'points'].map(
    (layout) => gallery.slides.filter((slide) => slide.layout === layout)[layout === 'cards' ? 2 : 0],
  );
  return draw({ ...gallery, slides: wanted.filter((slide) => slide !== undefined) }, 2, 40);
}

/** Lays the slides of a deck out side by side, `gap` pixels between them. */
async function draw(whole: Deck, columns: number, gap: number): Promise<number> {
  const theme = whole.theme.name;
  const { ratio } = whole.meta;
  const stage = createStage();
  const { deck } = (await fitDeck(whole, stage, { theme: loadTheme(theme) })).value;
  stage.remove();
  const contexts = renderContexts(deck, loadTheme(theme));
  const html = deck.slides.flatMap((slide, at) => {
    const context = contexts[at];
    return context ? [renderSlide(slide, context)] : [];
  });
  const place = document.querySelector('main') ?? document.body;
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const grid = `.sheet{display:grid;grid-template-columns:repeat(${columns},max-content);gap:${gap}px;padding:${gap}px}`;
  const styles = slideStyles(loadTheme(theme), deck.theme.variant, ratio);
  root.innerHTML = `<style>${styles}${grid}</style><div class="sheet">${html.join('')}</div>`;
  await loadLetters(document, lettersShown([...root.querySelectorAll<HTMLElement>('.slide')]));
  await document.fonts.ready;
  await Promise.all([...root.querySelectorAll('img')].map((image) => image.decode()));
  return html.length;
}

window.layouts = { themes: themeNames, show, preview };
