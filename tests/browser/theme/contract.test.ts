import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deck, ThemeVariant } from '../../../src/model/deck';
import { renderContexts } from '../../../src/render/context';
import { renderSlide } from '../../../src/render/render-slide';
import { fitDeck } from '../../../src/stage/fit-deck';
import { checkLines } from '../../../src/stage/lines';
import { createStage, type Stage } from '../../../src/stage/stage';
import { contrast } from '../../../src/theme/contrast';
import { loadTheme, themeNames } from '../../../src/theme/load';
import { galleryDeck } from '../../fixtures/gallery';
import { longDeck } from '../../fixtures/long-slides';
import { drawnGroundsOf } from './drawn-grounds';

/** Everything a trainer may add, the words longer than a line of the foot. */
const dressed: ThemeVariant = {
  organisation: '云岭省安全生产委员会办公室宣传教育中心（应急广播中心）',
  footer: '内部学习资料，未经许可不得翻印或在互联网上传播',
  logo: 'hall',
  coverPicture: 'hall',
  coverPictureAlt: '山谷日出',
  larger: 1,
};
const looks = [
  { language: 'zh-CN', look: 'as designed', variant: undefined },
  { language: 'en', look: 'as designed', variant: undefined },
  { language: 'zh-CN', look: 'with a variant', variant: dressed },
] as const;
const everywhere = themeNames.flatMap((theme) =>
  (['16:9', '4:3'] as const).flatMap((ratio) => looks.map((each) => ({ theme, ratio, ...each }))),
);

/** What every theme promises, on reference slides of every layout, short and long. */
describe.each(everywhere)('$theme $ratio $language $look', ({ theme, ratio, language, variant }) => {
  let stage: Stage;
  let deck: Deck;
  let shown: readonly HTMLElement[] = [];
  let overflow = -1;
  let smallest = { body: 0, table: 0 };

  beforeAll(async () => {
    stage = createStage();
    const loaded = loadTheme(theme);
    const gallery = galleryDeck(theme, ratio, language);
    const choice = variant ? { name: theme, variant } : { name: theme };
    const pages = [...gallery.slides, ...longDeck(theme, ratio, language).slides];
    const whole = { ...gallery, theme: choice, slides: pages };
    const fitted = await fitDeck(whole, stage, { theme: loaded });
    deck = fitted.value.deck;
    overflow = fitted.value.report.overflow;
    smallest = { body: fitted.value.report.smallestPt, table: fitted.value.report.smallestTablePt };
    const contexts = renderContexts(deck, loaded);
    shown = stage.show(
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
    const faults = texts(shown).flatMap((text) => {
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

  it('keeps 4.5:1 between every text and the ground it stands on, drawings too', () => {
    const faults = [...texts(shown), ...furniture(shown)].flatMap((text) => {
      const worst = Math.min(
        ...[...groundsOf(text), ...[...drawnGroundsOf(text)].map(hex)].map((ground) =>
          contrast(hex(getComputedStyle(text).color), ground),
        ),
      );
      return worst >= 4.5 ? [] : [`${slideId(text)} ${text.dataset.path} ${worst.toFixed(2)}`];
    });
    expect(faults).toEqual([]);
  });

  it('keeps words off pictures and furniture off words and edges', () => {
    const faults = shown.flatMap((slide) => {
      const page = slide.getBoundingClientRect();
      const pictures = [...slide.querySelectorAll('.cover-picture')];
      const words = texts([slide]);
      const all = [...words, ...furniture([slide])];
      const covered = all.filter((text) => pictures.some((picture) => overlaps(text, picture)));
      const onWords = furniture([slide]).filter((text) => words.some((word) => overlaps(text, word)));
      const outside = furniture([slide]).filter((text) => {
        const { left, right } = lineBox(text);
        return left < page.left || right > page.right;
      });
      return [...covered, ...onWords, ...outside].map((text) => `${slideId(text)} ${text.textContent}`);
    });
    expect(faults).toEqual([]);
  });

  it('breaks no line wrongly', () => {
    expect(
      shown.flatMap((slide) => checkLines(slide).map((fault) => `${fault.slide} ${fault.message.zh}`)),
    ).toEqual([]);
  });

  it('uses only forms that the exports can paint', () => {
    const faults = shown.flatMap((slide) =>
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

/** Words of page furniture: part, foot, organisation. */
function furniture(slides: readonly HTMLElement[]): readonly HTMLElement[] {
  return slides.flatMap((slide) =>
    [...slide.querySelectorAll<HTMLElement>('p[data-furniture], [data-furniture] p')].filter(
      (text) => text.textContent !== '',
    ),
  );
}

/** The rectangle of the words themselves, not of the room they have. */
function lineBox(text: HTMLElement): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

function overlaps(text: HTMLElement, other: Element): boolean {
  const one = lineBox(text);
  const two =
    other instanceof HTMLElement && other.textContent !== '' ? lineBox(other) : other.getBoundingClientRect();
  return (
    Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1 &&
    // Letters reach a little above and below their line.
    Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 8
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
