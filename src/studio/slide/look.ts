import type { Deck } from '../../model/deck';
import { partsOf, type RenderContext, sharedContext } from '../../render/context';
import { type RowsBlock, rowSeries } from '../../render/row-series';
import { slideStyles } from '../../render/styles';
import { loadTheme } from '../../theme/load';

/** How the slides of a deck look: one style sheet for all of them, and the context of each. */
export interface Look {
  readonly sheet: CSSStyleSheet;
  readonly contexts: readonly RenderContext[];
}

interface SharedLook {
  readonly sheet: CSSStyleSheet;
  readonly context: RenderContext;
}

const sheets = new Map<string, CSSStyleSheet>();
const sheetLimit = 24;

/**
 * The look of a deck. Equal parts are the very same objects from call to call, so that views can tell
 * by identity what has to be rendered again.
 */
export function lookOf(deck: Deck, before?: { readonly deck: Deck; readonly look: Look }): Look {
  const shared = before && sameShared(deck, before.deck) ? sharedOf(before.look) : undefined;
  const { sheet, context } = shared ?? makeShared(deck);
  const parts = partsOf(deck.slides);
  const series = rowSeries(deck.slides);
  const contexts = deck.slides.map((_, index) => {
    const part = parts[index] ?? '';
    const rows = series[index];
    const known = before?.look.contexts[index];
    if (shared && known && (known.part ?? '') === part && sameRows(known.series, rows)) return known;
    return { ...context, number: index + 1, ...(part ? { part } : {}), ...(rows ? { series: rows } : {}) };
  });
  return { sheet, contexts };
}

function sharedOf(look: Look): SharedLook | undefined {
  const [first] = look.contexts;
  if (!first) return undefined;
  const { number: _, part: __, series: ___, ...context } = first;
  return { sheet: look.sheet, context };
}

function makeShared(deck: Deck): SharedLook {
  return { sheet: sheetOf(deck), context: sharedContext(deck, loadTheme(deck.theme.name)) };
}

function sameShared(a: Deck, b: Deck): boolean {
  return a.theme === b.theme && a.meta === b.meta && a.pictures === b.pictures;
}

function sameRows(one: RowsBlock | undefined, other: RowsBlock | undefined): boolean {
  return (
    one === other ||
    (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other))
  );
}

function sheetOf(deck: Deck): CSSStyleSheet {
  const key = JSON.stringify([deck.theme, deck.meta.ratio]);
  const known = sheets.get(key);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(slideStyles(loadTheme(deck.theme.name), deck.theme.variant, deck.meta.ratio));
  if (sheets.size >= sheetLimit) sheets.clear();
  sheets.set(key, sheet);
  return sheet;
}
