import type { Deck, Slide } from '../../model/deck';
import type { DisplayList, DisplayPage } from '../../model/display-list';
import { plain } from '../../model/rich-text';
import type { Theme } from '../../model/theme';
import { type RenderContext, renderContexts } from '../../render/context';
import { renderSlide } from '../../render/render-slide';
import { lettersShown, loadLetters } from '../fonts';
import type { Stage } from '../stage';
import { type AskCoverage, FontCoverage, inFirstFamily, lacksLetters } from './font-coverage';
import { pageFonts } from './font-faces';
import { outlineLevels } from './outline-level';
import { type PageFacts, type SnapshotOptions, SnapshotReader } from './snapshot-slides';

/** How a deck is read. */
export interface SnapshotDeckOptions extends Partial<SnapshotOptions> {
  /** The deck's theme as loaded. */
  readonly theme: Theme;
  /**
   * Reads the font files of letters and answers what they really hold: `coverage` of the export client.
   * Asked while slides are read. Without it the `@font-face` rules are believed.
   */
  readonly coverage?: AskCoverage;
  /** Called with the number of slides read and the number in all. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** A slide to be read with what is known of it. */
interface Job {
  readonly slide: Slide;
  readonly context: RenderContext;
  readonly facts: PageFacts;
}

/** Slides laid out at a time. */
const portion = 20;

/**
 * Lays out the slides of a fitted deck on the stage and reads them into a display list. Hidden slides are
 * left out. The stage shows other slides afterwards.
 * @throws the signal's reason when it is aborted
 */
export async function snapshotDeck(
  deck: Deck,
  stage: Stage,
  options: SnapshotDeckOptions,
): Promise<DisplayList> {
  const jobs = jobsOf(deck, options.theme);
  stage.dress(options.theme, deck.theme.variant, deck.meta.ratio);
  const coverage = options.coverage && new FontCoverage(options.coverage);
  const believed = await readJobs(jobs, stage, options, coverage);
  const covers = await coverage?.covers();
  // Most decks hold no letter the fonts lack; only the others are read again.
  const read =
    covers && lacksLetters(believed.pages, covers)
      ? await readJobs(jobs, stage, { ...options, covers })
      : believed;
  return {
    version: 1,
    title: deck.meta.title,
    language: deck.meta.language,
    ...(deck.meta.author === undefined ? {} : { author: deck.meta.author }),
    ...read,
  };
}

type ReadJobs = Pick<DisplayList, 'pages' | 'pictures' | 'findings'>;

async function readJobs(
  jobs: readonly Job[],
  stage: Stage,
  options: SnapshotDeckOptions,
  coverage?: FontCoverage,
): Promise<ReadJobs> {
  const reader = new SnapshotReader({ ...options, fonts: options.fonts ?? pageFonts(stage.document) });
  const pages: DisplayPage[] = [];
  for (let from = 0; from < jobs.length; from += portion) {
    options.signal?.throwIfAborted();
    const read = await readPortion(jobs.slice(from, from + portion), stage, reader, coverage);
    coverage?.add(read);
    pages.push(...read);
    options.progress?.(pages.length, jobs.length);
  }
  const pictures = await reader.pictures();
  return { pages, pictures, findings: [...reader.findings, ...reader.lost(pages, pictures)] };
}

function jobsOf(deck: Deck, theme: Theme): readonly Job[] {
  const contexts = renderContexts(deck, theme);
  const levels = outlineLevels(deck.slides);
  return deck.slides.flatMap((slide, index) => {
    const context = contexts[index];
    return slide.hidden || !context ? [] : [{ slide, context, facts: factsOf(slide, levels[index] ?? 1) }];
  });
}

function factsOf(slide: Slide, outline: 0 | 1 | 2): PageFacts {
  return {
    id: slide.id,
    layout: slide.layout,
    title: titleOf(slide),
    notes: slide.notes,
    ...(slide.source === undefined ? {} : { source: slide.source }),
    ...(slide.seconds === undefined ? {} : { seconds: slide.seconds }),
    outline,
  };
}

function titleOf(slide: Slide): string {
  const heading = slide.blocks.find((block) => block.kind === 'heading');
  return heading ? `${heading.label ?? ''}${plain(heading.text)}` : '';
}

async function readPortion(
  jobs: readonly Job[],
  stage: Stage,
  reader: SnapshotReader,
  coverage: FontCoverage | undefined,
): Promise<readonly DisplayPage[]> {
  const slides = stage.show(jobs.map(({ slide, context }) => renderSlide(slide, context)));
  const letters = lettersShown(slides);
  // Asked before the slides are read, so that the font files are read meanwhile.
  coverage?.expect(letters.map(inFirstFamily));
  await loadLetters(stage.document, letters);
  await picturesLoaded(stage.container);
  return reader.read(
    slides,
    jobs.map((job) => job.facts),
  );
}

async function picturesLoaded(container: HTMLElement): Promise<void> {
  const images = [...container.querySelectorAll('img')];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}
