import type { Block, Card, Cell, Pair, Point, TimelineItem } from '../../model/block';
import type { Brief } from '../../model/brief';
import type { DeckMeta, Layout, Picture, Slide, ThemeVariant } from '../../model/deck';
import type { RichText } from '../../model/rich-text';

/** One piece of a list, a row of a table or an answer of a quiz. */
export type BlockItem = Point | Card | Pair | TimelineItem | RichText | readonly Cell[];

/** Fields of a slide that are set as they are; undefined takes the field away. */
export interface SlideSettings {
  readonly source?: string | undefined;
  readonly step?: 0 | 1 | 2 | undefined;
  readonly fragments?: boolean | undefined;
  readonly seconds?: number | undefined;
  readonly continued?: number | undefined;
  readonly attributes?: Slide['attributes'] | undefined;
}

/** What to look for and what to put there. */
export interface Replacement {
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
  /** Look in the speaker notes too. */
  readonly notes: boolean;
}

/**
 * One change of a deck as plain data. Slides are named by id, texts and items by their path in the
 * slide's JSON, e.g. `blocks.1.items.0.text`; positions count from 0.
 */
export type DeckChange =
  | { readonly type: 'setText'; readonly slide: string; readonly path: string; readonly text: RichText }
  | { readonly type: 'setNotes'; readonly slide: string; readonly notes: string }
  | { readonly type: 'setSlide'; readonly slide: string; readonly settings: SlideSettings }
  | { readonly type: 'setLayout'; readonly slide: string; readonly layout: Layout }
  | { readonly type: 'insertSlide'; readonly at: number; readonly content: Omit<Slide, 'id'> }
  | { readonly type: 'removeSlide'; readonly slide: string }
  | { readonly type: 'moveSlide'; readonly slide: string; readonly to: number }
  | { readonly type: 'duplicateSlide'; readonly slide: string }
  | { readonly type: 'hideSlide'; readonly slide: string; readonly hidden: boolean }
  | {
      readonly type: 'splitSlide';
      readonly slide: string;
      /** The first block that goes to the new slide. */
      readonly block: number;
      /** The first item of that block that goes; without it the whole block. */
      readonly item?: number;
    }
  /** Merges a slide with the one after it. */
  | { readonly type: 'mergeSlides'; readonly slide: string }
  | { readonly type: 'insertBlock'; readonly slide: string; readonly at: number; readonly block: Block }
  | { readonly type: 'replaceBlock'; readonly slide: string; readonly at: number; readonly block: Block }
  | { readonly type: 'removeBlock'; readonly slide: string; readonly at: number }
  | { readonly type: 'moveBlock'; readonly slide: string; readonly at: number; readonly to: number }
  /** Inserts before `path`, e.g. `blocks.1.items.2`; without an item an empty one that fits. */
  | { readonly type: 'insertItem'; readonly slide: string; readonly path: string; readonly item?: BlockItem }
  | { readonly type: 'removeItem'; readonly slide: string; readonly path: string }
  | { readonly type: 'moveItem'; readonly slide: string; readonly path: string; readonly to: number }
  /** Puts a point under the one before it, or beside its parent. */
  | {
      readonly type: 'nestItem';
      readonly slide: string;
      readonly path: string;
      readonly direction: 'in' | 'out';
    }
  | { readonly type: 'insertColumn'; readonly slide: string; readonly block: number; readonly at: number }
  | { readonly type: 'removeColumn'; readonly slide: string; readonly block: number; readonly at: number }
  | { readonly type: 'setTheme'; readonly name: string }
  | { readonly type: 'setVariant'; readonly variant: ThemeVariant | null }
  | { readonly type: 'setBrief'; readonly brief: Brief }
  | { readonly type: 'setMeta'; readonly meta: Partial<DeckMeta> }
  | { readonly type: 'setPicture'; readonly key: string; readonly picture: Picture | null }
  | ({ readonly type: 'replaceAll' } & Replacement)
  /** All slides at once: after recomposing or fitting. */
  | { readonly type: 'setSlides'; readonly slides: readonly Slide[] };

/** The change of one type. */
export type ChangeOf<T extends DeckChange['type']> = Extract<DeckChange, { type: T }>;
