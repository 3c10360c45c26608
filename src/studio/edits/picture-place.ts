import type { PictureBlock } from '../../model/block';
import type { Slide } from '../../model/deck';

/** A picture of a slide and its position among the blocks. */
export interface PicturePlace {
  readonly at: number;
  readonly block: PictureBlock;
}

/** The picture that is chosen: `path` names its block, e.g. `blocks.1`. */
export function chosenPicture(slide: Slide, path: string | null): PicturePlace | null {
  const at = Number(/^blocks\.(\d+)$/.exec(path ?? '')?.[1] ?? Number.NaN);
  return pictureAt(slide, at);
}

/** The picture one can work on: the chosen one, or else the slide's first. */
export function pictureAtHand(slide: Slide, path: string | null): PicturePlace | null {
  return (
    chosenPicture(slide, path) ??
    pictureAt(
      slide,
      slide.blocks.findIndex((block) => block.kind === 'picture'),
    )
  );
}

/** The picture at a position; null when another block stands there. */
export function pictureAt(slide: Slide, at: number): PicturePlace | null {
  const block = slide.blocks[at];
  return block?.kind === 'picture' ? { at, block } : null;
}
