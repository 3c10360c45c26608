import type { SlideLook } from '../../deck/check/check-context';
import { checkDeck } from '../../deck/check/check-deck';
import type { Deck } from '../../model/deck';
import type { Finding } from '../../model/finding';
import { rowSeries } from '../../render/row-series';
import { prepareFitter } from '../../stage/fit-deck';
import { measureOn } from '../../stage/fitter';
import { loadTheme } from '../../theme/load';
import { applyVariant } from '../../theme/variant';
import { tracerOf } from '../state/origins';
import { planOfDeck } from '../state/plan';
import { deckOf } from '../state/session';
import type { Studio } from '../state/studio';
import { stage } from './fit';

/** The pre-flight check of the open deck: every slide measured, every line traced. */
export async function checkNow(studio: Studio): Promise<readonly Finding[]> {
  const session = studio.session.value;
  if (!session) return [];
  const deck = deckOf(session);
  const { notice } = session;
  const worn = applyVariant(loadTheme(deck.theme.name), deck.theme.variant).findings;
  const checked = checkDeck({
    deck,
    plan: planOfDeck(deck),
    looks: await looksOf(deck),
    ...(notice ? { notice, traces: tracerOf(notice).deck(deck) } : {}),
  });
  return [...worn, ...checked];
}

async function looksOf(deck: Deck): Promise<ReadonlyMap<string, SlideLook>> {
  const fitter = await prepareFitter(deck, stage(), loadTheme(deck.theme.name));
  const series = rowSeries(deck.slides);
  return new Map(deck.slides.map((slide, at) => [slide.id, measureOn(fitter, slide, series[at])]));
}
