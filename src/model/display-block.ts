import * as v from 'valibot';
import { type Rectangle, rectangleEntries } from './display-item';

/** What a block is to a reader; the names are PDF's standard structure types. */
export const displayRoles = [
  'Sect',
  'Div',
  'H1',
  'H2',
  'H3',
  'P',
  'BlockQuote',
  'Caption',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'TR',
  'TH',
  'TD',
  'Figure',
] as const;

/** Role of a block. */
export type DisplayRole = (typeof displayRoles)[number];

/** Where a cell stands in its table, counted from 0, and how far it reaches. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Place of a list item: depth from 0. Markers that are words are blocks of role `Lbl` inside the item. */
export interface ListPlace {
  readonly level: number;
  readonly ordered: boolean;
}

/**
 * A piece of the slide with a meaning. The blocks of a page are a tree kept as a list in reading order:
 * a parent stands before its children. Items point at the innermost block they belong to.
 */
export interface DisplayBlock extends Rectangle {
  readonly role: DisplayRole;
  /** Index of the parent in the same list; absent at the top. */
  readonly parent?: number;
  /** Address in the slide's JSON, e.g. `blocks.1.items.0.text`, when the element carries one. */
  readonly path?: string;
  readonly list?: ListPlace;
  readonly cell?: CellPlace;
  /** What a figure shows, for those who cannot see it. */
  readonly alt?: string;
  readonly align: 'left' | 'center' | 'right';
  /** Where the text stands in a box that is higher than it. */
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** Distance between baselines in pixels. */
  readonly lineHeight: number;
  /** Border and padding: top, right, bottom, left, in pixels. */
  readonly inset: readonly [number, number, number, number];
  /** Step at which it appears, from 0, when the slide's pieces come one at a time. */
  readonly fragment?: number;
}

const optional = v.exactOptional;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Schema of a block. */
export const displayBlockSchema: v.GenericSchema<DisplayBlock> = v.strictObject({
  ...rectangleEntries,
  role: v.picklist(displayRoles),
  parent: optional(count),
  path: optional(v.string()),
  list: optional(v.strictObject({ level: count, ordered: v.boolean() })),
  cell: optional(v.strictObject({ row: count, column: count, rows: count, columns: count })),
  alt: optional(v.string()),
  align: v.picklist(['left', 'center', 'right']),
  vertical: v.picklist(['top', 'middle', 'bottom']),
  lineHeight: v.number(),
  inset: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  fragment: optional(count),
});
