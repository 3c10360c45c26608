import * as v from 'valibot';
import { type Deck, deckSchema } from './deck';
import { type Theme, themeManifestSchema } from './theme';

/** What a single-file deck carries besides its script: all it needs to be shown on a strange computer. */
export interface SingleFile {
  readonly deck: Deck;
  /** The deck's theme as loaded; the deck's variant is put on when it is shown. */
  readonly theme: Theme;
}

/** Id of the `<script type="application/json">` element that holds it. */
export const singleFileBlock = 'lectern-deck';

const schema = v.strictObject({
  deck: deckSchema,
  theme: v.strictObject({
    name: v.string(),
    manifest: themeManifestSchema,
    palette: v.record(v.string(), v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
    css: v.string(),
    ornaments: v.record(v.string(), v.string()),
  }),
});

/** The content as text of its element; `<` is written as an escape, so that nothing in it ends the element. */
export function printSingleFile(content: SingleFile): string {
  return JSON.stringify(content).replace(/</g, '\\u003c');
}

/** The content read back; null when it is damaged. Reads only, runs nothing. */
export function parseSingleFile(text: string): SingleFile | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    if (!parsed.success) return null;
    const { deck, theme } = parsed.output;
    return { deck, theme: { ...theme, palette: theme.manifest.palette } };
  } catch {
    return null;
  }
}
