import type { Deck, Slide } from '../../model/deck';
import { plain } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';

/** Slides that tell one thing: a section, or an overall slide such as cover or agenda. */
export interface SlideGroup {
  readonly key: string;
  /** Id of the section; undefined for overall slides. */
  readonly source?: string;
  readonly slides: readonly Slide[];
}

/** The slides of a deck by what they tell, in order of first appearance. */
export function groupsOf(deck: Deck): ReadonlyMap<string, SlideGroup> {
  const groups = new Map<string, SlideGroup>();
  for (const slide of deck.slides) {
    const key = keyOf(slide);
    const known = groups.get(key);
    const source = slide.source === undefined ? {} : { source: slide.source };
    groups.set(key, { key, ...source, slides: [...(known?.slides ?? []), slide] });
  }
  return groups;
}

/** What a slide tells: its section, or for overall slides its layout and title. */
export function keyOf(slide: Slide): string {
  if (slide.source !== undefined) return `section ${slide.source}`;
  const overall = slide.layout === 'cover' || slide.layout === 'closing';
  const first = slideTexts(slide)[0];
  return overall ? `overall ${slide.layout}` : `overall ${slide.layout} ${first ? plain(first.text) : ''}`;
}

/** Whether the trainer left a group as it was composed: the same words on slides and in notes, page breaks aside. */
export function untouched(now: readonly Slide[], composed: readonly Slide[]): boolean {
  return (
    saidOn(now) === saidOn(composed) &&
    now.every((slide) => !slide.hidden) &&
    spoken(now) === spoken(composed)
  );
}

/** Whether a slide says something that the composed ones did not. */
export function isEdited(slide: Slide, composed: readonly Slide[]): boolean {
  const known = saidOn(composed);
  return (
    slideTexts(slide).some(({ text }) => !known.includes(bare(plain(text)))) ||
    !spoken(composed).includes(spoken([slide]))
  );
}

function saidOn(slides: readonly Slide[]): string {
  const texts = slides.flatMap((slide) =>
    slideTexts(slide).filter(({ path }) => slide.continued === undefined || !path.startsWith('blocks.0.')),
  );
  return texts.map(({ text }) => bare(plain(text))).join('');
}

/** Lines in 〔 〕 tell clock and place; they change with the fitting. */
function spoken(slides: readonly Slide[]): string {
  return bare(slides.map(({ notes }) => notes.replace(/^\s*〔.*〕\s*$/gm, '')).join(''));
}

function bare(words: string): string {
  return words.replace(/\s/g, '');
}
