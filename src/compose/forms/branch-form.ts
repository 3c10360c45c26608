import type { Section } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';
import type { Draft } from '../drafts/draft';

/** A section with children, and how to draft what is below it. */
export interface Branch {
  readonly section: Section;
  /** Title for children without a heading. */
  readonly title: string;
  /** Drafts of a child section by the same rules. */
  readonly below: (section: Section) => readonly Draft[];
}

/** A recognised form of a section with children. */
export interface BranchForm {
  readonly name: string;
  readonly drafts: (context: ComposeContext, branch: Branch) => readonly Draft[] | undefined;
}

/** Ids of all sentences of a section and everything below it, in text order. */
export function allSentences(section: Section): readonly number[] {
  const own = section.paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.id));
  return [...own, ...section.children.flatMap(allSentences)].sort((a, b) => a - b);
}

/** A section and everything below it, in text order. */
export function walk(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(walk)];
}

/** The section with its paragraphs before its children, and those after them. */
export function aroundChildren(section: Section): { readonly leading: Section; readonly trailing: Section } {
  const first = section.children[0]?.start ?? section.end;
  return {
    leading: { ...section, paragraphs: section.paragraphs.filter((paragraph) => paragraph.start < first) },
    trailing: {
      ...section,
      children: [],
      paragraphs: section.paragraphs.filter((paragraph) => paragraph.start >= first),
    },
  };
}
