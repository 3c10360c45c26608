import { bytesOfBase64 } from '../../model/base64';
import type { Picture } from '../../model/deck';

/** Pixels a CSS pixel of pictures that are drawn anew. */
const density = 2;
const jpegQuality = 0.92;

/**
 * A picture by its address as PNG or JPEG that any writer can place: plain ones as they are; SVG, WebP,
 * interlaced, indexed-transparent and 16-bit PNG, and JPEG with camera data are drawn anew, which also drops
 * what a camera wrote about place and time.
 */
export async function loadPicture(
  address: string,
  image: HTMLImageElement,
  room?: { readonly width: number; readonly height: number },
): Promise<Picture | undefined> {
  const data = /^data:(image\/[a-z+]+);base64,(.*)$/s.exec(address);
  const mediaType = data?.[1];
  const bytes = data?.[2] ?? '';
  const size = { width: image.naturalWidth, height: image.naturalHeight };
  if (size.width === 0 || size.height === 0) return undefined;
  if ((mediaType === 'image/png' || mediaType === 'image/jpeg') && isPlain(mediaType, bytes))
    return { mediaType, data: bytes, ...size };
  if (isDrawing(address)) return redrawn(await sizedDrawing(bytes, image, room ?? size), 'image/png');
  return redrawn(image, mediaType === 'image/jpeg' ? 'image/jpeg' : 'image/png');
}

/** True for an SVG picture. */
export function isDrawing(address: string): boolean {
  return address.startsWith('data:image/svg+xml');
}

/** The drawing with its size written into it, so that it fits its room as it does in the page. */
async function sizedDrawing(
  base64: string,
  image: HTMLImageElement,
  room: { readonly width: number; readonly height: number },
): Promise<HTMLImageElement> {
  const text = new TextDecoder().decode(bytesOfBase64(base64));
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.tagName !== 'svg' || !root.hasAttribute('viewBox')) return image;
  root.setAttribute('width', String(room.width * density));
  root.setAttribute('height', String(room.height * density));
  const sized = new Image();
  sized.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`;
  await sized.decode();
  return sized;
}

function isPlain(mediaType: 'image/png' | 'image/jpeg', base64: string): boolean {
  const bytes = atob(base64);
  if (mediaType === 'image/jpeg') return !bytes.slice(0, 4096).includes('Exif') && !isFourColour(bytes);
  const [depth, , , , interlace] = [24, 25, 26, 27, 28].map((at) => bytes.charCodeAt(at));
  return depth === 8 && interlace === 0 && !bytes.slice(0, 4096).includes('tRNS');
}

/** Print colours; browsers turn them into light, PDF viewers do it each in their own way. */
function isFourColour(bytes: string): boolean {
  return /\u00ff[\u00c0-\u00c2]..\u0008....\u0004/s.test(bytes);
}

function redrawn(image: HTMLImageElement, mediaType: 'image/png' | 'image/jpeg'): Picture | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return pictureOf(canvas, mediaType);
}

/** What is on a canvas as a picture. */
export function pictureOf(
  canvas: HTMLCanvasElement,
  mediaType: 'image/png' | 'image/jpeg' = 'image/png',
): Picture | undefined {
  const data = canvas.toDataURL(mediaType, jpegQuality).split(',')[1];
  return data ? { mediaType, data, width: canvas.width, height: canvas.height } : undefined;
}
