import type { Artifact } from '../../model/artifact';
import type { DisplayList } from '../../model/display-list';
import type { ExportControl } from '../pdf/write-pdf';
import { drawContactSheet } from './contact-sheet';
import { encode, type PictureFormat } from './encode';
import { drawLongPictures } from './long-picture';
import type { SlidePainter } from './slide-painter';
import { zipFiles } from './zip';

/** What pictures may be asked for. */
export interface PictureOptions {
  /** One PNG a slide, all slides below each other for a phone, or all small on one sheet. */
  readonly kind: 'pages' | 'long' | 'contact';
  /** Slides by number from 0; all when absent. */
  readonly slides?: readonly number[];
  /** Pixels a CSS pixel of single slides: 1 or 2. */
  readonly scale?: 1 | 2;
  /** More than one file goes into a ZIP archive, of this name without ending. */
  readonly zip?: string;
}

/**
 * Pictures of slides. Single slides are `png/01.png` and so on; a long picture that would be higher than
 * browsers can draw comes in parts.
 * @throws the signal's reason when cancelled
 */
export async function exportPictures(
  list: DisplayList,
  options: PictureOptions,
  painter: SlidePainter,
  control: ExportControl = {},
): Promise<readonly Artifact[]> {
  const slides = (options.slides ?? list.pages.map((_, at) => at)).filter((at) => list.pages[at]);
  const files = await draw(list, slides, options, watched(painter, slides.length, control));
  return options.zip !== undefined && files.length > 1 ? [zipFiles(files, `${options.zip}.zip`)] : files;
}

/** Each painted slide is a step; a cancel is heard before the next one. */
function watched(painter: SlidePainter, total: number, { progress, signal }: ExportControl): SlidePainter {
  let done = 0;
  return async (at, width) => {
    signal?.throwIfAborted();
    const painted = await painter(at, width);
    progress?.(++done, total);
    return painted;
  };
}

async function draw(
  list: DisplayList,
  slides: readonly number[],
  options: PictureOptions,
  painter: SlidePainter,
): Promise<readonly Artifact[]> {
  if (options.kind === 'long') return drawLongPictures(list, slides, painter);
  if (options.kind === 'contact') return [await drawContactSheet(list, slides, painter)];
  const digits = Math.max(2, String(list.pages.length).length);
  const files: Artifact[] = [];
  for (const at of slides) {
    const width = (list.pages[at]?.width ?? 0) * (options.scale ?? 1);
    const name = `png/${String(at + 1).padStart(digits, '0')}.png`;
    files.push(await artifactOf(await painter(at, width), name, 'image/png'));
  }
  return files;
}

async function artifactOf(
  painted: Awaited<ReturnType<SlidePainter>>,
  name: string,
  format: PictureFormat,
): Promise<Artifact> {
  return { name, mediaType: format, bytes: await encode(painted, format) };
}
