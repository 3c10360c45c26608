import type {
  BorderSide,
  BoxItem,
  Colour,
  DisplayItem,
  Four,
  Gradient,
  Paint,
} from '../../model/display-item';
import type { DisplayList, DisplayPage } from '../../model/display-list';
import { type ColourParts, colourOf, colourParts, lightness } from '../geometry/colour';

/** The same pages in grey on white: no full-page colour, light fills, dark words, no shadows. */
export function inkSaving(list: DisplayList): DisplayList {
  return { ...list, pages: list.pages.map((page) => ({ ...page, items: savedItems(page.items, page) })) };
}

function savedItems(items: readonly DisplayItem[], page: DisplayPage): readonly DisplayItem[] {
  return items.flatMap((item) => savedItem(item, page));
}

function savedItem(item: DisplayItem, page: DisplayPage): readonly DisplayItem[] {
  switch (item.kind) {
    case 'text':
      return [{ ...item, colour: darkGrey(item.colour) }];
    case 'box':
      return savedBox(item, page);
    case 'path':
      return [
        {
          ...item,
          ...(item.fill ? { fill: lightPaint(item.fill) } : {}),
          ...(item.stroke ? { stroke: { ...item.stroke, colour: middleGrey(item.stroke.colour) } } : {}),
        },
      ];
    case 'picture':
      return [item];
    case 'group':
      return [{ ...item, items: savedItems(item.items, page) }];
  }
}

function savedBox({ shadows: _, ...box }: BoxItem, page: DisplayPage): readonly DisplayItem[] {
  const covers = box.width >= page.width && box.height >= page.height;
  if (covers) return [];
  return [
    {
      ...box,
      ...(box.fill ? { fill: isLine(box) ? linePaint(box.fill) : lightPaint(box.fill) } : {}),
      ...(box.border ? { border: greyBorder(box.border) } : {}),
    },
  ];
}

/** A box so thin that it is a line, or so small that it is a mark. */
function isLine({ width, height }: Omit<BoxItem, 'shadows'>): boolean {
  return Math.min(width, height) <= 6 || Math.max(width, height) <= 24;
}

function linePaint(paint: Paint): Paint {
  return typeof paint === 'string' ? middleGrey(paint) : lightGradient(paint);
}

function greyBorder([top, right, bottom, left]: Four<BorderSide | null>): Four<BorderSide | null> {
  const grey = (side: BorderSide | null) => side && { ...side, colour: middleGrey(side.colour) };
  return [grey(top), grey(right), grey(bottom), grey(left)];
}

function grey(parts: ColourParts, level: number): Colour {
  return colourOf({ red: level, green: level, blue: level, alpha: parts.alpha });
}

/** Words keep at most a third of their lightness, light words on dark ground become dark. */
function darkGrey(colour: Colour): Colour {
  const parts = colourParts(colour);
  const light = lightness(parts);
  return grey({ ...parts, alpha: 1 }, Math.min(light, 1 - light) * 0.6);
}

/** Lines stay lines, faint ones fainter than strong ones. */
function middleGrey(colour: Colour): Colour {
  const parts = colourParts(colour);
  return grey(parts, 0.4 + 0.35 * lightness(parts));
}

/** Fills keep a hint of their difference: from 90 % to 100 % white. */
function lightGrey(colour: Colour): Colour {
  const parts = colourParts(colour);
  return grey(parts, 0.9 + 0.1 * lightness(parts));
}

function lightPaint(paint: Paint): Paint {
  return typeof paint === 'string' ? lightGrey(paint) : lightGradient(paint);
}

function lightGradient(gradient: Gradient): Gradient {
  const stops = gradient.stops.map((stop) => ({ ...stop, colour: lightGrey(stop.colour) }));
  return { ...gradient, stops };
}
