import * as v from 'valibot';

/** `#rrggbb`, or `#rrggbbaa` when it is not opaque. */
export type Colour = string;

/** A place on the page in CSS pixels from the top left corner of the slide. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Affine matrix `[a, b, c, d, e, f]` as in SVG: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** One value a corner or side: top left, top right, bottom right, bottom left; or top, right, bottom, left. */
export type Four<T> = readonly [T, T, T, T];

/** A colour on the way of a gradient; `at` runs from 0 to 1. */
export interface GradientStop {
  readonly at: number;
  readonly colour: Colour;
}

/** A linear gradient of opaque colours between two points in page pixels (path pixels within a path). */
export interface Gradient {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** CSS angle in degrees, 0 upwards, clockwise: for formats that take an angle. */
  readonly angle: number;
  /** Two or more, `at` not falling. */
  readonly stops: readonly GradientStop[];
}

/** What an area is filled with. */
export type Paint = Colour | Gradient;

/** One side of a border. */
export interface BorderSide {
  readonly width: number;
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly colour: Colour;
}

/** An outer shadow of a box. */
export interface Shadow {
  readonly x: number;
  readonly y: number;
  readonly blur: number;
  readonly spread: number;
  readonly colour: Colour;
}

/** Text of one line in one style. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  /** Left edge of the first letter. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** First family of the CSS list. */
  readonly family: string;
  readonly weight: number;
  /** Font size in pixels. */
  readonly size: number;
  readonly colour: Colour;
  /** Letter spacing in pixels, when there is some. */
  readonly spacing?: number;
  /**
   * Left edge of every code point relative to `x`, when the letters do not stand where the font's own
   * advances and `spacing` put them.
   */
  readonly offsets?: readonly number[];
  /** http(s), mailto, tel or `#slide-id`. */
  readonly href?: string;
  /** Index of the block in `DisplayPage.blocks`; absent for decoration. */
  readonly block?: number;
  /** Address of the field in the slide's JSON, see `slideTexts`. */
  readonly path?: string;
  /** The line was broken after it: `space` swallowed a space, `break` was forced. */
  readonly after?: 'space' | 'break';
  readonly decoration?: 'underline' | 'line-through';
  /** Where the line is drawn: distance of its upper edge below the baseline, and thickness, in pixels. */
  readonly line?: { readonly offset: number; readonly thickness: number };
  /** Nothing is painted: a picture shows these words already. The text stays searchable. */
  readonly hidden?: boolean;
}

/** A filled, bordered or shadowed rectangle. */
export interface BoxItem extends Rectangle {
  readonly kind: 'box';
  /** Corner radii in pixels, already limited to the box. */
  readonly radii?: Four<number>;
  readonly fill?: Paint;
  readonly border?: Four<BorderSide | null>;
  /** Collapsed table borders are centred on the edge, others lie inside it. */
  readonly collapsed?: boolean;
  /** First painted first. */
  readonly shadows?: readonly Shadow[];
  readonly block?: number;
}

/** A path in SVG syntax. */
export interface PathItem {
  readonly kind: 'path';
  readonly path: string;
  /** From path pixels to page pixels. */
  readonly matrix: Matrix;
  readonly fill?: Paint;
  readonly evenOdd?: boolean;
  readonly stroke?: PathStroke;
  readonly block?: number;
}

/** How the line of a path is drawn; lengths in path pixels. */
export interface PathStroke {
  readonly colour: Colour;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly dash?: readonly number[];
}

/** A picture painted into a rectangle. */
export interface PictureItem extends Rectangle {
  readonly kind: 'picture';
  /** Key of `DisplayList.pictures`. */
  readonly picture: string;
  /** Visible part of the picture in per cent: left, top, width, height; all of it when absent. */
  readonly crop?: Four<number>;
  readonly radii?: Four<number>;
  /** It stands for an element that the list cannot express; its words follow as hidden text. */
  readonly fallback?: boolean;
  readonly block?: number;
}

/** Items painted together: moved by a matrix, cut by a clip, or faded as one. */
export interface GroupItem {
  readonly kind: 'group';
  readonly matrix?: Matrix;
  /** In the pixels inside the group, after `matrix`. */
  readonly clip?: Rectangle & { readonly radii?: Four<number> };
  /** 0–1. */
  readonly opacity?: number;
  readonly items: readonly DisplayItem[];
}

/** One thing that is painted. The order of items is the order of painting and of reading. */
export type DisplayItem = TextItem | BoxItem | PathItem | PictureItem | GroupItem;

const optional = v.exactOptional;
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const four = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const matrix = v.tuple([v.number(), v.number(), v.number(), v.number(), v.number(), v.number()]);
const point = v.tuple([v.number(), v.number()]);
const paint = v.union([
  colour,
  v.strictObject({
    from: point,
    to: point,
    angle: v.number(),
    stops: v.pipe(v.array(v.strictObject({ at: v.number(), colour })), v.minLength(2)),
  }),
]);
const side = v.nullable(
  v.strictObject({
    width: v.number(),
    style: v.picklist(['solid', 'dashed', 'dotted', 'double']),
    colour,
  }),
);
const shadow = v.strictObject({
  x: v.number(),
  y: v.number(),
  blur: v.number(),
  spread: v.number(),
  colour,
});
const stroke = v.strictObject({
  colour,
  width: v.number(),
  cap: v.picklist(['butt', 'round', 'square']),
  join: v.picklist(['miter', 'round', 'bevel']),
  dash: optional(v.array(v.number())),
});

/** Entries of a rectangle's schema. */
export const rectangleEntries = { x: v.number(), y: v.number(), width: v.number(), height: v.number() };

/** Schema of an item. */
export const displayItemSchema: v.GenericSchema<DisplayItem> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('text'),
    text: v.pipe(v.string(), v.minLength(1)),
    x: v.number(),
    baseline: v.number(),
    width: v.number(),
    family: v.string(),
    weight: v.number(),
    size: v.number(),
    colour,
    spacing: optional(v.number()),
    offsets: optional(v.array(v.number())),
    href: optional(v.string()),
    block: optional(index),
    path: optional(v.string()),
    after: optional(v.picklist(['space', 'break'])),
    decoration: optional(v.picklist(['underline', 'line-through'])),
    line: optional(v.strictObject({ offset: v.number(), thickness: v.number() })),
    hidden: optional(v.boolean()),
  }),
  v.strictObject({
    kind: v.literal('box'),
    ...rectangleEntries,
    radii: optional(four),
    fill: optional(paint),
    border: optional(v.tuple([side, side, side, side])),
    collapsed: optional(v.boolean()),
    shadows: optional(v.array(shadow)),
    block: optional(index),
  }),
  v.strictObject({
    kind: v.literal('path'),
    path: v.string(),
    matrix,
    fill: optional(paint),
    evenOdd: optional(v.boolean()),
    stroke: optional(stroke),
    block: optional(index),
  }),
  v.strictObject({
    kind: v.literal('picture'),
    ...rectangleEntries,
    picture: v.string(),
    crop: optional(four),
    radii: optional(four),
    fallback: optional(v.boolean()),
    block: optional(index),
  }),
  v.strictObject({
    kind: v.literal('group'),
    matrix: optional(matrix),
    clip: optional(v.strictObject({ ...rectangleEntries, radii: optional(four) })),
    opacity: optional(v.number()),
    items: v.array(v.lazy(() => displayItemSchema)),
  }),
]);
