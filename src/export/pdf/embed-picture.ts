import { bytesOfBase64 } from '../../model/base64';
import type { Picture } from '../../model/deck';
import { readJpeg } from '../geometry/jpeg';
import { type PngParts, readPng, unfilteredRows } from '../geometry/png';
import type { PdfFile } from './pdf-file';
import { reference } from './syntax';

/** An image object and its size in its own pixels. */
export interface PlacedPicture {
  readonly id: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes a picture as an image object. JPEG and PNG without alpha are taken as they are, alpha becomes
 * a soft mask. Undefined for anything else, broken files included: the snapshot turns other kinds into PNG.
 */
export function embedPicture(file: PdfFile, picture: Picture): PlacedPicture | undefined {
  const bytes = decoded(picture.data);
  if (!bytes) return undefined;
  const png = readPng(bytes);
  return png ? embedPng(file, png) : embedJpeg(file, bytes);
}

/** True when `embedPicture` can write the picture, as far as its header tells. */
export function isPlaceable(picture: Picture | undefined): boolean {
  const bytes = picture && decoded(picture.data);
  if (!bytes) return false;
  const png = readPng(bytes);
  if (png) return !png.interlaced && !png.transparent && png.depth <= 8;
  return [1, 3].includes(readJpeg(bytes)?.components ?? 0);
}

function decoded(data: string): Uint8Array | undefined {
  try {
    return bytesOfBase64(data);
  } catch {
    return undefined;
  }
}

const image = '/Type/XObject/Subtype/Image';

function embedJpeg(file: PdfFile, bytes: Uint8Array): PlacedPicture | undefined {
  const jpeg = readJpeg(bytes);
  const space = jpeg && { 1: '/DeviceGray', 3: '/DeviceRGB' }[jpeg.components];
  if (!jpeg || !space) return undefined;
  const entries = `${image}/Width ${jpeg.width}/Height ${jpeg.height}/ColorSpace${space}/BitsPerComponent 8/Filter/DCTDecode`;
  return { id: file.addPackedStream(entries, bytes), width: jpeg.width, height: jpeg.height };
}

function embedPng(file: PdfFile, png: PngParts): PlacedPicture | undefined {
  if (png.interlaced || png.transparent) return undefined;
  const id = png.colourType >= 4 ? embedWithAlpha(file, png) : embedOpaque(file, png);
  return id === undefined ? undefined : { id, width: png.width, height: png.height };
}

function embedOpaque(file: PdfFile, png: PngParts): number | undefined {
  const space = colourSpace(file, png);
  if (!space || png.depth > 8) return undefined;
  const channels = png.colourType === 2 ? 3 : 1;
  const entries =
    `${image}/Width ${png.width}/Height ${png.height}/ColorSpace${space}/BitsPerComponent ${png.depth}/Filter/FlateDecode` +
    `/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${png.depth}/Columns ${png.width}>>`;
  return file.addPackedStream(entries, png.packed);
}

function colourSpace(file: PdfFile, png: PngParts): string | undefined {
  if (png.colourType === 0) return '/DeviceGray';
  if (png.colourType === 2) return '/DeviceRGB';
  if (!png.palette) return undefined;
  const table = file.addStream('', png.palette);
  return `[/Indexed/DeviceRGB ${png.palette.length / 3 - 1} ${reference(table)}]`;
}

function embedWithAlpha(file: PdfFile, png: PngParts): number | undefined {
  const channels = png.colourType === 6 ? 4 : 2;
  const pixels = png.depth === 8 ? unfilteredRows(png, channels) : undefined;
  if (!pixels) return undefined;
  const colours = channels - 1;
  const count = png.width * png.height;
  const colour = new Uint8Array(count * colours);
  const alpha = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    for (let part = 0; part < colours; part++)
      colour[at * colours + part] = pixels[at * channels + part] ?? 0;
    alpha[at] = pixels[at * channels + colours] ?? 0;
  }
  const size = `${image}/Width ${png.width}/Height ${png.height}/BitsPerComponent 8`;
  const mask = file.addStream(`${size}/ColorSpace/DeviceGray`, alpha);
  const space = colours === 3 ? '/DeviceRGB' : '/DeviceGray';
  return file.addStream(`${size}/ColorSpace${space}/SMask ${reference(mask)}`, colour);
}
