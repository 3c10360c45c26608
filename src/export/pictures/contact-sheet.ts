import type { Artifact } from '../../model/artifact';
import type { DisplayList } from '../../model/display-list';
import { blankCanvas, encode } from './encode';
import type { SlidePainter } from './slide-painter';

const columns = 4;
const width = 480;
const gap = 24;
const caption = 28;

/** All slides small on one sheet with their numbers: `contact.png`. */
export async function drawContactSheet(
  list: DisplayList,
  slides: readonly number[],
  painter: SlidePainter,
): Promise<Artifact> {
  const ratio = Math.max(
    ...slides.map((at) => (list.pages[at]?.height ?? 0) / (list.pages[at]?.width ?? 1)),
    0,
  );
  const height = Math.round(width * ratio);
  const rows = Math.ceil(slides.length / columns);
  const { canvas, pen } = blankCanvas(columns * (width + gap) + gap, rows * (height + caption + gap) + gap);
  pen.fillStyle = '#f2f2f2';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const [index, at] of slides.entries()) {
    const x = gap + (index % columns) * (width + gap);
    const y = gap + Math.floor(index / columns) * (height + caption + gap);
    pen.drawImage(await painter(at, width), x, y);
    pen.fillStyle = '#595959';
    pen.font = '18px sans-serif';
    pen.textAlign = 'center';
    pen.fillText(String(at + 1), x + width / 2, y + height + 20);
  }
  return { name: 'contact.png', mediaType: 'image/png', bytes: await encode(canvas, 'image/png') };
}
