import type { Crop } from '../edits/crop';

/** A crop that is being drawn and not yet part of the deck. */
export interface CropDraft {
  readonly slide: string;
  /** Position of the picture among the slide's blocks. */
  readonly at: number;
  readonly crop: Crop;
}
