import type { Deck, Picture, Ratio, Slide, ThemeVariant } from '../model/deck';
import { plain } from '../model/rich-text';
import type { Theme } from '../model/theme';
import { applyVariant } from '../theme/variant';
import { type RowsBlock, rowSeries } from './row-series';

/** What a slide's HTML depends on besides the slide. Plain data. */
export interface RenderContext {
  /** With the variant's colours and fonts already applied. */
  readonly theme: Theme;
  readonly variant?: ThemeVariant;
  readonly ratio: Ratio;
  readonly language: 'zh-CN' | 'en';
  /** 1-based slide number, shown at the foot. */
  readonly number?: number;
  /** The part the slide belongs to, shown above the title. */
  readonly part?: string;
  /** The rows of all pages of the table this slide is a page of: its columns are as wide on each. */
  readonly series?: RowsBlock;
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** Points come one at a time unless the slide says otherwise. */
  readonly fragments?: boolean;
}

/** The context of every slide of a deck, in order. `theme` is the deck's theme as loaded. */
export function renderContexts(deck: Deck, theme: Theme): readonly RenderContext[] {
  const shared = sharedContext(deck, theme);
  const parts = partsOf(deck.slides);
  const series = rowSeries(deck.slides);
  return deck.slides.map((_, index) => ({
    ...shared,
    number: index + 1,
    ...(parts[index] ? { part: parts[index] } : {}),
    ...(series[index] ? { series: series[index] } : {}),
  }));
}

/** What all slides of a deck share. */
export function sharedContext(deck: Deck, theme: Theme): RenderContext {
  const { variant } = deck.theme;
  return {
    theme: applyVariant(theme, variant).value,
    ...(variant ? { variant } : {}),
    ratio: deck.meta.ratio,
    language: deck.meta.language,
    ...(deck.pictures ? { pictures: deck.pictures } : {}),
    ...(deck.meta.fragments === undefined ? {} : { fragments: deck.meta.fragments }),
  };
}

const outside: ReadonlySet<string> = new Set(['cover', 'agenda', 'section', 'closing']);

/**
 * For every slide the name of its part: the last divider before it, as long as the slide comes from that
 * part of the notice; '' on covers, dividers, and slides of another part or of none.
 */
export function partsOf(slides: readonly Slide[]): readonly string[] {
  let divider: Slide | undefined;
  return slides.map((slide) => {
    if (slide.layout === 'section') divider = slide;
    if (outside.has(slide.layout) || !divider) return '';
    return belongsTo(slide, divider) ? titleWithLabel(divider) : '';
  });
}

/** Section ids are the labels from the top, so a part's id begins those of its sections. */
function belongsTo(slide: Slide, divider: Slide): boolean {
  if (divider.source === undefined) return true;
  return slide.source?.startsWith(divider.source) ?? false;
}

function titleWithLabel(slide: Slide): string {
  const heading = slide.blocks.find((block) => block.kind === 'heading');
  if (!heading) return '';
  const label = heading.label ?? '';
  return label === '' || /[、）)]$/.test(label)
    ? `${label}${plain(heading.text)}`
    : `${label} ${plain(heading.text)}`;
}
