import type { InkStroke } from '../../model/ink';
import type { PlayerReport, Projector, ShowCommand, ShowState } from '../../model/presenting';
import { elapsed } from '../clock';
import { secondsInPassing } from '../pace';
import { type Plan, planOfShow, type Standing, shortenedPlan, standing } from '../plan';
import type { SlideSource } from '../slide-source';

/** What the lecturer set for reading in a dark hall. */
export interface PresenterLook {
  /** Size of the notes in CSS pixels, 18–64. */
  readonly size: number;
  readonly dark: boolean;
  readonly serif: boolean;
}

/** A proposal to end on time that waits for an answer. */
export type Proposal = Extract<PlayerReport, { type: 'proposal' }>;

/** All that the presenter window shows. Plain data. */
export interface PresenterModel {
  readonly source: SlideSource;
  /** Null until the show has told where it stands. */
  readonly state: ShowState | null;
  readonly minutes: number | null;
  readonly strokes: readonly InkStroke[];
  readonly proposal: Proposal | null;
  readonly look: PresenterLook;
  readonly projector: Projector;
  /** The show was closed or is loading again. */
  readonly lost: boolean;
}

/** What the window shows before it has heard from the show. */
export function emptyModel(source: SlideSource, compact: boolean): PresenterModel {
  const look = { size: compact ? 20 : 28, dark: true, serif: false };
  return {
    source,
    state: null,
    minutes: null,
    strokes: [],
    proposal: null,
    look,
    projector: 'well',
    lost: false,
  };
}

/** The model after a report of the show. */
export function afterReport(model: PresenterModel, report: PlayerReport): PresenterModel {
  switch (report.type) {
    case 'state':
      return { ...model, state: report.state, minutes: report.minutes, lost: false };
    case 'ink':
      return { ...model, strokes: report.strokes };
    case 'proposal':
      return { ...model, proposal: report };
    case 'projector':
      return { ...model, projector: report.projector };
    case 'bye':
      return { ...model, lost: true };
  }
}

/** Number of the current slide, from 0. */
export function currentIndex(model: PresenterModel): number {
  return Math.max(
    0,
    model.source.slides.findIndex((slide) => slide.id === model.state?.slide),
  );
}

/** Number of the slide that comes next, slides left out passed over; null at the end. */
export function nextIndex(model: PresenterModel): number | null {
  const skip = model.state?.shortening?.skip ?? [];
  const from = currentIndex(model) + 1;
  const at = model.source.slides.findIndex((slide, index) => index >= from && !skip.includes(slide.id));
  return at === -1 ? null : at;
}

/** Clock and plan at a moment. */
export interface Timing {
  readonly elapsed: number;
  readonly standing: Standing;
  readonly plan: Plan;
}

/** Where the lecture stands at `now` (ms since 1970), in seconds. */
export function timingOf(model: PresenterModel, now: number): Timing {
  const slot = model.minutes ?? model.source.deck.brief.minutes;
  const whole = planOfShow(model.source.deck, slot);
  const natural = planOfShow(model.source.deck);
  const shortening = model.state?.shortening ?? null;
  // A shortened lecture is spoken at its own pace up to the end of the slot.
  const plan = shortening
    ? shortenedPlan({ ...natural, total: whole.total }, shortening, secondsInPassing)
    : whole;
  const seconds = model.state ? elapsed(model.state.clock, now) / 1000 : 0;
  return { elapsed: seconds, standing: standing(plan, currentIndex(model), seconds), plan };
}

/** What the buttons of the presenter window do. */
export interface PresenterActions {
  readonly run: (command: ShowCommand) => void;
  readonly go: (index: number) => void;
  readonly minutes: (minutes: number) => void;
  readonly look: (look: Partial<PresenterLook>) => void;
  /** Arranges show and notes anew; that goes on in the show's own window. */
  readonly arrange: (command: ShowCommand) => void;
}
