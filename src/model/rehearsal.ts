import * as v from 'valibot';

/** How long each slide took when the lecture was practised or given. */
export interface RehearsalRun {
  /** When it began, ISO date and time. */
  readonly startedAt: string;
  /** Seconds spent on each slide, by slide id; a slide that was come back to has the sum. */
  readonly seconds: Readonly<Record<string, number>>;
  /** Seconds from beginning to end, pauses left out. */
  readonly total: number;
  /** The last slide was reached. */
  readonly complete: boolean;
}

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Schema of a kept run. */
export const rehearsalRunSchema = v.strictObject({
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  seconds: v.record(v.string(), seconds),
  total: seconds,
  complete: v.boolean(),
});
