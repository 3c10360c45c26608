import { type Caret, caretOf, placeCaret } from '../slide/caret';
import type { Studio } from '../state/studio';

/** The selection in a text of the slide on the desk; null when it is elsewhere. */
export function deskCaret(studio: Studio, path: string): Caret | null {
  const field = studio.desk.value?.field(path);
  return field ? caretOf(field) : null;
}

/** Gives a picture of the slide on the desk the focus, once it is drawn; `at` is its position among the blocks. */
export async function focusPicture(studio: Studio, at: number): Promise<void> {
  const view = studio.desk.value;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await view?.updateComplete;
  view?.page?.querySelector<HTMLElement>(`[data-block="blocks.${at}"]`)?.focus({ preventScroll: true });
}

/** Puts the caret into a text of the slide on the desk, once it is drawn. */
export async function focusText(studio: Studio, path: string, caret: Caret): Promise<void> {
  const view = studio.desk.value;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await view?.updateComplete;
  const field = view?.field(path);
  if (!field) return;
  field.focus({ preventScroll: true });
  placeCaret(field, caret);
}
