import type { Block } from '../../../src/model/block';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck, Layout, Slide } from '../../../src/model/deck';
import { rich } from '../../../src/model/rich-text';

/** A slide of a layout with a title and two points. */
export function slideOf(id: string, layout: Layout, more: Partial<Slide> = {}): Slide {
  const heading: Block = { kind: 'heading', text: rich(`标题 ${id}`) };
  const points: Block = {
    kind: 'points',
    items: [{ text: rich('压实各级责任') }, { text: rich('加强日常巡查') }],
  };
  return { id, layout, blocks: [heading, points], notes: '', ...more };
}

/** A slide that holds label：value facts. */
export function factSlide(id: string, more: Partial<Slide> = {}): Slide {
  const facts: Block = { kind: 'facts', items: [{ left: rich('截止'), right: rich('5月30日') }] };
  return { ...slideOf(id, 'facts', more), blocks: [facts] };
}

/** A deck of the given slides. */
export function deckOf(slides: readonly Slide[], meta: Partial<Deck['meta']> = {}): Deck {
  return {
    version: 1,
    meta: { title: '消防安全检查', language: 'zh-CN', ratio: '16:9', ...meta },
    brief: defaultBrief,
    theme: { name: 'solemn' },
    slides,
  };
}
