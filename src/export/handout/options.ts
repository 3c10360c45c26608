/** How slides stand on an A4 sheet: so many to a sheet, three with lines to write on, or one with its script. */
export type HandoutKind = 2 | 3 | 4 | 6 | 'notes';

/** What a handout may be asked for. */
export interface HandoutOptions {
  readonly kind: HandoutKind;
  /** File name; `handout.pdf` when absent. */
  readonly name?: string;
  /** Grey on white instead of the theme's colours. */
  readonly inkSaving?: boolean;
}
