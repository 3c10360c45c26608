import type { Section } from '../../model/notice';

/** Whether a section will be in the deck: wholly, in part, or not. */
export type Choice = 'all' | 'some' | 'none';

/** The chosen sections of a brief: ids that stand for all their children; null is everything. */
export type Chosen = readonly string[] | null;

/** How far a section is chosen. `inherited` is true below a chosen section. */
export function choiceOf(section: Section, chosen: Chosen, inherited = false): Choice {
  if (chosen === null || inherited || chosen.includes(section.id)) return 'all';
  const below = section.children.map((child) => choiceOf(child, chosen));
  if (below.length > 0 && below.every((choice) => choice === 'all')) return 'all';
  return below.some((choice) => choice !== 'none') ? 'some' : 'none';
}

/**
 * The choice after the check box of section `id` was used: a full section is taken out, any other is
 * taken in. The answer is in its shortest form: null for everything, a parent instead of all its children.
 */
export function toggleSection(sections: readonly Section[], chosen: Chosen, id: string): Chosen {
  const leaves = new Set(sections.flatMap((section) => chosenLeaves(section, chosen, false)));
  const target = findSection(sections, id);
  if (!target) return chosen;
  const own = leafIds(target);
  const full = own.every((leaf) => leaves.has(leaf));
  for (const leaf of own) {
    if (full) leaves.delete(leaf);
    else leaves.add(leaf);
  }
  return shortest(sections, leaves);
}

/** A section anywhere in the tree. */
export function findSection(sections: readonly Section[], id: string): Section | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : findSection(section.children, id);
    if (found) return found;
  }
  return undefined;
}

function leafIds(section: Section): readonly string[] {
  return section.children.length === 0 ? [section.id] : section.children.flatMap(leafIds);
}

function chosenLeaves(section: Section, chosen: Chosen, inherited: boolean): readonly string[] {
  const taken = inherited || chosen === null || chosen.includes(section.id);
  if (section.children.length === 0) return taken ? [section.id] : [];
  return section.children.flatMap((child) => chosenLeaves(child, chosen, taken));
}

function shortest(sections: readonly Section[], leaves: ReadonlySet<string>): Chosen {
  const whole = (section: Section) => leafIds(section).every((leaf) => leaves.has(leaf));
  if (sections.every(whole)) return null;
  const pick = (section: Section): readonly string[] =>
    whole(section) ? [section.id] : section.children.flatMap(pick);
  return sections.flatMap(pick);
}
