import * as v from 'valibot';
import { type Ink, inkSchema } from './ink';
import { type RehearsalRun, rehearsalRunSchema } from './rehearsal';

/** What presenting leaves with a deck: the pen's strokes and the times of past shows. */
export interface Practice {
  readonly ink: Ink;
  /** Oldest first. */
  readonly runs: readonly RehearsalRun[];
}

/** A deck that was never shown. */
export const noPractice: Practice = { ink: {}, runs: [] };

/** Schema of kept practice. */
export const practiceSchema: v.GenericSchema<Practice> = v.strictObject({
  ink: inkSchema,
  runs: v.array(rehearsalRunSchema),
});

/** Runs kept with a deck; older ones are forgotten. */
const mostRuns = 20;
/** Seconds below which a show was only a look at the slides. */
const shortestRun = 30;

/** Adds a run; one too short to tell anything is left out. */
export function withRun(practice: Practice, run: RehearsalRun): Practice {
  if (run.total < shortestRun) return practice;
  return { ...practice, runs: [...practice.runs, run].slice(-mostRuns) };
}
