import { msg, str } from '@lit/localize';
import { fileOpen } from 'browser-fs-access';
import { hasTheme } from '../../theme/load';
import {
  setVariantPicture,
  takeOffVariant,
  type VariantPicture,
  wearVariant,
} from '../edits/variant-changes';
import { fileName } from '../files/file-name';
import { shrinkPicture } from '../files/shrink-picture';
import {
  checked,
  parseVariantFile,
  printVariantFile,
  type VariantFile,
  variantEnding,
  variantFileOf,
  variantPictureSides,
} from '../files/variant-file';
import type { Studio } from '../state/studio';
import { saveFile } from './download';
import { edit, openDeckOf } from './edit';
import { say, sayError } from './say';

/** Variants kept in this browser, by name; what cannot be read is passed over. */
export async function listVariants(studio: Studio): Promise<readonly VariantFile[]> {
  const kept = await studio.variants.list();
  const files = kept.flatMap((value) => {
    try {
      return [checked(value)];
    } catch {
      return [];
    }
  });
  return files.sort((one, other) => one.name.localeCompare(other.name, 'zh'));
}

/** Keeps the variant of the open deck under a name; one of that name is replaced, and the message brings it back. */
export async function keepVariant(studio: Studio, name: string, changed: () => void): Promise<void> {
  const deck = openDeckOf(studio);
  if (!deck || name === '') return;
  await guarded(studio, async () => {
    const file = variantFileOf(deck, name);
    const before = (await listVariants(studio)).find((each) => each.name === file.name);
    await studio.variants.keep(file);
    edit(studio, [{ type: 'setVariant', variant: { ...deck.theme.variant, name: file.name } }]);
    const restore = async () => {
      if (before) await studio.variants.keep(before);
      else await studio.variants.drop(file.name);
      changed();
    };
    say(studio, msg(str`样式“${file.name}”已保存，别的课件也可以套用。`), {
      label: msg('撤销'),
      run: () => void restore(),
    });
    changed();
  });
}

/** Puts a kept variant on the open deck, with the theme it was made from. One step of undo. */
export function applyVariantFile(studio: Studio, file: VariantFile): void {
  const deck = openDeckOf(studio);
  if (deck) edit(studio, wearVariant(deck, file, hasTheme(file.theme) ? file.theme : deck.theme.name));
}

/** Takes a kept variant off the shelf; decks that wear it keep it. The message brings it back. */
export async function dropVariant(studio: Studio, file: VariantFile, changed: () => void): Promise<void> {
  await guarded(studio, async () => {
    await studio.variants.drop(file.name);
    const restore = async () => {
      await studio.variants.keep(file);
      changed();
    };
    say(studio, msg(str`已删除样式“${file.name}”；用着它的课件不受影响。`), {
      label: msg('撤销'),
      run: () => void restore(),
    });
    changed();
  });
}

/** Saves a variant as a file on the lecturer's disk. */
export async function exportVariant(studio: Studio, file: VariantFile): Promise<void> {
  await guarded(studio, () =>
    saveFile(
      fileName(file.name, variantEnding),
      'application/json',
      new TextEncoder().encode(printVariantFile(file)),
    ),
  );
}

/** Asks for a variant's file, keeps it and puts it on the open deck. */
export async function importVariant(studio: Studio, changed: () => void): Promise<void> {
  await guarded(studio, async () => {
    const file = await fileOpen({ extensions: [variantEnding, '.json'], id: 'lectern-style' });
    await takeVariant(studio, file);
    changed();
  });
}

/**
 * Keeps a variant's file and puts it on the open deck; gives what was in it.
 * @throws UnusableInput when it cannot be used
 */
export async function takeVariant(studio: Studio, file: File): Promise<VariantFile> {
  const read = parseVariantFile(await file.text());
  await studio.variants.keep(read);
  applyVariantFile(studio, read);
  return read;
}

/** Takes the variant off the open deck. */
export function removeVariant(studio: Studio): void {
  const deck = openDeckOf(studio);
  if (deck) edit(studio, takeOffVariant(deck));
}

/** Gives the variant another logo or cover picture, scaled down; null takes it away. */
export async function changeVariantPicture(
  studio: Studio,
  field: VariantPicture,
  file: File | null,
): Promise<void> {
  await guarded(studio, async () => {
    const picture = file && (await shrinkPicture(file, variantPictureSides[field]));
    const deck = openDeckOf(studio);
    if (deck) edit(studio, setVariantPicture(deck, field, picture));
  });
}

async function guarded(studio: Studio, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    sayError(studio, error);
  }
}
