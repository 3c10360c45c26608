import type { Deck, Slide } from '../../model/deck';
import type { Finding, Outcome } from '../../model/finding';
import type { Notice } from '../../model/notice';
import { freshId } from '../slide-ids';
import { amendGroup, withoutId } from './amend-group';
import { aboveChanges, type SectionChange, sectionChanges } from './section-changes';
import { groupsOf, keyOf, type SlideGroup } from './slide-groups';

/** A deck of an older notice, both notices, and composing. */
export interface Amendment {
  readonly deck: Deck;
  readonly oldNotice: Notice;
  readonly newNotice: Notice;
  /** Composes a notice as the deck was composed: same brief, theme and ratio. */
  readonly recompose: (notice: Notice) => Deck;
}

/** A deck brought up to a newer notice, and what changed in the notice. */
export interface AmendedDeck {
  readonly deck: Deck;
  readonly changes: readonly SectionChange[];
}

/**
 * Brings a deck up to a newer version of its notice: slides of changed sections are composed anew, all
 * others stay as they are. Slides the trainer edited or added are never changed; where their section
 * did, a finding says what is left to do. Fitting comes after.
 */
export function amendDeck(amendment: Amendment): Outcome<AmendedDeck> {
  const { deck, oldNotice, newNotice, recompose } = amendment;
  const changes = sectionChanges(oldNotice, newNotice);
  const composed = groupsOf(recompose(oldNotice));
  const fresh = groupsOf(recompose(newNotice));
  const changeOf = new Map(
    changes.flatMap((change) => (change.before === undefined ? [] : [[change.before, change] as const])),
  );
  const above = aboveChanges(changes, oldNotice, newNotice);
  const findings: Finding[] = [];
  const parts = [...groupsOf(deck).values()].map((group) => {
    const change = group.source === undefined ? undefined : changeOf.get(group.source);
    const key = change?.after === undefined ? group.key : `section ${change.after}`;
    const next = change?.kind === 'removed' ? undefined : fresh.get(key);
    const made = amendGroup(group, {
      composed: composed.get(group.key),
      next,
      change,
      above: above.has(group.source ?? ''),
      newNotice,
    });
    findings.push(...made.findings);
    return { key, from: group.key, slides: made.slides };
  });
  const added = addedKeys(changes, composed, fresh);
  const slides = inOrder(deck, parts, fresh, added);
  return { value: { deck: { ...deck, slides: withOwnIds(slides) }, changes }, findings };
}

/** What the newer notice has slides for and the older had not. */
function addedKeys(
  changes: readonly SectionChange[],
  composed: ReadonlyMap<string, SlideGroup>,
  fresh: ReadonlyMap<string, SlideGroup>,
): ReadonlySet<string> {
  const sections = changes.flatMap(({ kind, after }) => (kind === 'added' ? [`section ${after}`] : []));
  const overall = [...fresh.values()].filter(({ key, source }) => source === undefined && !composed.has(key));
  return new Set([...sections, ...overall.map(({ key }) => key)]);
}

interface AmendedPart {
  /** What the group tells now. */
  readonly key: string;
  readonly from: string;
  readonly slides: ReadonlyMap<Slide, readonly Slide[]>;
}

/** The trainer's order, with the slides of added sections after what comes before them in the newer notice. */
function inOrder(
  deck: Deck,
  parts: readonly AmendedPart[],
  fresh: ReadonlyMap<string, SlideGroup>,
  added: ReadonlySet<string>,
): readonly Slide[] {
  const becomes = new Map(parts.flatMap((part) => [...part.slides]));
  const keys = new Map(parts.map((part) => [part.from, part.key]));
  const slides = deck.slides.flatMap((slide) =>
    (becomes.get(slide) ?? [slide]).map((one) => ({ one, key: keys.get(keyOf(slide)) ?? '' })),
  );
  const order = [...fresh.keys()];
  for (const [at, key] of order.entries()) {
    const group = fresh.get(key);
    if (!added.has(key) || !group) continue;
    const earlier = new Set(order.slice(0, at));
    const last = slides.findLastIndex((entry) => earlier.has(entry.key) && entry.one.layout !== 'closing');
    slides.splice(last + 1, 0, ...group.slides.map((one) => ({ one: withoutId(one), key })));
  }
  return slides.map(({ one }) => one);
}

/** Slides from composing get ids that the deck does not have yet; the deck's own keep theirs. */
function withOwnIds(slides: readonly Slide[]): readonly Slide[] {
  const used = new Set(slides.map(({ id }) => id).filter((id) => id !== ''));
  return slides.map((slide) => {
    if (slide.id !== '') return slide;
    const id = freshId(used);
    used.add(id);
    return { ...slide, id };
  });
}
