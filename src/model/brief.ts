import * as v from 'valibot';

/** What the lecturer asks of the deck. */
export interface Brief {
  /** Length of the slot in minutes, 3–240; null takes all the time the text needs. */
  readonly minutes: number | null;
  /** Characters spoken a minute, 120–320. */
  readonly pace: number;
  /** Section ids to keep; null keeps all. A section stands for all its children. */
  readonly sections: readonly string[] | null;
  /** A body named in the duties: its tasks in full, the others in one line; null for everybody. */
  readonly audience: string | null;
  /** Personal mobile numbers are masked unless asked for. */
  readonly showMobiles: boolean;
}

/** The brief one gets without asking. */
export const defaultBrief: Brief = {
  minutes: null,
  pace: 200,
  sections: null,
  audience: null,
  showMobiles: false,
};

/** Schemas of the fields of a brief. */
export const briefFields = {
  minutes: v.nullable(v.pipe(v.number(), v.minValue(3), v.maxValue(240))),
  pace: v.pipe(v.number(), v.minValue(120), v.maxValue(320)),
  sections: v.nullable(v.array(v.string())),
  audience: v.nullable(v.string()),
  showMobiles: v.boolean(),
};

/** Schema of a saved brief. */
export const briefSchema = v.strictObject(briefFields);
