import type { DisplayItem, GroupItem, PathItem, PictureItem, TextItem } from '../../model/display-item';
import type { DisplayPage } from '../../model/display-list';
import { paintCanvasBox } from './paint-canvas-box';
import { paintCanvasText } from './paint-canvas-text';
import { boxPath, type Pen, styleOf } from './pen';

/** Decoded pictures of a list by key. */
export type CanvasImages = ReadonlyMap<string, CanvasImageSource>;

/**
 * Paints a page onto a canvas, 1 unit a CSS pixel under whatever scale the pen has. The fonts of the page
 * must be loaded in the document.
 */
export function paintPage(pen: Pen, page: DisplayPage, images: CanvasImages): void {
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, page.width, page.height);
  pen.clip();
  paintItems(pen, page.items, images);
  pen.restore();
}

function paintItems(pen: Pen, items: readonly DisplayItem[], images: CanvasImages): void {
  for (const item of items) paintItem(pen, item, images);
}

function paintItem(pen: Pen, item: DisplayItem, images: CanvasImages): void {
  switch (item.kind) {
    case 'text':
      paintText(pen, item);
      break;
    case 'box':
      paintCanvasBox(pen, item);
      break;
    case 'path':
      paintPath(pen, item);
      break;
    case 'picture':
      paintPicture(pen, item, images);
      break;
    case 'group':
      paintGroup(pen, item, images);
      break;
  }
}

function paintText(pen: Pen, item: TextItem): void {
  if (item.hidden) return;
  paintCanvasText(pen, item);
  if (!item.decoration) return;
  const thickness = item.line?.thickness ?? Math.max(1, Math.round(item.size * 0.05));
  const offset = item.line?.offset ?? item.size * (item.decoration === 'underline' ? 0.1 : -0.32);
  pen.fillRect(item.x, Math.round(item.baseline + offset), item.width, thickness);
}

function paintPath(pen: Pen, item: PathItem): void {
  pen.save();
  pen.transform(...item.matrix);
  const path = new Path2D(item.path);
  if (item.fill) {
    pen.fillStyle = styleOf(pen, item.fill);
    pen.fill(path, item.evenOdd ? 'evenodd' : 'nonzero');
  }
  if (item.stroke) {
    const { colour, width, cap, join, dash } = item.stroke;
    Object.assign(pen, { strokeStyle: colour, lineWidth: width, lineCap: cap, lineJoin: join });
    pen.setLineDash([...(dash ?? [])]);
    pen.stroke(path);
  }
  pen.restore();
}

function paintPicture(pen: Pen, item: PictureItem, images: CanvasImages): void {
  const image = images.get(item.picture);
  if (!image) return;
  const [left, top, width, height] = item.crop ?? [0, 0, 100, 100];
  const [wide, high] = [(item.width * 100) / width, (item.height * 100) / height];
  pen.save();
  boxPath(pen, item, item.radii);
  pen.clip();
  pen.drawImage(image, item.x - (wide * left) / 100, item.y - (high * top) / 100, wide, high);
  pen.restore();
}

function paintGroup(pen: Pen, group: GroupItem, images: CanvasImages): void {
  pen.save();
  if (group.matrix) pen.transform(...group.matrix);
  if (group.clip) {
    boxPath(pen, group.clip, group.clip.radii);
    pen.clip();
  }
  if (group.opacity === undefined || group.opacity >= 1) paintItems(pen, group.items, images);
  else paintFaded(pen, group.items, group.opacity, images);
  pen.restore();
}

/** Items that fade as one are painted on a canvas of their own first. */
function paintFaded(pen: Pen, items: readonly DisplayItem[], opacity: number, images: CanvasImages): void {
  const layer = new OffscreenCanvas(pen.canvas.width, pen.canvas.height);
  const inner = layer.getContext('2d');
  if (!inner) return;
  inner.setTransform(pen.getTransform());
  paintItems(inner, items, images);
  pen.resetTransform();
  pen.globalAlpha = opacity;
  pen.drawImage(layer, 0, 0);
}
