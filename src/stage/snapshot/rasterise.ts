import type { Picture } from '../../model/deck';
import type { Rectangle } from '../../model/display-item';
import type { FontSource } from '../../model/font-slice';
import { pictureOf } from './load-picture';

/** Pixels a CSS pixel. */
const density = 2;

/**
 * A way to turn an element into a picture of a rectangle of client pixels. Called while the slide is
 * laid out; the picture may come later. Undefined when it cannot be made.
 */
export type Rasterise = (
  element: Element,
  area: Rectangle,
  own: 'all' | 'box',
) => Promise<Picture | undefined>;

/**
 * Draws elements in the page itself: a copy with all its computed styles inside an SVG picture, the fonts
 * it needs along with it.
 */
export function createRasterise(fonts: FontSource): Rasterise {
  return (element, area, own) => {
    const copy = styledCopy(element, own === 'all');
    const letters = new Set(own === 'all' ? (element.textContent ?? '') : '');
    const place = element.getBoundingClientRect();
    settle(copy, place.left - area.x, place.top - area.y, place);
    return drawn(copy, area, letters, fonts);
  };
}

/** The styles a copy must not take: it stands alone at a place of its own. */
function settle(copy: HTMLElement | SVGElement, left: number, top: number, place: DOMRect): void {
  const styles = {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    right: 'auto',
    bottom: 'auto',
    margin: '0',
  };
  for (const [property, value] of Object.entries(styles)) copy.style.setProperty(property, value);
  copy.style.setProperty('width', `${place.width}px`);
  copy.style.setProperty('height', `${place.height}px`);
  copy.style.setProperty('box-sizing', 'border-box');
}

function styledCopy(element: Element, deep: boolean): HTMLElement | SVGElement {
  const copy = element.cloneNode(false);
  if (!(copy instanceof HTMLElement || copy instanceof SVGElement))
    throw new Error('Only elements are drawn.');
  const style = getComputedStyle(element);
  for (const property of style) copy.style.setProperty(property, style.getPropertyValue(property));
  copy.removeAttribute('id');
  copy.removeAttribute('class');
  if (deep)
    for (const child of element.childNodes)
      copy.append(child instanceof Element ? styledCopy(child, true) : child.cloneNode(false));
  return copy;
}

async function drawn(
  copy: HTMLElement | SVGElement,
  area: Rectangle,
  letters: ReadonlySet<string>,
  fonts: FontSource,
): Promise<Picture | undefined> {
  const [width, height] = [Math.ceil(area.width), Math.ceil(area.height)];
  const faces = await fontFaces(letters, fonts);
  const content = new XMLSerializer().serializeToString(copy);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * density}" height="${height * density}" viewBox="0 0 ${width} ${height}">` +
    `<foreignObject width="${width}" height="${height}"><div xmlns="http://www.w3.org/1999/xhtml"><style>${faces}</style>${content}</div></foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return pictureOf(canvas);
}

/** The slices that hold the letters, inside the style sheet: a picture may not load anything. */
async function fontFaces(letters: ReadonlySet<string>, { slices, readFont }: FontSource): Promise<string> {
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  const needed = slices.filter(({ ranges }) =>
    codes.some((code) => ranges.some(([first, last]) => code >= first && code <= last)),
  );
  const rules = await Promise.all(
    needed.map(async ({ family, weight, url, ranges }) => {
      const address = await dataAddress(await readFont(url));
      const range = ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(',');
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${address});unicode-range:${range}}`;
    }),
  );
  return rules.join('');
}

function dataAddress(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([bytes.slice()], { type: 'font/woff2' }));
  });
}
