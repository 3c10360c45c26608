import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Programs that turn a PDF into pictures. */
export type PdfRenderer = 'pdftoppm' | 'mutool';

/** Pages of a PDF as PNG, at 96 dots an inch, so that a point is 4/3 pixels as on the slide. */
export function pagePictures(pdf: Uint8Array, renderer: PdfRenderer): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-pages-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    const done =
      renderer === 'pdftoppm'
        ? spawnSync('pdftoppm', ['-r', '96', '-png', 'in.pdf', 'page'], { cwd: folder })
        : spawnSync('mutool', ['draw', '-q', '-r', '96', '-o', 'page-%04d.png', 'in.pdf'], { cwd: folder });
    if (done.status !== 0) throw new Error(`${renderer}: ${done.stderr}`);
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Mean difference of two pictures of the same size over all pixels and colours, from 0 to 1. */
export function meanDifference(one: Uint8Array, other: Uint8Array): number {
  const [first, second] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))];
  if (first.width !== second.width || first.height !== second.height)
    throw new Error(`${first.width}×${first.height} is not ${second.width}×${second.height}`);
  let sum = 0;
  for (let at = 0; at < first.data.length; at++)
    if (at % 4 !== 3) sum += Math.abs((first.data[at] ?? 0) - (second.data[at] ?? 0));
  return sum / (first.width * first.height * 3 * 255);
}
