import * as v from 'valibot';
import { type Block, blockSchema } from './block';
import { type Brief, briefSchema } from './brief';

/** Every layout a slide can have. */
export const layouts = [
  'cover',
  'agenda',
  'section',
  'statement',
  'points',
  'cards',
  'terms',
  'rules',
  'facts',
  'steps',
  'timeline',
  'table',
  'quote',
  'picture',
  'contact',
  'quiz',
  'closing',
  'blank',
] as const;

/** Name of a layout. */
export type Layout = (typeof layouts)[number];

/** Shape of the slide: 1280×720 or 960×720 CSS pixels. */
export type Ratio = '16:9' | '4:3';

/** Size of the staging container in CSS pixels at scale 1; a slide is 540 pt high. */
export const stageSize: Readonly<Record<Ratio, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
};

/** One slide. */
export interface Slide {
  /** Stable within the deck, e.g. `s12`. */
  readonly id: string;
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  /** Speaker notes: Markdown paragraphs, plain words for the most part. */
  readonly notes: string;
  /** Id of the section it was made from, e.g. `二（一）`. */
  readonly source?: string;
  /** How many times this slide continues another: shown as （续） after the title. */
  readonly continued?: number;
  /** Font step chosen by fitting: 0 is the layout's own size, 1 and 2 are smaller, never under the floor. */
  readonly step?: 0 | 1 | 2;
  readonly hidden?: boolean;
  /** Points come one at a time; overrides the deck's choice. */
  readonly fragments?: boolean;
  /** Seconds planned for it, title change included. */
  readonly seconds?: number;
  /** Attributes and layout names of other versions and tools, kept as they are. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What the deck is about and how it is shown. */
export interface DeckMeta {
  readonly title: string;
  readonly language: 'zh-CN' | 'en';
  readonly ratio: Ratio;
  /** Name of the notice's file. */
  readonly notice?: string;
  readonly author?: string;
  /** Points come one at a time. */
  readonly fragments?: boolean;
  readonly transition?: 'none' | 'fade' | 'slide';
}

/** The theme of a deck and the trainer's variant of it. */
export interface ThemeChoice {
  /** Folder name in `themes/`. */
  readonly name: string;
  readonly variant?: ThemeVariant;
}

/** What a trainer may change in a theme; data only, no CSS. */
export interface ThemeVariant {
  readonly name?: string;
  /** Palette overrides, `#rrggbb`, keyed by the theme's colour names. */
  readonly colours?: Readonly<Record<string, string>>;
  readonly fonts?: 'sans' | 'serif' | 'serif-titles';
  readonly organisation?: string;
  readonly footer?: string;
  /** Key of `Deck.pictures`. */
  readonly logo?: string;
  /** What the logo shows, for those who cannot see it; the organisation's name without. */
  readonly logoAlt?: string;
  /** Key of `Deck.pictures`. */
  readonly coverPicture?: string;
  /** What the cover picture shows; without words it is decoration. */
  readonly coverPictureAlt?: string;
  /** Body size step: 0 as designed, 1 larger. */
  readonly larger?: 0 | 1;
}

/** A picture kept with the deck. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';
  /** Base64. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** A presentation deck: plain, versioned JSON. */
export interface Deck {
  readonly version: 1;
  readonly meta: DeckMeta;
  readonly brief: Brief;
  readonly theme: ThemeChoice;
  readonly slides: readonly Slide[];
  readonly pictures?: Readonly<Record<string, Picture>>;
}

const optional = v.exactOptional;

/** Schema of a theme variant. */
export const themeVariantSchema = v.strictObject({
  name: optional(v.pipe(v.string(), v.maxLength(60))),
  colours: optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,30}$/)),
      v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)),
    ),
  ),
  fonts: optional(v.picklist(['sans', 'serif', 'serif-titles'])),
  organisation: optional(v.pipe(v.string(), v.maxLength(60))),
  footer: optional(v.pipe(v.string(), v.maxLength(80))),
  logo: optional(v.string()),
  logoAlt: optional(v.pipe(v.string(), v.maxLength(120))),
  coverPicture: optional(v.string()),
  coverPictureAlt: optional(v.pipe(v.string(), v.maxLength(120))),
  larger: optional(v.picklist([0, 1])),
});

/** Schema of a slide. */
export const slideSchema: v.GenericSchema<Slide> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,60}$/)),
  layout: v.picklist(layouts),
  blocks: v.array(blockSchema),
  notes: v.string(),
  source: optional(v.string()),
  continued: optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  step: optional(v.picklist([0, 1, 2])),
  hidden: optional(v.boolean()),
  fragments: optional(v.boolean()),
  seconds: optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  attributes: optional(v.record(v.string(), v.string())),
});

/** Schema of a picture kept with the deck. */
export const pictureSchema: v.GenericSchema<Picture> = v.strictObject({
  mediaType: v.picklist(['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']),
  data: v.string(),
  width: v.pipe(v.number(), v.finite(), v.minValue(0)),
  height: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** Schema of the pictures of a deck by their keys. */
export const picturesSchema = v.record(v.string(), pictureSchema);

/** Schemas of the fields of `DeckMeta`. */
export const deckMetaFields = {
  title: v.string(),
  language: v.picklist(['zh-CN', 'en']),
  ratio: v.picklist(['16:9', '4:3']),
  notice: optional(v.string()),
  author: optional(v.string()),
  fragments: optional(v.boolean()),
  transition: optional(v.picklist(['none', 'fade', 'slide'])),
};

/** Schema of a theme's name. */
export const themeNameSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));

/** Schema of a saved deck, version 1. */
export const deckSchema: v.GenericSchema<Deck> = v.strictObject({
  version: v.literal(1),
  meta: v.strictObject(deckMetaFields),
  brief: briefSchema,
  theme: v.strictObject({
    name: themeNameSchema,
    variant: optional(themeVariantSchema),
  }),
  slides: v.array(slideSchema),
  pictures: optional(picturesSchema),
});
