import { bytesOfBase64 } from '../../model/base64';
import type { Picture } from '../../model/deck';
import type { DisplayList } from '../../model/display-list';
import { type DecodedPictures, paintPage } from './paint-page';

/** JPEG is a third of the size of PNG, as themes have gradients and soft letters. */
export type ThumbnailType = 'image/png' | 'image/jpeg';

/** A small picture of a slide. */
export interface SlideThumbnail {
  readonly mediaType: ThumbnailType;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Of JPEG, 0–1: letters stay clean at the size of a script's picture. */
const quality = 0.8;

/**
 * Small pictures of laid-out pages by slide id.
 * @param width of each in pixels
 */
export async function thumbnails(
  list: DisplayList,
  width: number,
  signal?: AbortSignal,
  mediaType: ThumbnailType = 'image/png',
): Promise<ReadonlyMap<string, SlideThumbnail>> {
  const pictures = await decodePictures(list.pictures);
  const found = new Map<string, SlideThumbnail>();
  for (const page of list.pages) {
    signal?.throwIfAborted();
    const scale = width / page.width;
    const height = Math.round(page.height * scale);
    const canvas = new OffscreenCanvas(width, height);
    const surface = canvas.getContext('2d');
    if (!surface) return found;
    surface.scale(scale, scale);
    paintPage(surface, page, pictures);
    const blob = await canvas.convertToBlob({ type: mediaType, quality });
    found.set(page.id, { mediaType, bytes: new Uint8Array(await blob.arrayBuffer()), width, height });
  }
  return found;
}

/** A picture as PNG, for formats that know neither WebP nor SVG. */
export async function pictureAsPng(picture: Picture): Promise<Uint8Array> {
  const image = await decodePicture(picture);
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

async function decodePictures(pictures: DisplayList['pictures']): Promise<DecodedPictures> {
  const entries = Object.entries(pictures).map(
    async ([key, picture]) => [key, await decodePicture(picture)] as const,
  );
  return new Map(await Promise.all(entries));
}

/** SVG goes through an image element, which runs no script in it; the rest through the bitmap decoder. */
async function decodePicture(picture: Picture): Promise<ImageBitmap | OffscreenCanvas> {
  if (picture.mediaType !== 'image/svg+xml') {
    return createImageBitmap(new Blob([bytesOfBase64(picture.data).slice()], { type: picture.mediaType }));
  }
  const image = new Image(picture.width, picture.height);
  image.src = `data:${picture.mediaType};base64,${picture.data}`;
  await image.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0, picture.width, picture.height);
  return canvas;
}
