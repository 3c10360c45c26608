import type { Picture, Slide } from '../../model/deck';

/** The pictures of a deck by their keys. */
export type Pictures = Readonly<Record<string, Picture>>;

/** A key no picture of the deck has. */
export function freshKey(taken: Pictures): string {
  for (let number = Object.keys(taken).length + 1; ; number += 1) {
    if (!Object.hasOwn(taken, `p${number}`)) return `p${number}`;
  }
}

/** The pictures that stand on a slide. */
export function picturesOn(slide: Slide, all: Pictures): Pictures {
  const keys = slide.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  return Object.fromEntries(keys.flatMap((key) => (all[key] ? [[key, all[key]] as const] : [])));
}

/** How many blocks of the slides show the picture with that key. */
export function usesOf(key: string, slides: readonly Slide[]): number {
  return slides
    .flatMap((slide) => slide.blocks)
    .filter((block) => block.kind === 'picture' && block.picture === key).length;
}

/** The slide with its pictures called by other keys. */
export function withKeys(content: Omit<Slide, 'id'>, keys: ReadonlyMap<string, string>): Omit<Slide, 'id'> {
  const blocks = content.blocks.map((block) =>
    block.kind === 'picture' ? { ...block, picture: keys.get(block.picture) ?? block.picture } : block,
  );
  return { ...content, blocks };
}
