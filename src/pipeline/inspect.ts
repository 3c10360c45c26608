import { planOf } from '../compose/time/speech';
import type { SlideLook } from '../deck/check/check-context';
import { checkDeck } from '../deck/check/check-deck';
import { sectionSpans } from '../deck/sections';
import { traceDeck } from '../deck/trace';
import type { Deck } from '../model/deck';
import type { Finding } from '../model/finding';
import type { Notice } from '../model/notice';
import { renderContexts } from '../render/context';
import { renderSlide } from '../render/render-slide';
import { prepareFitter } from '../stage/fit-deck';
import { checkLines } from '../stage/lines';
import { measureSlide } from '../stage/measure';
import type { Stage } from '../stage/stage';
import type { Matcher } from '../text/matching';
import { contrast } from '../theme/contrast';
import { loadTheme } from '../theme/load';
import { textPairs } from '../theme/palette';
import { applyVariant } from '../theme/variant';

/** The notice a deck was made from, with its matcher. */
export interface InspectedNotice {
  readonly notice: Notice;
  readonly matcher: Matcher;
}

/** The pre-flight check of a fitted deck as it stands on the stage; with the notice, of its words too. */
export async function inspectDeck(
  deck: Deck,
  stage: Stage,
  source: InspectedNotice | undefined,
): Promise<readonly Finding[]> {
  const { looks, lines } = await lookAt(deck, stage);
  const { value: theme, findings: worn } = applyVariant(loadTheme(deck.theme.name), deck.theme.variant);
  const checked = checkDeck({
    deck,
    looks,
    plan: planOf(deck),
    colours: { palette: theme.palette, pairs: textPairs, contrast },
    ...(source ? { notice: source.notice, traces: tracesOf(deck, source) } : {}),
  });
  return [...worn, ...checked, ...lines];
}

function tracesOf(deck: Deck, { notice, matcher }: InspectedNotice) {
  return traceDeck(deck, matcher, sectionSpans(notice));
}

async function lookAt(deck: Deck, stage: Stage) {
  const theme = loadTheme(deck.theme.name);
  await prepareFitter(deck, stage, theme);
  const contexts = renderContexts(deck, theme);
  const looks = new Map<string, SlideLook>();
  const lines: Finding[] = [];
  deck.slides.forEach((slide, at) => {
    const context = contexts[at];
    const [element] = context ? stage.show([renderSlide(slide, context)]) : [];
    if (!element) return;
    looks.set(slide.id, measureSlide(element));
    lines.push(...checkLines(element));
  });
  return { looks, lines };
}
