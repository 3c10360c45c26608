import type { Slide } from '../../model/deck';
import type { Finding } from '../../model/finding';
import type { Notice } from '../../model/notice';
import type { SectionChange } from './section-changes';
import { isEdited, type SlideGroup, untouched } from './slide-groups';
import { leftToDo } from './to-do';

/** What is known about a group of slides when its notice is amended. */
export interface GroupNews {
  readonly composed: SlideGroup | undefined;
  readonly next: SlideGroup | undefined;
  readonly change: SectionChange | undefined;
  /** Something under the section changed. */
  readonly above: boolean;
  readonly newNotice: Notice;
}

/** What stands in the place of each slide; composed slides have no id yet. */
export interface AmendedGroup {
  readonly slides: ReadonlyMap<Slide, readonly Slide[]>;
  readonly findings: readonly Finding[];
}

/** What becomes of each slide of a group. */
export function amendGroup(group: SlideGroup, news: GroupNews): AmendedGroup {
  const { composed, next, change } = news;
  if (!composed) return kept(group, news);
  if (change?.kind === 'moved' && next && untouched(group.slides, composed.slides)) {
    return { slides: replacedBy(group, next.slides), findings: [] };
  }
  const settled = !news.above || (next && untouched(next.slides, composed.slides));
  if (settled && (change?.kind === 'moved' || change?.kind === 'same')) {
    return kept(group, news);
  }
  if (next && untouched(next.slides, composed.slides)) return kept(group, news);
  if (untouched(group.slides, composed.slides))
    return { slides: replacedBy(group, next?.slides ?? []), findings: [] };
  const edited = group.slides.filter((slide) => isEdited(slide, composed.slides));
  const mine = edited.length > 0 ? edited : group.slides;
  const stale = { ...group, slides: group.slides.filter((slide) => !mine.includes(slide)) };
  const own = mine.map((slide) => [slide, [renumbered(slide, change, news)]] as const);
  const slides = new Map([...replacedBy(stale, next?.slides ?? []), ...own]);
  return { slides, findings: mine.map((slide) => leftToDo(slide, change)) };
}

/** The slides as the trainer has them, with the section's new number. */
function kept(group: SlideGroup, news: GroupNews): AmendedGroup {
  const slides = group.slides.map((slide) => [slide, [renumbered(slide, news.change, news)]] as const);
  return { slides: new Map(slides), findings: [] };
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
export function withoutId(slide: Slide): Slide {
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
