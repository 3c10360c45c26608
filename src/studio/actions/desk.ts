import { type Caret, caretOf, placeCaret, rangeIn } from '../slide/caret';
import type { Studio } from '../state/studio';

/** The selection in a text of the slide on the desk; null when it is elsewhere. */
export function deskCaret(studio: Studio, path: string): Caret | null {
  const field = studio.desk.value?.field(path);
  return field ? caretOf(field) : null;
}

/** The newest wish to mark something: an older one must not come after it. */
let wished: object | null = null;

/** Marks characters of a text on the slide on the desk, once it is drawn, without taking the focus; null takes the mark away. */
export async function markText(
  studio: Studio,
  place: (Caret & { readonly path: string }) | null,
): Promise<void> {
  // Browsers without highlights show the text framed in the notice panel only.
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('found');
  wished = place;
  if (!place) return;
  await drawn(studio);
  if (wished !== place) return;
  const field = studio.desk.value?.field(place.path);
  if (field) CSS.highlights.set('found', new Highlight(rangeIn(field, place)));
}

async function drawn(studio: Studio): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await studio.desk.value?.updateComplete;
}

/** Gives a picture of the slide on the desk the focus, once it is drawn; `at` is its position among the blocks. */
export async function focusPicture(studio: Studio, at: number): Promise<void> {
  await drawn(studio);
  studio.desk.value?.page
    ?.querySelector<HTMLElement>(`[data-block="blocks.${at}"]`)
    ?.focus({ preventScroll: true });
}

/** Puts the caret into a text of the slide on the desk, once it is drawn. */
export async function focusText(studio: Studio, path: string, caret: Caret): Promise<void> {
  await drawn(studio);
  const field = studio.desk.value?.field(path);
  if (!field) return;
  field.focus({ preventScroll: true });
  placeCaret(field, caret);
}
