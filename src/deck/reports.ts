import type { Deck, Slide } from '../model/deck';
import type { Finding } from '../model/finding';
import type { FitReport } from '../model/fit';
import { wording } from '../model/language';
import type { Ledger } from '../model/ledger';
import type { TracedText } from '../model/origin';
import { slideTitle } from '../model/slide-texts';
import { originCounts, type Traces } from './trace';

/** Seconds by slide and in all, as planned. */
export interface TimePlan {
  readonly slides: readonly { readonly id: string; readonly seconds: number }[];
  readonly seconds: number;
}

/** A text of a slide in deck.json; spans are pairs of offsets into the notice's text. */
export interface TextJson {
  readonly text: string;
  readonly origin: TracedText['origin']['kind'];
  readonly spans: readonly (readonly [number, number])[];
}

/** A slide in deck.json: the slide itself with its title, its planned seconds and its traced texts. */
export interface SlideJson extends Omit<Slide, 'source'> {
  readonly source: string | null;
  readonly title: string;
  readonly seconds: number;
  readonly texts: readonly TextJson[];
}

/** deck.json. `parseDeckJson` reads it back as a deck. */
export interface DeckJson extends Omit<Deck, 'slides'> {
  readonly slides: readonly SlideJson[];
}

/** What report.json is made from. */
export interface ReportInput {
  readonly deck: Deck;
  readonly traces: Traces;
  readonly plan: TimePlan;
  /** Seconds of pure speech within the plan. */
  readonly speechSeconds: number;
  readonly ledger: Ledger;
  /** The canonical text of the notice. */
  readonly text: string;
  readonly fit: FitReport;
  readonly findings: readonly Finding[];
}

/** report.json. Minutes are rounded to one decimal; sizes in points of a 540 pt high slide. */
export interface ReportJson {
  readonly minutes: { readonly target: number | null; readonly planned: number; readonly speech: number };
  readonly ledger: {
    readonly sentences: number;
    readonly shown: number;
    readonly spoken: number;
    readonly omitted: readonly { readonly quote: string; readonly why: string }[];
  };
  readonly origins: Readonly<Record<TracedText['origin']['kind'], number>>;
  readonly fit: FitReport;
  readonly findings: readonly Finding[];
}

/** deck.json as data: the deck with title, seconds and traced texts on every slide. */
export function deckJson(deck: Deck, traces: Traces, plan: TimePlan): DeckJson {
  const seconds = new Map(plan.slides.map((slide) => [slide.id, slide.seconds]));
  const slides = deck.slides.map((slide) => ({
    ...slide,
    source: slide.source ?? null,
    title: slideTitle(slide),
    seconds: Math.round(seconds.get(slide.id) ?? slide.seconds ?? 0),
    texts: (traces.get(slide.id) ?? []).map(textJson),
  }));
  return { ...deck, slides };
}

/** report.json as data: time, ledger, origins, fit and findings. */
export function reportJson(input: ReportInput): ReportJson {
  const { deck, ledger, text } = input;
  const omitted = ledger.flatMap((entry) =>
    entry.omitted
      ? [{ quote: text.slice(entry.start, entry.end), why: wording(entry.omitted, deck.meta.language) }]
      : [],
  );
  return {
    minutes: {
      target: deck.brief.minutes,
      planned: minutes(input.plan.seconds),
      speech: minutes(input.speechSeconds),
    },
    ledger: {
      sentences: ledger.length,
      shown: ledger.filter((entry) => entry.shown.length > 0).length,
      spoken: ledger.filter((entry) => entry.spoken.length > 0).length,
      omitted,
    },
    origins: originCounts(input.traces),
    fit: input.fit,
    findings: input.findings,
  };
}

function textJson({ text, origin }: TracedText): TextJson {
  return { text, origin: origin.kind, spans: origin.spans.map(({ start, end }) => [start, end]) };
}

function minutes(seconds: number): number {
  return Math.round(seconds / 6) / 10;
}
