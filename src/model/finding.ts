import * as v from 'valibot';
import type { Localized } from './language';
import type { Span } from './span';

/** How much a finding matters: an error must be mended, a warning looked at, a note known. */
export type Severity = 'error' | 'warning' | 'note';

/** Something a stage noticed. Values, not exceptions: the work goes on. */
export interface Finding {
  /** Stable dotted name, e.g. `notice.join` or `fit.overflow`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localized;
  /** Where in the canonical text. */
  readonly span?: Span;
  /** Id of the slide it is about. */
  readonly slide?: string;
  /** 1-based line of deck.md. */
  readonly line?: number;
}

/** Schema of a finding. */
export const findingSchema: v.GenericSchema<Finding> = v.strictObject({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'note']),
  message: v.strictObject({ zh: v.string(), en: v.string() }),
  span: v.exactOptional(v.strictObject({ start: v.number(), end: v.number() })),
  slide: v.exactOptional(v.string()),
});

/** What a stage made, and what it noticed while making it. */
export interface Outcome<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/**
 * Input that cannot be used: empty, unreadable, too large, refused.
 * Carries one clear sentence in both languages that says what to do.
 */
export class UnusableInput extends Error {
  readonly code: string;
  readonly localized: Localized;

  /** @param code stable dotted name, e.g. `input.empty` */
  constructor(code: string, localized: Localized) {
    super(localized.zh);
    this.name = 'UnusableInput';
    this.code = code;
    this.localized = localized;
  }
}
