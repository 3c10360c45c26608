import * as v from 'valibot';

/** A run of text in one style. Colour comes from the theme's palette only. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  /** Set in the theme's accent colour. In deck.md this is Markdown emphasis, as Chinese has no italics. */
  readonly accent?: boolean;
  /** http(s), mailto, tel or `#slide-id`. */
  readonly href?: string;
}

/** Text of a block: runs in order, none empty; [] is the empty text. */
export type RichText = readonly Run[];

/** Plain words as rich text. */
export function rich(text: string): RichText {
  return text === '' ? [] : [{ text }];
}

/** The words alone. */
export function plain(text: RichText): string {
  return text.map((run) => run.text).join('');
}

const safeLink = /^(?:https?:\/\/|mailto:|tel:|#)/i;

/** Schema of rich text; links other than http(s), mailto, tel and # are refused. */
export const richTextSchema = v.array(
  v.strictObject({
    text: v.pipe(v.string(), v.minLength(1)),
    strong: v.exactOptional(v.boolean()),
    accent: v.exactOptional(v.boolean()),
    href: v.exactOptional(v.pipe(v.string(), v.regex(safeLink))),
  }),
);
