import * as v from 'valibot';

/** A place on the slide in CSS pixels of the 1:1 stage. */
export type StagePoint = readonly [x: number, y: number];

/** One stroke of the pen. */
export interface InkStroke {
  readonly points: readonly StagePoint[];
}

/** What was drawn, by slide id. */
export type Ink = Readonly<Record<string, readonly InkStroke[]>>;

/** No stroke needs more places than this; longer ones are cut off. */
export const strokeLimit = 5000;

const coordinate = v.pipe(v.number(), v.finite(), v.minValue(-2000), v.maxValue(4000));

/** Schema of a place on the slide. */
export const stagePointSchema = v.strictTuple([coordinate, coordinate]);

/** Schema of a stroke. */
export const inkStrokeSchema = v.strictObject({
  points: v.pipe(v.array(stagePointSchema), v.maxLength(strokeLimit)),
});

/** Schema of kept ink. */
export const inkSchema = v.record(v.string(), v.array(inkStrokeSchema));
