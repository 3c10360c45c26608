import type { Deck, Slide } from '../../model/deck';
import type { Ink, InkStroke, StagePoint } from '../../model/ink';
import type { Projector, ResumePoint, Shortening, ShowCommand, ShowState } from '../../model/presenting';
import type { RehearsalRun } from '../../model/rehearsal';
import { elapsed } from '../clock';
import { type EndOnTime, endOnTime } from '../pace';
import { planOfShow } from '../plan';
import { beginRecording, finishRecording, type Recording, recordVisit } from '../rehearsal';
import { afterCommand, beginning, goTo, indexOf, resumed, type ShowOutline } from './moves';

/** What a session begins with. */
export interface SessionStart {
  readonly deck: Deck;
  readonly slides: readonly Slide[];
  readonly outline: ShowOutline;
  /** Id of the slide to begin with. */
  readonly slide?: string;
  readonly minutes: number | null;
  readonly ink: Ink;
  readonly resume: ResumePoint | null;
  /** The time, ms since 1970; tests give their own. */
  readonly now: () => number;
}

/** What changed. */
export type SessionEvent = 'state' | 'ink' | 'pointer' | 'proposal' | 'projector';

/** A lecture under way: where it stands, its clock, its ink and its recording. Knows no DOM. */
export class ShowSession {
  readonly deck: Deck;
  readonly slides: readonly Slide[];
  readonly outline: ShowOutline;
  readonly now: () => number;
  state: ShowState;
  /** Length of the slot in minutes; null for the plan's own. */
  minutes: number | null;
  ink: Ink;
  pointer: StagePoint | null = null;
  projector: Projector = 'well';
  recording: Recording;
  private spentBefore: number;
  private readonly listeners = new Set<(event: SessionEvent) => void>();

  constructor(start: SessionStart) {
    this.deck = start.deck;
    this.slides = start.slides;
    this.outline = start.outline;
    this.now = start.now;
    this.ink = start.ink;
    this.minutes = start.resume ? start.resume.minutes : start.minutes;
    this.state = start.resume
      ? resumed(start.resume.state, start.outline)
      : beginning(start.outline, start.slide);
    this.recording = start.resume?.recording ?? beginRecording(start.now());
    this.spentBefore = this.recorded();
  }

  /** Calls `listener` after each change; the answer ends that. */
  subscribe(listener: (event: SessionEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Carries out a command of the show itself; others change nothing. */
  run(command: ShowCommand): void {
    if (command === 'clear-ink') return this.setInk([]);
    if (command === 'undo-ink') return this.setInk(this.strokes().slice(0, -1));
    const after = afterCommand(this.state, command, this.outline, this.now());
    if (command === 'clock-reset') this.resetRecording();
    this.change(after);
  }

  /** Goes to a slide by its id; unknown ones change nothing. */
  go(slide: string): void {
    this.change(goTo(this.state, slide, this.outline, this.now()));
  }

  /** Sets the length of the slot. */
  setMinutes(minutes: number): void {
    this.minutes = minutes;
    this.emit('state');
  }

  /** Follows a proposal to end on time. */
  shorten({ skip, brief }: Shortening): void {
    this.change({ ...this.state, shortening: { skip, brief } });
  }

  /** Puts a proposal to end on time before the presenter windows. */
  offerEnd(): void {
    this.emit('proposal');
  }

  /** How to end on time from here; the current slide is spoken to its planned end. */
  proposeEnd(): EndOnTime {
    const plan = planOfShow(this.deck);
    const at = indexOf(this.state, this.outline);
    const slot = (this.minutes ?? this.deck.brief.minutes ?? plan.total / 60) * 60;
    const current = Math.max(0, (plan.seconds[at] ?? 0) - this.onSlide());
    const left = slot - this.elapsedSeconds() - current;
    return endOnTime({ slides: this.slides.slice(at + 1), seconds: plan.seconds.slice(at + 1), left });
  }

  /** Adds a stroke to the current slide. */
  addStroke(stroke: InkStroke): void {
    this.setInk([...this.strokes(), stroke]);
  }

  /** Moves the laser spot. */
  point(at: StagePoint | null): void {
    this.pointer = at;
    this.emit('pointer');
  }

  /** Says what became of the projector. */
  setProjector(projector: Projector): void {
    if (projector === this.projector) return;
    this.projector = projector;
    this.emit('projector');
  }

  /** Tells every window anew where the lecture stands, e.g. after the computer slept. */
  announce(): void {
    this.emit('state');
    this.emit('ink');
  }

  /** Strokes on the current slide. */
  strokes(): readonly InkStroke[] {
    return this.ink[this.state.slide] ?? [];
  }

  /** Number of the current slide, from 0. */
  get index(): number {
    return indexOf(this.state, this.outline);
  }

  /** The run up to now, the current slide included. */
  runSoFar(): RehearsalRun {
    return finishRecording(this.recordedUpTo());
  }

  /** What a reloaded page needs. */
  resumePoint(presenter: string | null): ResumePoint {
    const { startedAt, seconds, complete } = this.recordedUpTo();
    const recording = { startedAt, seconds: { ...seconds }, complete };
    return { state: copy(this.state), presenter, minutes: this.minutes, recording };
  }

  private elapsedSeconds(): number {
    return elapsed(this.state.clock, this.now()) / 1000;
  }

  /** Seconds of lecture on this visit of the current slide. */
  private onSlide(): number {
    return Math.max(0, this.elapsedSeconds() - this.spentBefore);
  }

  private recorded(): number {
    return Object.values(this.recording.seconds).reduce((sum, seconds) => sum + seconds, 0);
  }

  private recordedUpTo(): Recording {
    const last = this.state.slide === this.outline.ids.at(-1);
    return recordVisit(this.recording, this.state.slide, this.onSlide() * 1000, last);
  }

  private resetRecording(): void {
    this.recording = beginRecording(this.now());
    this.spentBefore = 0;
  }

  private setInk(strokes: readonly InkStroke[]): void {
    this.ink = { ...this.ink, [this.state.slide]: strokes };
    this.emit('ink');
  }

  private change(state: ShowState): void {
    if (state === this.state) return;
    const moved = state.slide !== this.state.slide;
    if (moved) {
      this.recording = this.recordedUpTo();
      this.spentBefore = this.recorded();
    }
    this.state = state;
    this.emit('state');
    if (moved) this.emit('ink');
  }

  private emit(event: SessionEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function copy(state: ShowState): ResumePoint['state'] {
  const { shortening } = state;
  return {
    ...state,
    shortening: shortening && { skip: [...shortening.skip], brief: [...shortening.brief] },
  };
}
