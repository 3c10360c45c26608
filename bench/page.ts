import '../src/stage/font-styles';
import html2canvas from 'html2canvas';
import { bytesOfBase64 } from '../src/model/base64';
import { defaultBrief } from '../src/model/brief';
import { defaultRequest } from '../src/model/build-request';
import type { Deck } from '../src/model/deck';
import { artifactsOf, type DeckFormat } from '../src/pipeline/artifacts';
import { buildDeck } from '../src/pipeline/build-deck';
import { markupParser } from '../src/pipeline/parse-markup';
import { showForPrint } from '../src/pipeline/print-view';
import { beginExport } from '../src/pipeline/session';
import { renderContexts } from '../src/render/context';
import { renderSlide } from '../src/render/render-slide';
import { fitDeck } from '../src/stage/fit-deck';
import { createStage } from '../src/stage/stage';
import { loadTheme } from '../src/theme/load';

let deck: Deck | undefined;
const stage = createStage();

function opened(): Deck {
  if (!deck) throw new Error('open a notice first');
  return deck;
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; seconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - start) / 1000 };
}

const bench = {
  /** Turns a notice into the deck that the calls below work on. */
  async open(name: string, base64: string) {
    const file = { name, bytes: bytesOfBase64(base64) };
    const request = defaultRequest(defaultBrief);
    const { value, seconds } = await timed(() =>
      buildDeck(file, request, { parseMarkup: markupParser, stage }),
    );
    deck = value.deck;
    return { slides: deck.slides.length, seconds };
  },
  /** Repeats the slides of the deck to `count`. */
  repeat(count: number): void {
    const { slides, ...rest } = opened();
    const repeated = Array.from({ length: count }, (_, at) => slides[at % slides.length]);
    const named = repeated.flatMap((slide, at) => (slide ? [{ ...slide, id: `r${at + 1}` }] : []));
    deck = { ...rest, slides: named };
  },
  /** Seconds of laying out, measuring and fitting all slides. */
  async fit() {
    const theme = loadTheme(opened().theme.name);
    return (await timed(() => fitDeck(opened(), stage, { theme }))).seconds;
  },
  /** Seconds of reading the laid-out slides, then of writing them, and the size of the file. */
  async write(format: DeckFormat) {
    const session = beginExport(opened(), stage);
    const staged = await timed(session.displayList);
    const written = await timed(() => artifactsOf(format, session));
    const [file] = written.value;
    const bytes = file?.bytes ?? new Uint8Array();
    const pictures = Object.keys((await session.displayList()).pictures).length;
    return { staging: staged.seconds, writing: written.seconds, bytes: bytes.length, pictures };
  },
  /** Fills the page for the browser's own printing. */
  print: () => showForPrint(opened(), document),
  /** Seconds and bytes of pictures of the first `count` slides by html2canvas. */
  async photograph(count: number) {
    const own = createStage();
    const { theme, meta } = opened();
    const contexts = renderContexts(opened(), loadTheme(theme.name));
    own.dress(loadTheme(theme.name), theme.variant, meta.ratio);
    let bytes = 0;
    const { seconds } = await timed(async () => {
      for (const [at, slide] of opened().slides.slice(0, count).entries()) {
        const context = contexts[at];
        const [element] = context ? own.show([renderSlide(slide, context)]) : [];
        if (!element) continue;
        const canvas = await html2canvas(element, { scale: 2, logging: false });
        bytes += atob(canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? '').length;
      }
    });
    own.remove();
    return { seconds, bytes };
  },
};

declare global {
  interface Window {
    /** What bench/exports.mjs drives. */
    measured: typeof bench;
  }
}
window.measured = bench;
