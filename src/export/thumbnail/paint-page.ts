import type {
  BorderSide,
  BoxItem,
  DisplayItem,
  Four,
  GroupItem,
  Paint,
  PathItem,
  PictureItem,
  Rectangle,
  TextItem,
} from '../../model/display-item';
import type { DisplayPage } from '../../model/display-list';

/** A drawing surface of a page or of a worker. */
export type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Decoded pictures by key of `DisplayList.pictures`. */
export type DecodedPictures = ReadonlyMap<
  string,
  CanvasImageSource & { readonly width: number; readonly height: number }
>;

/**
 * Paints a laid-out page on a canvas whose pixels are already scaled: the quick look of a slide for
 * scripts and lists. Good to about a pixel; exports that must be exact use their own writers.
 */
export function paintPage(surface: Surface, page: DisplayPage, pictures: DecodedPictures): void {
  surface.fillStyle = '#ffffff';
  surface.fillRect(0, 0, page.width, page.height);
  paintItems(surface, page.items, pictures);
}

function paintItems(surface: Surface, items: readonly DisplayItem[], pictures: DecodedPictures): void {
  for (const item of items) paintItem(surface, item, pictures);
}

function paintItem(surface: Surface, item: DisplayItem, pictures: DecodedPictures): void {
  switch (item.kind) {
    case 'text':
      return paintText(surface, item);
    case 'box':
      return paintBox(surface, item);
    case 'path':
      return paintPath(surface, item);
    case 'picture':
      return paintPicture(surface, item, pictures);
    case 'group':
      return paintGroup(surface, item, pictures);
  }
}

function paintGroup(surface: Surface, group: GroupItem, pictures: DecodedPictures): void {
  surface.save();
  if (group.matrix) surface.transform(...group.matrix);
  if (group.clip) {
    outline(surface, group.clip, group.clip.radii);
    surface.clip();
  }
  surface.globalAlpha *= group.opacity ?? 1;
  paintItems(surface, group.items, pictures);
  surface.restore();
}

function paintText(surface: Surface, item: TextItem): void {
  if (item.hidden) return;
  surface.font = `${item.weight} ${item.size}px "${item.family}"`;
  surface.fillStyle = item.colour;
  surface.letterSpacing = `${item.spacing ?? 0}px`;
  if (!item.offsets) {
    surface.fillText(item.text, item.x, item.baseline);
    return;
  }
  surface.letterSpacing = '0px';
  [...item.text].forEach((letter, at) => {
    surface.fillText(letter, item.x + (item.offsets?.[at] ?? 0), item.baseline);
  });
}

function paintBox(surface: Surface, box: BoxItem): void {
  surface.save();
  const shadow = box.shadows?.[0];
  if (shadow) {
    surface.shadowColor = shadow.colour;
    surface.shadowBlur = shadow.blur;
    surface.shadowOffsetX = shadow.x;
    surface.shadowOffsetY = shadow.y;
  }
  if (box.fill !== undefined) {
    outline(surface, box, box.radii);
    surface.fillStyle = fillOf(surface, box.fill);
    surface.fill();
  }
  surface.restore();
  if (box.border) paintBorder(surface, box, box.border);
}

function paintBorder(surface: Surface, box: BoxItem, border: Four<BorderSide | null>): void {
  const [top] = border;
  const equal = border.every((side) => side && top && side.width === top.width && side.colour === top.colour);
  if (equal && top) {
    surface.strokeStyle = top.colour;
    surface.lineWidth = top.width;
    outline(surface, inset(box, top.width / 2), box.radii);
    surface.stroke();
    return;
  }
  const { x, y, width, height } = box;
  border.forEach((side, at) => {
    if (!side) return;
    surface.fillStyle = side.colour;
    const thick = side.width;
    if (at === 0) surface.fillRect(x, y, width, thick);
    if (at === 1) surface.fillRect(x + width - thick, y, thick, height);
    if (at === 2) surface.fillRect(x, y + height - thick, width, thick);
    if (at === 3) surface.fillRect(x, y, thick, height);
  });
}

function paintPath(surface: Surface, item: PathItem): void {
  surface.save();
  surface.transform(...item.matrix);
  const path = new Path2D(item.path);
  if (item.fill !== undefined) {
    surface.fillStyle = fillOf(surface, item.fill);
    surface.fill(path, item.evenOdd ? 'evenodd' : 'nonzero');
  }
  if (item.stroke) {
    surface.strokeStyle = item.stroke.colour;
    surface.lineWidth = item.stroke.width;
    surface.lineCap = item.stroke.cap;
    surface.lineJoin = item.stroke.join;
    surface.setLineDash([...(item.stroke.dash ?? [])]);
    surface.stroke(path);
  }
  surface.restore();
}

function paintPicture(surface: Surface, item: PictureItem, pictures: DecodedPictures): void {
  const picture = pictures.get(item.picture);
  if (!picture) return;
  const [left, top, width, height] = item.crop ?? [0, 0, 100, 100];
  surface.save();
  if (item.radii) {
    outline(surface, item, item.radii);
    surface.clip();
  }
  surface.drawImage(
    picture,
    (left * picture.width) / 100,
    (top * picture.height) / 100,
    (width * picture.width) / 100,
    (height * picture.height) / 100,
    item.x,
    item.y,
    item.width,
    item.height,
  );
  surface.restore();
}

function fillOf(surface: Surface, paint: Paint): string | CanvasGradient {
  if (typeof paint === 'string') return paint;
  const gradient = surface.createLinearGradient(...paint.from, ...paint.to);
  for (const { at, colour } of paint.stops) gradient.addColorStop(at, colour);
  return gradient;
}

function outline(surface: Surface, { x, y, width, height }: Rectangle, radii?: Four<number>): void {
  surface.beginPath();
  surface.roundRect(x, y, Math.max(0, width), Math.max(0, height), [...(radii ?? [0])]);
}

function inset(box: Rectangle, by: number): Rectangle {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}
