import type { Block } from '../../model/block';
import type { InlineStyle } from './inline-printing';
import type { Node } from './nodes';

/** Attributes of a block's comment, as words. */
export type Attributes = Readonly<Record<string, string>>;

/** One way to write a block: the Markdown and what Markdown has no form for. */
export interface Form {
  readonly markdown: string;
  readonly attributes?: Attributes;
}

/** What a codec read, and how many nodes it was made from. */
export interface Reading {
  readonly block: Block;
  readonly used: number;
}

/** How one kind of block is written in deck.md and read back. */
export interface BlockCodec<B extends Block> {
  /** Ways to write it, the most natural first; the first that reads back the same is taken. */
  readonly forms: (block: B, style: InlineStyle) => readonly Form[];
  /** Reads it from the first nodes of a piece; undefined when they have not its shape. */
  readonly read: (nodes: readonly Node[], attributes: Attributes) => Reading | undefined;
}
