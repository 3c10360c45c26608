import * as v from 'valibot';
import { inkStrokeSchema, stagePointSchema } from './ink';

const id = v.pipe(v.string(), v.maxLength(80));
const moment = v.nullable(v.pipe(v.number(), v.finite()));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Schema of the lecture's clock: times in milliseconds since 1970. */
export const clockSchema = v.strictObject({
  /** When it was started; null before. */
  startedAt: moment,
  /** Since when it stands still; null while it runs. */
  pausedAt: moment,
  /** Milliseconds it has stood still before that. */
  paused: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** The lecture's clock. */
export type Clock = Readonly<v.InferOutput<typeof clockSchema>>;

/** Schema of what the hall sees. */
export const screenSchema = v.picklist(['slide', 'black', 'white']);

/** What the hall sees: the slide, or a black or white screen. */
export type Screen = v.InferOutput<typeof screenSchema>;

/** Schema of what the pointer does on the slide. */
export const toolSchema = v.picklist(['none', 'laser', 'pen']);

/** What the pointer does on the slide. */
export type Tool = v.InferOutput<typeof toolSchema>;

/** Schema of what became of the projector. */
export const projectorSchema = v.picklist(['well', 'lost', 'back']);

/** The projector: nothing to be said of it, unplugged, or plugged in and waiting for the show. */
export type Projector = v.InferOutput<typeof projectorSchema>;

/** Schema of the slides left out or only touched on to end on time. */
export const shorteningSchema = v.strictObject({ skip: v.array(id), brief: v.array(id) });

/** Slides left out, and slides only shown in passing, to end on time. Ids. */
export interface Shortening {
  readonly skip: readonly string[];
  readonly brief: readonly string[];
}

/** Schema of the place a lecture has come to. */
export const showStateSchema = v.strictObject({
  /** Id of the current slide. */
  slide: id,
  /** How many fragments of it are shown, and how many it has. */
  fragment: count,
  fragments: count,
  screen: screenSchema,
  tool: toolSchema,
  clock: clockSchema,
  /** When the current slide was come to, ms since 1970; null before the clock starts. */
  slideSince: moment,
  shortening: v.nullable(shorteningSchema),
});

/** The place a lecture has come to: all that a second window or a reloaded page needs. */
export type ShowState = Readonly<Omit<v.InferOutput<typeof showStateSchema>, 'shortening'>> & {
  readonly shortening: Shortening | null;
};

/** Every command that keys, clickers, menus and the presenter window give. */
export const showCommands = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'overview',
  'fullscreen',
  'laser',
  'pen',
  'clear-ink',
  'undo-ink',
  'clock-start',
  'clock-pause',
  'clock-reset',
  'end-on-time',
  'full-plan',
  'help',
  'menu',
  'presenter',
  'notes',
  'clicker-test',
  'place',
  'dismiss',
  'escape',
  'close',
] as const;

/** A command of the lecture. */
export type ShowCommand = (typeof showCommands)[number];

/** Schema of what the presenter window asks for. */
export const requestSchema = v.variant('type', [
  v.strictObject({ type: v.literal('hello') }),
  v.strictObject({ type: v.literal('command'), command: v.picklist(showCommands) }),
  v.strictObject({ type: v.literal('go'), slide: id }),
  v.strictObject({ type: v.literal('pointer'), at: v.nullable(stagePointSchema) }),
  v.strictObject({ type: v.literal('stroke'), stroke: inkStrokeSchema }),
  v.strictObject({ type: v.literal('propose') }),
  v.strictObject({ type: v.literal('shorten'), shortening: shorteningSchema }),
  v.strictObject({ type: v.literal('minutes'), minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(480)) }),
]);

/** What the presenter window asks for. */
export type PresenterRequest = Readonly<v.InferOutput<typeof requestSchema>>;

/** Schema of what the player tells the presenter window. */
export const reportSchema = v.variant('type', [
  v.strictObject({ type: v.literal('state'), state: showStateSchema, minutes: v.nullable(v.number()) }),
  v.strictObject({ type: v.literal('ink'), slide: id, strokes: v.array(inkStrokeSchema) }),
  v.strictObject({
    type: v.literal('proposal'),
    shortening: shorteningSchema,
    /** Seconds the rest takes with it, and seconds by which it still runs over. */
    seconds: v.number(),
    over: v.number(),
  }),
  v.strictObject({ type: v.literal('projector'), projector: projectorSchema }),
  v.strictObject({ type: v.literal('bye') }),
]);

/** What the player tells the presenter window. */
export type PlayerReport = Readonly<v.InferOutput<typeof reportSchema>>;

/** Schema of the message that hands the port over. */
export const handoverSchema = v.strictObject({
  type: v.literal('lectern-presenter'),
  nonce: v.pipe(v.string(), v.minLength(32), v.maxLength(64)),
});

/** A request as data, or null when it is none. */
export function parseRequest(data: unknown): PresenterRequest | null {
  const parsed = v.safeParse(requestSchema, data);
  return parsed.success ? parsed.output : null;
}

/** A report as data, or null when it is none. */
export function parseReport(data: unknown): PlayerReport | null {
  const parsed = v.safeParse(reportSchema, data);
  return parsed.success ? parsed.output : null;
}

/** The nonce of a handover, or null when the message is none. */
export function parseHandover(data: unknown): string | null {
  const parsed = v.safeParse(handoverSchema, data);
  return parsed.success ? parsed.output.nonce : null;
}

/** Schema of a run while it is recorded. */
const recordingSchema = v.strictObject({
  startedAt: v.pipe(v.number(), v.finite()),
  seconds: v.record(id, v.pipe(v.number(), v.finite(), v.minValue(0))),
  complete: v.boolean(),
});

/** Schema of what a reloaded page goes on from. */
export const resumeSchema = v.strictObject({
  state: showStateSchema,
  /** Name of the window with the notes while it is open. */
  presenter: v.nullable(v.pipe(v.string(), v.regex(/^lectern-presenter-[0-9a-f]{32}$/))),
  minutes: v.nullable(v.number()),
  recording: recordingSchema,
});

/** What a reloaded page goes on from: no word of the deck, only where the lecture stands. */
export type ResumePoint = Readonly<v.InferOutput<typeof resumeSchema>>;

/** A kept place as data, or null when it is none. */
export function parseResume(data: unknown): ResumePoint | null {
  const parsed = v.safeParse(resumeSchema, data);
  return parsed.success ? parsed.output : null;
}
