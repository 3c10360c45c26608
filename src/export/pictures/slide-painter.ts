import { bytesOfBase64 } from '../../model/base64';
import type { DisplayList } from '../../model/display-list';
import { type CanvasImages, paintPage } from './paint-page';

/** Paints slide number `at`, from 0, so many pixels wide. */
export type SlidePainter = (
  at: number,
  width: number,
) => Promise<CanvasImageSource & { width: number; height: number }>;

/** Paints slides from their display list. The fonts must be loaded in the document. */
export async function createSlidePainter(list: DisplayList): Promise<SlidePainter> {
  const images = await decodePictures(list);
  return async (at, width) => {
    const page = list.pages[at];
    if (!page) throw new RangeError(`There is no slide ${at + 1}.`);
    const scale = width / page.width;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width);
    canvas.height = Math.round(page.height * scale);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser cannot draw a picture of this size.');
    pen.scale(scale, scale);
    paintPage(pen, page, images);
    return canvas;
  };
}

/** Broken pictures are left out; the snapshot has reported them. */
async function decodePictures(list: DisplayList): Promise<CanvasImages> {
  const images = new Map<string, CanvasImageSource>();
  for (const [key, { data, mediaType }] of Object.entries(list.pictures)) {
    const blob = new Blob([bytesOfBase64(data).slice()], { type: mediaType });
    const image = await createImageBitmap(blob).catch(() => undefined);
    if (image) images.set(key, image);
  }
  return images;
}
