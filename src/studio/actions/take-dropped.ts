import { pictureUnder } from '../slide/picture-box';
import type { Studio } from '../state/studio';
import { sendSentence } from './notice';

/** Takes what was dropped onto the slide: a sentence of the notice, or a picture, which replaces the one it falls on. */
export async function takeDropped(studio: Studio, event: DragEvent): Promise<void> {
  event.preventDefault();
  const quote = event.dataTransfer?.getData('application/x-lectern-sentence');
  if (quote) return sendSentence(studio, quote);
  const picture = [...(event.dataTransfer?.files ?? [])].find((file) => file.type.startsWith('image/'));
  if (!picture) return;
  const under = pictureUnder(event);
  const { insertPicture, replacePicture } = await import('./pictures');
  await (under === null ? insertPicture(studio, picture) : replacePicture(studio, under, picture));
}
