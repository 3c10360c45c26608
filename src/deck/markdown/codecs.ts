import type { Block, BlockKind } from '../../model/block';
import type { Layout } from '../../model/deck';
import type { BlockCodec, Form } from './block-codec';
import {
  codeCodec,
  headingCodec,
  paragraphCodec,
  pictureCodec,
  quoteCodec,
  statementCodec,
} from './blocks/lines';
import {
  cardsCodec,
  contactCodec,
  dutyCodec,
  factsCodec,
  fieldsCodec,
  pointsCodec,
  quizCodec,
  stepsCodec,
  termsCodec,
} from './blocks/lists';
import { rulesCodec, tableCodec, timelineCodec } from './blocks/tables';
import type { InlineStyle } from './inline-printing';
import type { Node } from './nodes';

type Codecs = { readonly [K in Exclude<BlockKind, 'markdown'>]: BlockCodec<Extract<Block, { kind: K }>> };

/** The codec of every kind of block that has a Markdown form of its own. */
export const codecs: Codecs = {
  heading: headingCodec,
  paragraph: paragraphCodec,
  points: pointsCodec,
  cards: cardsCodec,
  terms: termsCodec,
  rules: rulesCodec,
  facts: factsCodec,
  steps: stepsCodec,
  timeline: timelineCodec,
  table: tableCodec,
  statement: statementCodec,
  quote: quoteCodec,
  picture: pictureCodec,
  contact: contactCodec,
  quiz: quizCodec,
  duty: dutyCodec,
  fields: fieldsCodec,
  code: codeCodec,
};

/** A kind with a codec. */
export type CodedKind = keyof Codecs;

/** Whether `name` is a kind with a codec. */
export function isCodedKind(name: string): name is CodedKind {
  return Object.hasOwn(codecs, name);
}

/** Ways to write a block that has a codec. */
export function formsOf(block: Block, style: InlineStyle): readonly Form[] {
  if (block.kind === 'markdown') return [];
  const codec = codecs[block.kind] as BlockCodec<Block>;
  return codec.forms(block, style);
}

const lists: Partial<Record<Layout, CodedKind>> = {
  cover: 'fields',
  agenda: 'cards',
  section: 'cards',
  cards: 'cards',
  terms: 'terms',
  facts: 'facts',
  steps: 'steps',
  contact: 'contact',
};

/** The kind that a node means on a slide of `layout` when no comment says so; undefined when none fits. */
export function usualKind(node: Node, layout: Layout): CodedKind | undefined {
  switch (node.shape) {
    case 'heading':
      return 'heading';
    case 'paragraph':
      if (node.inline.length === 1 && node.inline[0]?.type === 'image') return 'picture';
      return layout === 'statement' ? 'statement' : 'paragraph';
    case 'bullets':
    case 'ordered':
      return lists[layout] ?? 'points';
    case 'table':
      return layout === 'rules' || layout === 'timeline' ? layout : 'table';
    case 'quote':
      return 'quote';
    default:
      return undefined;
  }
}
