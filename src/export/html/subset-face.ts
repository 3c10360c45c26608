/** A small web font with the letters that are used of one slice. */
export interface SubsetFace {
  readonly family: string;
  readonly weight: number;
  readonly format: 'woff' | 'truetype';
  readonly bytes: Uint8Array;
  readonly codePoints: readonly number[];
}
