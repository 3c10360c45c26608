import '../stage/font-styles';
import { parseDeck } from '../deck/deck-markdown';
import type { Artifact } from '../model/artifact';
import { base64Of, bytesOfBase64 } from '../model/base64';
import {
  type BuildRequest,
  type CheckReport,
  checkOrderSchema,
  type Delivery,
  deliverables,
  type Format,
  type Prepared,
  prepareOrderSchema,
} from '../model/build-request';
import { stageSize } from '../model/deck';
import { type Finding, UnusableInput } from '../model/finding';
import { type Localized, wording } from '../model/language';
import { parseWith } from '../model/parse';
import type { FaceLetters } from '../stage/fonts';
import { createStage } from '../stage/stage';
import { loadTheme, themeNames } from '../theme/load';
import { artifactsOf } from './artifacts';
import { type BuiltDeck, buildDeck } from './build-deck';
import { checkDeckFile } from './check-deck-file';
import { markupParser } from './parse-markup';
import { showForPrint } from './print-view';
import type { ProgressStep } from './progress';
import { deckRecord, recordsOf } from './records';
import { beginExport, type ExportSession, warmExports } from './session';
import { createSlideView, type SlideView } from './slide-view';

/** What can be asked for. */
type Deliverable = Format | 'records';

/** The deck at work. */
interface Work {
  readonly built: BuiltDeck;
  readonly session: ExportSession;
  readonly view: () => SlideView;
}

/** What the command line drives: plain data in, plain data out. */
const lectern = {
  /** Turns a notice into a fitted deck and keeps it for the calls below. */
  prepare: (order: unknown) => answer(() => prepare(parseWith(prepareOrderSchema, order))),
  /** The files of one format, or `records`: notice.json and report.json. */
  deliver: async (order: unknown): Promise<Delivery> => {
    const what = parseWith(deliverables, order);
    const files = await filesOf(what, current());
    return files.map(({ name, mediaType, bytes }) => ({ name, mediaType, base64: base64Of(bytes) }));
  },
  /** Fills the page for the browser's own printing. */
  showForPrint: () => showForPrint(current().built.deck, document),
  /** Shows some slides at the top left of the page, see `SlideView`. */
  showSlides: ({ first, end }: { first: number; end: number }) => current().view().show(first, end),
  /** The findings of the pre-flight check of a deck.md. */
  check: (order: unknown) => answer(() => check(parseWith(checkOrderSchema, order))),
  themes: () => themeNames.map((name) => ({ name, title: loadTheme(name).manifest.title })),
};

let work: Work | undefined;

function current(): Work {
  if (!work) throw new Error('prepare a notice first');
  return work;
}

async function filesOf(what: Deliverable, { built, session }: Work): Promise<readonly Artifact[]> {
  if (what === 'records') return recordsOf(built, session.findings);
  if (what === 'json') return [deckRecord(built)];
  if (what === 'png') throw new Error('pictures are taken from outside with showSlides');
  return artifactsOf(what, session);
}

interface PrepareOrder {
  readonly name: string;
  readonly base64: string;
  readonly request: BuildRequest;
}

async function prepare({ name, base64, request }: PrepareOrder): Promise<Prepared> {
  const stage = createStage();
  const file = { name, bytes: bytesOfBase64(base64) };
  const ports = {
    parseMarkup: markupParser,
    stage,
    ...(needsFonts(request)
      ? { onLetters: (faces: readonly FaceLetters[]) => warmExports(document, faces) }
      : {}),
  };
  const built = await buildDeck(file, request, ports, { onProgress: tell });
  let view: SlideView | undefined;
  work = {
    built,
    session: beginExport(built.deck, stage),
    view: () => {
      view ??= createSlideView(built.deck);
      return view;
    },
  };
  const { width, height } = stageSize[request.ratio];
  const { slides } = built.deck;
  const seconds = slides.reduce((sum, slide) => sum + (slide.seconds ?? 0), 0);
  const findings = built.findings.map(plainFinding);
  return { state: 'ready', slides: slides.length, width, height, minutes: seconds / 60, findings };
}

/** Formats whose writers read the font files. */
function needsFonts({ formats, engine }: BuildRequest): boolean {
  return formats.some(
    (format) => format === 'handout' || format === 'html' || (format === 'pdf' && engine === 'own'),
  );
}

interface CheckOrder {
  readonly deck: string;
  readonly notice?: { readonly name: string; readonly base64: string };
}

async function check({ deck, notice }: CheckOrder): Promise<CheckReport> {
  const parsed = parseDeck(deck);
  const file = notice && { name: notice.name, bytes: bytesOfBase64(notice.base64) };
  const findings = await checkDeckFile(parsed.value, file, {
    parseMarkup: markupParser,
    stage: createStage(),
  });
  const all = [...parsed.findings, ...findings].map(plainFinding);
  return { state: 'checked', slides: parsed.value.slides.length, findings: all };
}

type Refused = { state: 'refused'; code: string; message: Localized };

async function answer<Value>(make: () => Promise<Value>): Promise<Value | Refused> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    return { state: 'refused', code: error.code, message: error.localized };
  }
}

function plainFinding({ code, severity, message, slide }: Finding) {
  return { code, severity, message, ...(slide === undefined ? {} : { slide }) };
}

function tell(step: ProgressStep): void {
  const listener: unknown = Reflect.get(globalThis, 'lecternProgress');
  if (typeof listener !== 'function') return;
  const count = step.all === undefined ? '' : ` ${step.done}/${step.all}`;
  listener(wording(step.message, 'zh-CN') + count);
}

Reflect.set(globalThis, 'lectern', lectern);
