import type { Block, Card, Cell, DutyBlock, Pair, Point, TimelineItem } from '../../model/block';
import type { Layout } from '../../model/deck';
import type { RichText } from '../../model/rich-text';

/** One item of a slide and the sentences it stands for; it is shown when one of them is in the lecture. */
export interface Piece<Value> {
  readonly value: Value;
  /** Sentence ids; none for items that are always shown. */
  readonly sentences: readonly number[];
  /** The same where it opens a slide: with the body whose task it is. */
  readonly opening?: Value;
  /** Room it takes, in characters. */
  readonly size: number;
}

/** What a slide shows under its title: pieces of one kind. */
export type Content =
  | { readonly kind: 'points'; readonly pieces: readonly Piece<Point>[] }
  | { readonly kind: 'cards' | 'steps'; readonly pieces: readonly Piece<Card>[] }
  | {
      readonly kind: 'rules';
      readonly head?: readonly [string, string];
      readonly pieces: readonly Piece<Pair>[];
    }
  | { readonly kind: 'facts' | 'terms' | 'contact'; readonly pieces: readonly Piece<Pair>[] }
  | { readonly kind: 'timeline'; readonly pieces: readonly Piece<TimelineItem>[] }
  | { readonly kind: 'statement'; readonly pieces: readonly Piece<RichText>[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Cell[])[];
      readonly note?: RichText;
      readonly pieces: readonly Piece<readonly Cell[]>[];
    }
  | { readonly kind: 'blocks'; readonly pieces: readonly Piece<Block>[] };

/** Place of a draft in the shape of a deck. */
type DraftRole =
  | 'cover'
  | 'agenda'
  | 'background'
  | 'divider'
  | 'overview'
  | 'leaf'
  | 'facts'
  | 'summary'
  | 'closing';

/** A slide before minutes and room are known. */
export interface Draft {
  readonly role: DraftRole;
  readonly layout: Layout;
  /** Title; the label is the notice's own number. */
  readonly label?: string;
  readonly title: string;
  /** Section id. */
  readonly source?: string;
  /** A lead-in under the title. */
  readonly lead?: Piece<RichText>;
  readonly content?: Content;
  /** All pieces or none: a set, a scale, a parallel series. */
  readonly whole?: boolean;
  readonly duty?: DutyBlock;
  /** Only a short deck, which has no dividers, needs it. */
  readonly compactOnly?: boolean;
  /** Sentences whose wording its notes say, in text order. */
  readonly says: readonly number[];
}
