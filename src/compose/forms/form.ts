import type { ComposeContext } from '../drafts/context';
import type { Draft } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';

/** A recognised form of text: what it looks like, and the slides that suit it. */
export interface LeafForm {
  readonly name: string;
  /** Drafts of the leaf, or undefined when it has another form. */
  readonly drafts: (context: ComposeContext, leaf: Leaf) => readonly Draft[] | undefined;
}

/** The parts of a draft that every slide of a leaf shares. */
export function leafDraft(leaf: Leaf): Pick<Draft, 'role' | 'title' | 'says'> & Partial<Draft> {
  return {
    role: 'leaf',
    title: leaf.title,
    says: leaf.says,
    ...(leaf.label ? { label: leaf.label } : {}),
    ...(leaf.section ? { source: leaf.section.id } : {}),
    ...(leaf.duty ? { duty: leaf.duty } : {}),
  };
}
