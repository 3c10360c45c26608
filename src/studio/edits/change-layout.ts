import type { Block } from '../../model/block';
import type { Layout, Slide } from '../../model/deck';
import { asCards, asPairs, asPoints, type Item, itemsOf } from './items';

/** Layouts a lecturer can change a content slide into. */
export const changeableLayouts = [
  'points',
  'cards',
  'steps',
  'terms',
  'rules',
  'facts',
  'timeline',
  'table',
  'statement',
  'quote',
] as const satisfies readonly Layout[];

/** A layout that content can be carried over into. */
export type ChangeableLayout = (typeof changeableLayouts)[number];

/**
 * The slide in another layout with all its words carried over in reading order. Heading, duties,
 * pictures and codes stay as they are; everything else becomes the new layout's block.
 */
export function changeLayout(slide: Slide, layout: ChangeableLayout): Slide {
  if (slide.layout === layout) return slide;
  const items = slide.blocks.flatMap(itemsOf).filter((item) => item.text.length > 0 || item.lead);
  const staying = slide.blocks.filter((block) => itemsOf(block).length === 0 && !isContent(block));
  const before = staying.filter((block) => block.kind === 'heading');
  const after = staying.filter((block) => block.kind !== 'heading');
  const { step: _, ...rest } = slide;
  return { ...rest, layout, blocks: [...before, blockOf(layout, items), ...after] };
}

function isContent(block: Block): boolean {
  return !['heading', 'duty', 'fields', 'picture', 'code', 'markdown'].includes(block.kind);
}

function blockOf(layout: ChangeableLayout, items: readonly Item[]): Block {
  switch (layout) {
    case 'points':
      return { kind: 'points', items: asPoints(items) };
    case 'cards':
      return { kind: 'cards', items: asCards(items) };
    case 'steps':
      return { kind: 'steps', items: asCards(items) };
    case 'terms':
      return { kind: 'terms', items: asPairs(items) };
    case 'rules':
      return { kind: 'rules', items: asPairs(items) };
    case 'facts':
      return { kind: 'facts', items: asPairs(items) };
    case 'timeline':
      return { kind: 'timeline', items: items.map((item) => ({ when: item.lead ?? [], what: item.text })) };
    case 'table':
      return {
        kind: 'table',
        head: [],
        rows: asPairs(items).map((pair) => [cell(pair.left), cell(pair.right)]),
      };
    case 'statement':
      return { kind: 'statement', text: running(items) };
    case 'quote':
      return { kind: 'quote', text: running(items) };
  }
}

function cell(text: Item['text']) {
  return { text };
}

function running(items: readonly Item[]): Item['text'] {
  return items.flatMap((item) => [...(item.lead ?? []), ...item.text]);
}
