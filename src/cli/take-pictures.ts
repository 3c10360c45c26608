import type { Artifact } from '../model/artifact';
import { type Prepared, rowsBetweenSlides } from '../model/build-request';
import { cutPicture, OtherPicture } from './cut-picture';
import type { HeadlessPage } from './page';

/** The slides that are shown and their size in pixels. */
type Slides = Pick<Extract<Prepared, { state: 'ready' }>, 'slides' | 'width' | 'height'>;

/**
 * Slides in one picture: the page is seldom waited for, and shows the next ones while these are cut. Some
 * sixty megabytes of pixels on their way through Chromium.
 */
const slidesAtOnce = 4;

/** A PNG of every slide: `png/01.png` and so on. Changes the size of the page. */
export async function takePictures(slides: Slides, page: HeadlessPage): Promise<readonly Artifact[]> {
  const pictures = await take(slides, page, slidesAtOnce).catch((error: unknown) => {
    // A Chromium that writes another kind of PNG is asked for every slide alone.
    if (error instanceof OtherPicture) return take(slides, page, 1);
    throw error;
  });
  const digits = Math.max(2, String(slides.slides).length);
  return pictures.map((bytes, at) => ({
    name: `png/${String(at + 1).padStart(digits, '0')}.png`,
    mediaType: 'image/png',
    bytes,
  }));
}

async function take(
  { slides, width, height }: Slides,
  page: HeadlessPage,
  together: number,
): Promise<readonly Uint8Array[]> {
  const step = height + rowsBetweenSlides;
  const cuts: Promise<readonly Uint8Array[]>[] = [];
  await page.resize(width, Math.min(slides, together) * step - rowsBetweenSlides);
  for (let first = 0; first < slides; first += together) {
    const end = Math.min(slides, first + together);
    await page.call('showSlides', { first, end });
    const picture = await page.picture();
    const rows = Array.from({ length: end - first }, (_, at) => ({ first: at * step, count: height }));
    const cut = together === 1 ? Promise.resolve([picture]) : cutPicture(picture, rows);
    // What goes wrong is heard once all are taken.
    cut.catch(() => undefined);
    cuts.push(cut);
  }
  return (await Promise.all(cuts)).flat();
}
