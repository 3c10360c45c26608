import type { Artifact } from '../../model/artifact';
import type { DisplayList } from '../../model/display-list';
import { blankCanvas, encode } from './encode';
import type { SlidePainter } from './slide-painter';

/** A phone's width in its own pixels. */
const width = 1080;
const gap = 12;
/** What every browser of today can draw. */
const highest = 16_000;

/** Slides below each other, as few JPEG files as browsers can draw: `long.jpg`, or `long-1.jpg` and so on. */
export async function drawLongPictures(
  list: DisplayList,
  slides: readonly number[],
  painter: SlidePainter,
): Promise<readonly Artifact[]> {
  const parts = partsOf(list, slides);
  const files: Artifact[] = [];
  for (const [index, part] of parts.entries()) {
    const name = parts.length === 1 ? 'long.jpg' : `long-${index + 1}.jpg`;
    files.push({ name, mediaType: 'image/jpeg', bytes: await drawPart(list, part, painter) });
  }
  return files;
}

function heightOf(list: DisplayList, at: number): number {
  const page = list.pages[at];
  return page ? Math.round((page.height * width) / page.width) + gap : 0;
}

function partsOf(list: DisplayList, slides: readonly number[]): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let used = highest;
  for (const at of slides) {
    const height = heightOf(list, at);
    if (used + height > highest) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(at);
    used += height;
  }
  return parts;
}

async function drawPart(
  list: DisplayList,
  slides: readonly number[],
  painter: SlidePainter,
): Promise<Uint8Array> {
  const height = slides.reduce((sum, at) => sum + heightOf(list, at), 0) - gap;
  const { canvas, pen } = blankCanvas(width, height);
  pen.fillStyle = '#e6e6e6';
  pen.fillRect(0, 0, width, height);
  let y = 0;
  for (const at of slides) {
    pen.drawImage(await painter(at, width), 0, y);
    y += heightOf(list, at);
  }
  return encode(canvas, 'image/jpeg');
}
