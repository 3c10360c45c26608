import type { Slide } from '../../model/deck';
import { rich } from '../../model/rich-text';

/** The slide with the words added as its last item; a slide without a list gets one. */
export function addSentence(slide: Slide, words: string): Slide {
  const index = slide.blocks.findLastIndex((block) => block.kind === 'points' || block.kind === 'cards');
  const block = slide.blocks[index];
  if (block?.kind === 'points') {
    const added = { ...block, items: [...block.items, { text: rich(words) }] };
    return { ...slide, blocks: slide.blocks.toSpliced(index, 1, added) };
  }
  if (block?.kind === 'cards') {
    const added = { ...block, items: [...block.items, { title: rich(words) }] };
    return { ...slide, blocks: slide.blocks.toSpliced(index, 1, added) };
  }
  const duty = slide.blocks.findIndex((each) => each.kind === 'duty');
  const at = duty < 0 ? slide.blocks.length : duty;
  const points = { kind: 'points', items: [{ text: rich(words) }] } as const;
  return { ...slide, blocks: slide.blocks.toSpliced(at, 0, points) };
}
