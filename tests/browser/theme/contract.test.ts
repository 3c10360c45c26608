import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/model/deck';
import { renderContexts } from '../../../src/render/context';
import { renderSlide } from '../../../src/render/render-slide';
import { fitDeck } from '../../../src/stage/fit-deck';
import { checkLines } from '../../../src/stage/lines';
import { createStage, type Stage } from '../../../src/stage/stage';
import { contrast } from '../../../src/theme/contrast';
import { loadTheme, themeNames } from '../../../src/theme/load';
import { galleryDeck } from '../../fixtures/gallery';
import { longDeck } from '../../fixtures/long-slides';

const everywhere = themeNames.flatMap((theme) =>
  (['16:9', '4:3'] as const).flatMap((ratio) =>
    (['zh-CN', 'en'] as const).map((language) => ({ theme, ratio, language })),
  ),
);

/** What every theme promises, on reference slides of every layout, short and long. */
describe.each(everywhere)('$theme $ratio $language', ({ theme, ratio, language }) => {
  let stage: Stage;
  let deck: Deck;
  let slides: readonly HTMLElement[] = [];
  let overflow = -1;
  let smallest = { body: 0, table: 0 };

  beforeAll(async () => {
    stage = createStage();
    const loaded = loadTheme(theme);
    const gallery = galleryDeck(theme, ratio, language);
    const whole = { ...gallery, slides: [...gallery.slides, ...longDeck(theme, ratio, language).slides] };
    const fitted = await fitDeck(whole, stage, { theme: loaded });
    deck = fitted.value.deck;
    overflow = fitted.value.report.overflow;
    smallest = { body: fitted.value.report.smallestPt, table: fitted.value.report.smallestTablePt };
    const contexts = renderContexts(deck, loaded);
    slides = stage.show(
      deck.slides.flatMap((slide, at) => {
        const context = contexts[at];
        return context ? [renderSlide(slide, context)] : [];
      }),
    );
  });
  afterAll(() => stage.remove());

  it('holds all text, above the floors', () => {
    expect(overflow).toBe(0);
    expect(smallest.body).toBeGreaterThanOrEqual(24);
    expect(smallest.table).toBeGreaterThanOrEqual(20);
  });

  it('sets text in the bundled families, upright, at two weights, never under 15 pt', () => {
    const faults = texts(slides).flatMap((text) => {
      const style = getComputedStyle(text);
      const good =
        /^"?Noto (?:Sans|Serif) SC"?$/.test(style.fontFamily) &&
        ['400', '700'].includes(style.fontWeight) &&
        style.fontStyle === 'normal' &&
        Number.parseFloat(style.fontSize) >= 20 &&
        style.textTransform === 'none';
      return good ? [] : [`${text.dataset.path} ${style.fontFamily} ${style.fontWeight} ${style.fontSize}`];
    });
    expect(faults).toEqual([]);
  });

  it('keeps 4.5:1 between every text and the ground it stands on', () => {
    const faults = texts(slides).flatMap((text) => {
      const worst = Math.min(
        ...groundsOf(text).map((ground) => contrast(hex(getComputedStyle(text).color), ground)),
      );
      return worst >= 4.5 ? [] : [`${slideId(text)} ${text.dataset.path} ${worst.toFixed(2)}`];
    });
    expect(faults).toEqual([]);
  });

  it('breaks no line wrongly', () => {
    expect(
      slides.flatMap((slide) => checkLines(slide).map((fault) => `${fault.slide} ${fault.message.zh}`)),
    ).toEqual([]);
  });

  it('uses only forms that the exports can paint', () => {
    const faults = slides.flatMap((slide) =>
      [...slide.querySelectorAll('*')].flatMap((element) => {
        const style = getComputedStyle(element);
        const bad = [
          style.filter !== 'none' && 'filter',
          style.transform !== 'none' && 'transform',
          style.clipPath !== 'none' && 'clip-path',
          style.opacity !== '1' && 'opacity',
          style.textShadow !== 'none' && 'text-shadow',
          /inset/.test(style.boxShadow) && 'inset shadow',
          /radial|conic|repeating/.test(style.backgroundImage) && 'gradient',
          style.textAlign === 'justify' && 'justify',
          element.tagName === 'LI' &&
            style.display === 'list-item' &&
            style.listStyleType !== 'none' &&
            'marker',
          getComputedStyle(element, '::before').content !== 'none' && '::before',
          mixedRoundedBorder(style) && 'rounded side border',
        ].filter(Boolean);
        return bad.map((what) => `${slide.dataset.slide} ${element.className} ${what}`);
      }),
    );
    expect(faults).toEqual([]);
  });
});

function texts(slides: readonly HTMLElement[]): readonly HTMLElement[] {
  return slides.flatMap((slide) =>
    [...slide.querySelectorAll<HTMLElement>('[data-path]')].filter((text) => text.textContent !== ''),
  );
}

function slideId(element: Element): string {
  return element.closest<HTMLElement>('.slide')?.dataset.slide ?? '';
}

/** The solid colours of the nearest painted ancestor: one, or the stops of its gradient. */
function groundsOf(text: HTMLElement): readonly string[] {
  for (let at: HTMLElement | null = text; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const stops = style.backgroundImage.match(/rgb\([^)]*\)/g);
    if (stops) return stops.map(hex);
    if (!/rgba\(.*, 0\)|transparent/.test(style.backgroundColor)) return [hex(style.backgroundColor)];
  }
  return ['#ffffff'];
}

function hex(colour: string): string {
  const parts = colour.match(/\d+/g)?.slice(0, 3) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

function mixedRoundedBorder(style: CSSStyleDeclaration): boolean {
  const widths = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ];
  return Number.parseFloat(style.borderTopLeftRadius) > 0 && new Set(widths).size > 1;
}
