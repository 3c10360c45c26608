import { base64Of } from '../../model/base64';
import type { Picture } from '../../model/deck';
import { UnusableInput } from '../../model/finding';

/** Longer sides are scaled down to this many pixels: twice the slide. */
const usualSide = 2560;
/** Smaller files are kept byte for byte. */
const smallEnough = 600_000;

/**
 * A picture file ready for a deck: large photos scaled down, everything but small PNG, JPEG and WebP
 * drawn again, which also drops what a camera wrote about place and time. A drawing becomes a PNG.
 * @param longestSide most pixels of the longer side
 * @throws UnusableInput when the browser cannot show it
 */
export async function shrinkPicture(file: File, longestSide = usualSide): Promise<Picture> {
  const bitmap = file.type === 'image/svg+xml' ? await draw(file, longestSide) : await decode(file);
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const keep = file.size <= smallEnough && scale === 1 && file.type === 'image/png';
  const blob = keep ? file : await redraw(bitmap, width, height, hasClearGround(file));
  const mediaType = blob.type === 'image/png' ? 'image/png' : 'image/jpeg';
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { mediaType, data: base64Of(bytes), width, height };
}

function hasClearGround({ type }: File): boolean {
  return type === 'image/png' || type === 'image/svg+xml';
}

async function decode(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch {
    throw unreadable(file);
  }
}

/** An SVG at the size it will have. Shown by an image element, it runs no scripts and fetches nothing. */
async function draw(file: File, side: number): Promise<ImageBitmap> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const [width, height] = [image.naturalWidth || side, image.naturalHeight || side];
    const scale = side / Math.max(width, height);
    return await createImageBitmap(image, {
      resizeWidth: Math.max(1, Math.round(width * scale)),
      resizeHeight: Math.max(1, Math.round(height * scale)),
      resizeQuality: 'high',
    });
  } catch {
    throw unreadable(file);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function unreadable({ name }: File): UnusableInput {
  return new UnusableInput('picture.unreadable', {
    zh: `图片“${name}”无法读取；请换成 PNG、JPEG、WebP 或 SVG。`,
    en: `The picture “${name}” cannot be read; use PNG, JPEG, WebP or SVG.`,
  });
}

async function redraw(bitmap: ImageBitmap, width: number, height: number, png: boolean): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const type = png && width * height < 1_500_000 ? 'image/png' : 'image/jpeg';
  return canvas.convertToBlob({ type, quality: 0.86 });
}
