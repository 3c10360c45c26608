import { type DisplayList, textItems } from '../../model/display-list';

/** Code points used of each family and weight; the key is made by `fontKey`. */
export type UsedCharacters = ReadonlyMap<string, FontUse>;

/** A family and weight with the code points set in it. */
export interface FontUse {
  readonly family: string;
  readonly weight: number;
  readonly codePoints: ReadonlySet<number>;
}

/** A text and the font it is set in. */
export interface FontText {
  readonly text: string;
  readonly family: string;
  readonly weight: number;
}

/** Key of a family and weight in font maps. */
export function fontKey(family: string, weight: number): string {
  return `${family}|${weight}`;
}

/** Code points of texts, by family and weight. Characters that have no shape of their own are left out. */
export function usedCharacters(texts: Iterable<FontText>): UsedCharacters {
  const uses = new Map<string, FontUse & { readonly codePoints: Set<number> }>();
  for (const { text, family, weight } of texts) {
    const key = fontKey(family, weight);
    const use = uses.get(key) ?? { family, weight, codePoints: new Set<number>() };
    uses.set(key, use);
    for (const character of text) use.codePoints.add(character.codePointAt(0) ?? 0);
  }
  return uses;
}

/** Every text a display list paints or hides. */
export function listTexts(list: DisplayList): readonly FontText[] {
  return list.pages.flatMap((page) => textItems(page.items));
}
