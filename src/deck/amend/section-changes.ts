import type { Notice, Section } from '../../model/notice';
import { normalForm } from '../../text/normal-form';
import { bigrams, containment } from '../../text/similarity';
import { allSections } from '../sections';

/** What became of one section between two versions of a notice. */
export interface SectionChange {
  /** `same` in words and number; `moved` same words, other number; the rest as named. */
  readonly kind: 'same' | 'moved' | 'changed' | 'added' | 'removed';
  /** Id in the older notice; absent when added. */
  readonly before?: string;
  /** Id in the newer notice; absent when removed. */
  readonly after?: string;
  /** Label and heading, of the newer notice where there is one. */
  readonly name: string;
}

/** How much of its words a section must share with another to be the same one, changed. */
const likeness = 0.5;

interface Part {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
}

/**
 * What changed from one version of a notice to the next, section by section, in the order of the newer
 * one, removed sections last. Numbers, spaces and the width of marks do not count as words.
 */
export function sectionChanges(older: Notice, newer: Notice): readonly SectionChange[] {
  const before = partsOf(older);
  const partner = pairUp(before, partsOf(newer));
  const found = partsOf(newer).map((part): SectionChange => {
    const old = partner.get(part.id);
    if (!old) return { kind: 'added', after: part.id, name: part.name };
    const kept = old.words === part.words;
    const kind = kept ? (old.id === part.id ? 'same' : 'moved') : 'changed';
    return { kind, before: old.id, after: part.id, name: part.name };
  });
  const paired = new Set([...partner.values()].map(({ id }) => id));
  const removed = before.filter(({ id }) => !paired.has(id));
  return [...found, ...removed.map(({ id, name }): SectionChange => ({ kind: 'removed', before: id, name }))];
}

/** Ids in the older notice of the sections above what changed: overviews of theirs may have changed too. */
export function aboveChanges(
  changes: readonly SectionChange[],
  older: Notice,
  newer: Notice,
): ReadonlySet<string> {
  const before = ancestors(older);
  const after = ancestors(newer);
  const oldId = new Map(changes.map((change) => [change.after, change.before]));
  return new Set(
    changes
      .filter(({ kind }) => kind !== 'same')
      .flatMap((change) => [
        ...(before.get(change.before ?? '') ?? []),
        ...(after.get(change.after ?? '') ?? []).map((id) => oldId.get(id) ?? id),
      ]),
  );
}

function ancestors(notice: Notice): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const walk = (section: Section, above: readonly string[]) => {
    found.set(section.id, above);
    for (const child of section.children) walk(child, [...above, section.id]);
  };
  for (const section of notice.body.sections) walk(section, []);
  return found;
}

/** The older part of every newer one: equal words first, then the same number with like words, then like words. */
function pairUp(before: readonly Part[], after: readonly Part[]): ReadonlyMap<string, Part> {
  const free = new Set(before);
  const partner = new Map<string, Part>();
  const pair = (fits: (older: Part, newer: Part) => boolean) => {
    for (const newer of after) {
      if (partner.has(newer.id)) continue;
      const older = [...free].find((one) => fits(one, newer));
      if (!older) continue;
      partner.set(newer.id, older);
      free.delete(older);
    }
  };
  pair((older, newer) => older.words === newer.words && older.id === newer.id);
  pair((older, newer) => older.words === newer.words && older.words !== '');
  pair((older, newer) => older.id === newer.id && alike(older, newer) >= likeness / 2);
  pair((older, newer) => alike(older, newer) >= likeness);
  return partner;
}

function alike(older: Part, newer: Part): number {
  return Math.max(containment(older.pairs, newer.pairs), containment(newer.pairs, older.pairs));
}

function partsOf(notice: Notice): readonly Part[] {
  return allSections(notice).map((section) => {
    const words = ownWords(notice, section);
    return { id: section.id, name: section.label + section.heading, words, pairs: bigrams(words) };
  });
}

/** What the section itself says, its number and its children aside. */
function ownWords(notice: Notice, section: Section): string {
  const { text } = notice.source;
  const tables = section.tables.map((table) => notice.source.tables[table]);
  const spans = [...section.paragraphs, ...tables].flatMap((span) =>
    span ? [text.slice(span.start, span.end)] : [],
  );
  const said = normalForm([section.heading, ...spans].join('')).text;
  const label = normalForm(section.label).text;
  return label === '' ? said : said.replace(label, '');
}
