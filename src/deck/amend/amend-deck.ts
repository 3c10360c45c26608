import type { Deck, Slide } from '../../model/deck';
import type { Finding, Outcome } from '../../model/finding';
import type { Notice } from '../../model/notice';
import { freshId } from '../slide-ids';
import { type SectionChange, sectionChanges } from './section-changes';
import { groupsOf, isEdited, keyOf, type SlideGroup, untouched } from './slide-groups';
import { leftToDo } from './to-do';

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
  const findings: Finding[] = [];
  const parts = [...groupsOf(deck).values()].map((group) => {
    const change = group.source === undefined ? undefined : changeOf.get(group.source);
    const key = change?.after === undefined ? group.key : `section ${change.after}`;
    const next = change?.kind === 'removed' ? undefined : fresh.get(key);
    const made = amendGroup(group, { composed: composed.get(group.key), next, change, newNotice });
    findings.push(...made.findings);
    return { key, from: group.key, slides: made.slides };
  });
  const added = addedKeys(changes, composed, fresh);
  const slides = inOrder(deck, parts, fresh, added);
  return { value: { deck: { ...deck, slides: withOwnIds(slides) }, changes }, findings };
}

interface GroupNews {
  readonly composed: SlideGroup | undefined;
  readonly next: SlideGroup | undefined;
  readonly change: SectionChange | undefined;
  readonly newNotice: Notice;
}

interface AmendedGroup {
  readonly slides: ReadonlyMap<Slide, readonly Slide[]>;
  readonly findings: readonly Finding[];
}

/** What becomes of each slide of a group. */
function amendGroup(group: SlideGroup, news: GroupNews): AmendedGroup {
  const { composed, next, change } = news;
  const asIs = new Map(group.slides.map((slide) => [slide, [slide]] as const));
  if (!composed) return { slides: asIs, findings: [] };
  if (change?.kind === 'moved' && next && untouched(group.slides, composed.slides)) {
    return { slides: replacedBy(group, next.slides), findings: [] };
  }
  if (change?.kind === 'moved' || change?.kind === 'same') {
    return {
      slides: new Map(group.slides.map((slide) => [slide, [renumbered(slide, change, news)]])),
      findings: [],
    };
  }
  if (next && untouched(next.slides, composed.slides)) return { slides: asIs, findings: [] };
  if (untouched(group.slides, composed.slides))
    return { slides: replacedBy(group, next?.slides ?? []), findings: [] };
  const edited = group.slides.filter((slide) => isEdited(slide, composed.slides));
  const kept = edited.length > 0 ? edited : group.slides;
  const stale = { ...group, slides: group.slides.filter((slide) => !kept.includes(slide)) };
  const own = kept.map((slide) => [slide, [renumbered(slide, change, news)]] as const);
  const slides = new Map([...replacedBy(stale, next?.slides ?? []), ...own]);
  return { slides, findings: kept.map((slide) => leftToDo(slide, change)) };
}

/** The new slides stand where the first of the old ones stood; slide for slide when there are as many. */
function replacedBy(group: SlideGroup, next: readonly Slide[]): ReadonlyMap<Slide, readonly Slide[]> {
  if (next.length === group.slides.length) {
    return new Map(
      group.slides.map((slide, at) => [
        slide,
        next.slice(at, at + 1).map((one) => ({ ...one, id: slide.id })),
      ]),
    );
  }
  return new Map(group.slides.map((slide, at) => [slide, at === 0 ? next.map(withoutId) : []]));
}

/** A composed slide on its way into the deck; it gets an id at the end. */
function withoutId(slide: Slide): Slide {
  return { ...slide, id: '' };
}

/** A slide of a section whose number changed takes the new number where it still had the old one. */
function renumbered(
  slide: Slide,
  change: SectionChange | undefined,
  { newNotice, composed }: GroupNews,
): Slide {
  if (change?.before === change?.after || change?.after === undefined) return slide;
  const before = labelOf(composed?.slides ?? []);
  const label = sectionLabel(newNotice, change.after);
  const blocks = slide.blocks.map((block) =>
    block.kind === 'heading' && block.label !== undefined && block.label === before && label !== undefined
      ? { ...block, label }
      : block,
  );
  return { ...slide, source: change.after, blocks };
}

function labelOf(slides: readonly Slide[]): string | undefined {
  const heading = slides.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? heading.label : undefined;
}

function sectionLabel(notice: Notice, id: string): string | undefined {
  const stack = [...notice.body.sections];
  for (let section = stack.pop(); section; section = stack.pop()) {
    if (section.id === id) return section.label;
    stack.push(...section.children);
  }
  return undefined;
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
