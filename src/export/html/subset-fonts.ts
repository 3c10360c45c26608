import type { FontSource } from '../../model/font-slice';
import { findLetters, type SliceCache } from '../fonts/load-fonts';
import type { UsedCharacters } from '../fonts/used-characters';
import type { SubsetFace } from './subset-face';
import type { Subsetter } from './subsetter';
import { encodeWoff } from './woff';

/**
 * The used letters as small web fonts: one for each slice, so that lines break as they do with the whole
 * fonts. Letters no font has are left out; the viewer's own fonts show them.
 */
export async function subsetFonts(
  used: UsedCharacters,
  source: FontSource,
  cache: SliceCache,
  subsetter: Subsetter,
): Promise<readonly SubsetFace[]> {
  const faces: SubsetFace[] = [];
  for (const use of used.values()) {
    const { parts } = await findLetters(use, source, cache);
    for (const { slice, codePoints } of parts) {
      const bytes = encodeWoff(subsetter.subset(slice.file, codePoints));
      const sorted = [...codePoints].sort((one, other) => one - other);
      faces.push({ family: use.family, weight: use.weight, format: 'woff', bytes, codePoints: sorted });
    }
  }
  return faces;
}
