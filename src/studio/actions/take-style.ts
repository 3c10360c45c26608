import { msg, str } from '@lit/localize';
import { variantEnding } from '../files/variant-file';
import type { Studio } from '../state/studio';
import { say } from './say';

/** Whether a file is a trainer's style, by its name. */
export function isStyleFile(file: File): boolean {
  return file.name.toLowerCase().endsWith(variantEnding);
}

/**
 * Keeps a style that was dropped or opened, puts it on the open deck, and says so.
 * @throws UnusableInput when it cannot be used
 */
export async function takeStyle(studio: Studio, file: File): Promise<void> {
  const { takeVariant } = await import('./variants');
  const { name } = await takeVariant(studio, file);
  const worn = studio.session.value !== null && !studio.session.value.readOnly;
  say(
    studio,
    worn
      ? msg(str`样式“${name}”已导入并套用。`)
      : msg(str`样式“${name}”已保存，打开课件后可在主题面板套用。`),
  );
}
