import type { RichText } from '../../model/rich-text';
import type { Studio } from '../state/studio';
import { edit } from './edit';

/** Milliseconds of rest after which typing becomes a new step of undo. */
const rest = 1500;
let last = 0;
let run = 0;

/** Takes over what was typed into a text of the slide shown. */
export function typeText(studio: Studio, path: string, text: RichText): void {
  const { slide } = studio.selection.value;
  edit(studio, [{ type: 'setText', slide, path, text }], typingKey(`${slide} ${path}`));
}

/** Changes the notes of a slide. */
export function setNotes(studio: Studio, slide: string, notes: string): void {
  edit(studio, [{ type: 'setNotes', slide, notes }], typingKey(`${slide} notes`));
}

function typingKey(place: string): string {
  const now = Date.now();
  if (now - last > rest) run += 1;
  last = now;
  return `${place} ${run}`;
}
