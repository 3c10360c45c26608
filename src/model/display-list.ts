import * as v from 'valibot';
import { type Picture, pictureSchema } from './deck';
import { type DisplayBlock, displayBlockSchema } from './display-block';
import { type DisplayItem, displayItemSchema, type Rectangle, rectangleEntries } from './display-item';
import { type Finding, findingSchema } from './finding';

/** An area that leads somewhere when it is clicked. */
export interface LinkArea extends Rectangle {
  /** http(s), mailto, tel or `#slide-id`. */
  readonly href: string;
  /** Index of the block it lies in. */
  readonly block?: number;
}

/** A laid-out slide. */
export interface DisplayPage {
  /** Id of the slide. */
  readonly id: string;
  /** Name of the slide's layout. */
  readonly layout: string;
  /** Size in CSS pixels; 4 pixels are 3 points. */
  readonly width: number;
  readonly height: number;
  /** Words of the first heading, label included; '' when there is none. */
  readonly title: string;
  /** Speaker notes, Markdown as in the deck. */
  readonly notes: string;
  /** Section of the notice it was made from. */
  readonly source?: string;
  /** Seconds planned for it. */
  readonly seconds?: number;
  /** 1 starts a part in the outline, 2 belongs to the part before; 0 is not listed (continuations). */
  readonly outline: 0 | 1 | 2;
  /** Paint order, which is reading order. The first box that covers the page is its background. */
  readonly items: readonly DisplayItem[];
  readonly blocks: readonly DisplayBlock[];
  readonly links: readonly LinkArea[];
}

/** A deck as laid out by the browser, as plain data: what the PDF, PPTX and handout writers read. */
export interface DisplayList {
  readonly version: 1;
  readonly title: string;
  readonly language: 'zh-CN' | 'en';
  readonly author?: string;
  readonly pages: readonly DisplayPage[];
  /** Pictures by key; each is kept once however often it is shown. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** What could not be expressed and became a picture, and what is missing. */
  readonly findings: readonly Finding[];
}

const optional = v.exactOptional;

/** Schema of a display page. */
export const displayPageSchema: v.GenericSchema<DisplayPage> = v.strictObject({
  id: v.string(),
  layout: v.string(),
  width: v.pipe(v.number(), v.minValue(1)),
  height: v.pipe(v.number(), v.minValue(1)),
  title: v.string(),
  notes: v.string(),
  source: optional(v.string()),
  seconds: optional(v.number()),
  outline: v.picklist([0, 1, 2]),
  items: v.array(displayItemSchema),
  blocks: v.array(displayBlockSchema),
  links: v.array(
    v.strictObject({
      ...rectangleEntries,
      href: v.string(),
      block: optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
  ),
});

/** Schema of a display list, version 1. */
export const displayListSchema: v.GenericSchema<DisplayList> = v.strictObject({
  version: v.literal(1),
  title: v.string(),
  language: v.picklist(['zh-CN', 'en']),
  author: optional(v.string()),
  pages: v.array(displayPageSchema),
  pictures: v.record(v.string(), pictureSchema),
  findings: v.array(findingSchema),
});

/** The text items of a page in reading order, those inside groups included. */
export function textItems(items: readonly DisplayItem[]): readonly Extract<DisplayItem, { kind: 'text' }>[] {
  return items.flatMap((item) =>
    item.kind === 'text' ? [item] : item.kind === 'group' ? textItems(item.items) : [],
  );
}
