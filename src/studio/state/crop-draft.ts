import type { Crop } from '../edits/crop';
import type { CropRatio } from '../edits/crop-ratio';

/** A crop that is being drawn and not yet part of the deck. */
export interface CropDraft {
  readonly slide: string;
  /** Position of the picture among the slide's blocks. */
  readonly at: number;
  readonly crop: Crop;
  /** What the crop keeps to while it is drawn. */
  readonly ratio: CropRatio;
  /** Width to height of the whole picture in pixels. */
  readonly shape: number;
}
