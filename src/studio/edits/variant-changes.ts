import type { DeckChange } from '../../deck/changes/deck-change';
import type { Deck, Picture, ThemeVariant } from '../../model/deck';
import type { VariantFile } from '../files/variant-file';
import { freshKey } from './picture-keys';

/** The pictures a variant has. */
export type VariantPicture = 'logo' | 'coverPicture';

/** The changes that put a variant on a deck with its pictures, and take those of the one before away. */
export function wearVariant(deck: Deck, file: VariantFile, theme: string): readonly DeckChange[] {
  const drop = droppedPictures(deck, ['logo', 'coverPicture']);
  let taken = deck.pictures ?? {};
  const added: DeckChange[] = [];
  const keys: { -readonly [field in VariantPicture]?: string } = {};
  for (const field of ['logo', 'coverPicture'] as const) {
    const picture = file[field];
    if (!picture) continue;
    const key = freshKey(taken);
    taken = { ...taken, [key]: picture };
    keys[field] = key;
    added.push({ type: 'setPicture', key, picture });
  }
  const variant: ThemeVariant = { ...file.variant, name: file.name, ...keys };
  return [...added, { type: 'setTheme', name: theme }, { type: 'setVariant', variant }, ...drop];
}

/** The changes that give a deck's variant another logo or cover picture; null takes it away. */
export function setVariantPicture(
  deck: Deck,
  field: VariantPicture,
  picture: Picture | null,
): readonly DeckChange[] {
  const variant = withoutPicture(deck.theme.variant ?? {}, field);
  const drop = droppedPictures(deck, [field]);
  if (!picture) return [{ type: 'setVariant', variant }, ...drop];
  const key = freshKey(deck.pictures ?? {});
  return [
    { type: 'setPicture', key, picture },
    { type: 'setVariant', variant: { ...variant, [field]: key } },
    ...drop,
  ];
}

/** The changes that take the variant off: the theme as designed. */
export function takeOffVariant(deck: Deck): readonly DeckChange[] {
  return [{ type: 'setVariant', variant: null }, ...droppedPictures(deck, ['logo', 'coverPicture'])];
}

function withoutPicture(variant: ThemeVariant, field: VariantPicture): ThemeVariant {
  const { logo, logoAlt, coverPicture, coverPictureAlt, ...rest } = variant;
  const kept = field === 'logo' ? { coverPicture, coverPictureAlt } : { logo, logoAlt };
  const entries = Object.entries(kept).filter(([, value]) => value !== undefined);
  return { ...rest, ...Object.fromEntries(entries) };
}

/** Removal of the variant's pictures that no slide and no other part of the variant shows. */
function droppedPictures(deck: Deck, fields: readonly VariantPicture[]): readonly DeckChange[] {
  const { variant } = deck.theme;
  const others = (['logo', 'coverPicture'] as const).filter((field) => !fields.includes(field));
  const used = new Set([
    ...others.map((field) => variant?.[field]),
    ...deck.slides.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
    ),
  ]);
  const keys = new Set(fields.flatMap((field) => variant?.[field] ?? []));
  return [...keys]
    .filter((key) => !used.has(key) && Object.hasOwn(deck.pictures ?? {}, key))
    .map((key) => ({ type: 'setPicture', key, picture: null }));
}
