import type { Slide } from '../../model/deck';

/**
 * Brings two changes of the same slides together: what the product made `before` was edited into
 * `current` by the lecturer, and would now be made as `after`. Slides are matched by their content
 * where it is untouched, by id where it is edited:
 * untouched ones give way to `after`, edited and own ones stay where they stood, deleted ones stay away.
 */
export function mergeDecks(
  before: readonly Slide[],
  current: readonly Slide[],
  after: readonly Slide[],
): readonly Slide[] {
  const made = new Map(before.map((slide) => [slide.id, slide]));
  const here = new Map(current.map((slide) => [slide.id, slide]));
  const edited = (slide: Slide) => !sameSlide(made.get(slide.id), slide);
  const deleted = new Set(before.filter((slide) => !here.has(slide.id)).map(keyOf));
  const editedByKey = new Map(
    before.flatMap((slide) => {
      const now = here.get(slide.id);
      return now && edited(now) ? [[keyOf(slide), now] as const] : [];
    }),
  );
  const kept = after
    .filter((slide) => !deleted.has(keyOf(slide)))
    .map((slide) => editedByKey.get(keyOf(slide)) ?? slide);
  return withOwn(kept, current, (slide) => edited(slide));
}

/** Adds the slides of `current` that must stay and are not there, each behind the one it stood behind. */
function withOwn(
  slides: readonly Slide[],
  current: readonly Slide[],
  staying: (slide: Slide) => boolean,
): readonly Slide[] {
  const result = [...slides];
  const taken = new Set(slides.map((slide) => slide.id));
  let anchor = -1;
  for (const slide of current) {
    const at = result.findIndex((each) => each.id === slide.id || keyOf(each) === keyOf(slide));
    if (at >= 0) {
      anchor = at;
    } else if (staying(slide)) {
      anchor += 1;
      result.splice(anchor, 0, taken.has(slide.id) ? { ...slide, id: `${slide.id}-own` } : slide);
      taken.add(slide.id);
    }
  }
  return uniqueIds(result);
}

function uniqueIds(slides: readonly Slide[]): readonly Slide[] {
  const used = new Set<string>();
  return slides.map((slide) => {
    let id = slide.id;
    for (let number = 2; used.has(id); number += 1) id = `${slide.id}-v${number}`;
    used.add(id);
    return id === slide.id ? slide : { ...slide, id };
  });
}

/** What a slide is about, whatever its number: layout, section, title, place in a series. */
function keyOf(slide: Slide): string {
  const heading = slide.blocks.find((block) => block.kind === 'heading');
  return JSON.stringify([slide.layout, slide.source ?? '', heading ?? null, slide.continued ?? 0]);
}

function sameSlide(a: Slide | undefined, b: Slide): boolean {
  if (!a) return false;
  const { seconds: _, step: __, ...left } = a;
  const { seconds: ___, step: ____, ...right } = b;
  return JSON.stringify(left) === JSON.stringify(right);
}
