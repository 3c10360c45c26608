import type { Slide } from '../../model/deck';
import type { RenderContext } from '../context';
import { largerSizes, sizes } from '../frame';

/** What a block's HTML depends on besides the block. */
export interface BlockContext {
  readonly slide: Slide;
  readonly render: RenderContext;
  /** Path of the block, e.g. `blocks.1`. */
  readonly path: string;
  /** Width it may take, in pixels. */
  readonly width: number;
}

/** Body size of the slide's font step and the variant in pixels. */
export function bodySize(context: BlockContext): number {
  return sizesOf(context).body[context.slide.step ?? 0];
}

/** Size of tables at the slide's font step and with the variant, in pixels. */
export function tableSize(context: BlockContext): number {
  return sizesOf(context).table[context.slide.step ?? 0];
}

function sizesOf({ render }: BlockContext): typeof sizes | typeof largerSizes {
  return render.variant?.larger === 1 ? largerSizes : sizes;
}

/** How many em of the body fit into the block's width less `taken` pixels. */
export function bodyRoom(context: BlockContext, taken = 0): number {
  return (context.width - taken) / bodySize(context);
}

/** `fragment` when the pieces of the slide come one at a time. */
export function fragmentClass(context: BlockContext): string | false {
  return (context.slide.fragments ?? context.render.fragments ?? false) && 'fragment';
}
