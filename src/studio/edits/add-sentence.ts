import type { DeckChange } from '../../deck/changes/deck-change';
import type { Layout, Slide } from '../../model/deck';
import { rich } from '../../model/rich-text';

/** Layouts that show titles only: a sentence on them would not stand as one. */
const titlesOnly: readonly Layout[] = ['cover', 'agenda', 'section', 'closing'];

/** Whether a sentence can stand on the slide itself. */
export function takesSentences(slide: Slide): boolean {
  return !titlesOnly.includes(slide.layout);
}

/** A slide of its own for some words. */
export function sentenceSlide(title: string, words: string): Omit<Slide, 'id'> {
  return {
    layout: 'points',
    notes: '',
    blocks: [
      { kind: 'heading', text: rich(title) },
      { kind: 'points', items: [{ text: rich(words) }] },
    ],
  };
}

/** The change that adds words to a slide as its last item; a slide without a list gets one. */
export function addSentence(slide: Slide, words: string): DeckChange {
  const index = slide.blocks.findLastIndex((block) => block.kind === 'points' || block.kind === 'cards');
  const block = slide.blocks[index];
  const text = rich(words);
  if (block?.kind === 'points') {
    const path = `blocks.${index}.items.${block.items.length}`;
    return { type: 'insertItem', slide: slide.id, path, item: { text } };
  }
  if (block?.kind === 'cards') {
    const path = `blocks.${index}.items.${block.items.length}`;
    return { type: 'insertItem', slide: slide.id, path, item: { title: text } };
  }
  const duty = slide.blocks.findIndex((each) => each.kind === 'duty');
  const at = duty < 0 ? slide.blocks.length : duty;
  return { type: 'insertBlock', slide: slide.id, at, block: { kind: 'points', items: [{ text }] } };
}
