import type { Block } from '../model/block';
import type { Layout, Slide } from '../model/deck';
import { plain } from '../model/rich-text';
import { slideTexts } from '../model/slide-texts';

const factBlocks: ReadonlySet<Block['kind']> = new Set([
  'facts',
  'timeline',
  'table',
  'rules',
  'contact',
  'steps',
]);

const keptLayouts: ReadonlySet<Layout> = new Set(['cover', 'section', 'closing', 'contact']);

/** A date, a clock time, an amount, a share or a telephone number. */
const figure =
  /\d{1,2}(?:月\d{1,2}日|月底|日前)|\d{4}年|\d{1,2}[:：]\d{2}|\d[\d,.，]*\s*(?:%|％|‰|元|万|亿|名|人|天|日|小时|分钟|个工作日|学时|家|项|吨|米|公里)|百分之|\d{3,4}-\d{7,8}|1[3-9]\d{9}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d|\b\d[\d,.]*\s*(?:per cent|percent|days|hours|minutes|months|years|people|staff|yuan|dollars)\b|[$€£¥]\s*\d/i;

/** True when leaving the slide out would take a fact from the hall: a date, amount, duty, rule, contact. */
export function hasFacts(slide: Slide): boolean {
  return hasFactsBesidesDuty(slide) || dutyOf(slide) !== null;
}

function hasFactsBesidesDuty(slide: Slide): boolean {
  if (slide.layout === 'cover' || slide.layout === 'agenda' || slide.layout === 'section') return false;
  return (
    slide.blocks.some((block) => factBlocks.has(block.kind)) ||
    slideTexts(slide).some((entry) => figure.test(plain(entry.text)))
  );
}

/** Who does the task of a slide, as a key that is equal where the same duty stands; null without one. */
function dutyOf(slide: Slide): string | null {
  const duty = slide.blocks.find((block) => block.kind === 'duty');
  return duty ? `${slide.source ?? ''}|${JSON.stringify(duty)}` : null;
}

/**
 * Indices of slides whose only fact is a duty that an earlier one of `slides` shows as well, such as the
 * continuations of a task: its foot line is the same on each.
 */
export function repeatedDuties(slides: readonly Slide[]): ReadonlySet<number> {
  const said = new Set<string>();
  const repeated = new Set<number>();
  slides.forEach((slide, index) => {
    const duty = dutyOf(slide);
    if (duty === null) return;
    if (said.has(duty) && !hasFactsBesidesDuty(slide) && !keptLayouts.has(slide.layout)) repeated.add(index);
    said.add(duty);
  });
  return repeated;
}

/** True when the slide has to be shown whatever the clock says: it opens a part, holds facts or ends. */
export function mustShow(slide: Slide): boolean {
  return keptLayouts.has(slide.layout) || hasFacts(slide);
}

/** What it costs to leave a slide out, 1 (little) to 8; used to choose among slides that may go. */
export function worth(slide: Slide): number {
  if (slide.layout === 'blank' || slide.layout === 'quiz') return 1;
  if (slide.layout === 'agenda') return 2;
  if (slide.continued !== undefined) return 3;
  if (slide.layout === 'quote' || slide.layout === 'picture') return 4;
  if (slide.layout === 'terms' || slide.layout === 'statement') return 5;
  if (slide.layout === 'cards') return 6;
  return 8;
}

/**
 * Which part each slide belongs to, by index: the number of dividers up to it.
 * Slides before the first divider are part 0.
 */
export function partsOf(slides: readonly Slide[]): readonly number[] {
  let part = 0;
  return slides.map((slide) => {
    if (slide.layout === 'section') part += 1;
    return part;
  });
}
