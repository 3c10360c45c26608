/** How a laid-out slide sits on its page. Lengths in CSS pixels. */
export interface SlideMeasure {
  /** By how much text runs out of its region, its box or the page; 0 when all fits. */
  readonly overflow: number;
  /** Free height at the end of the body. */
  readonly free: number;
  /** Smallest body text outside tables, feet and covers; Infinity without any. */
  readonly smallest: number;
  /** Smallest text in tables; Infinity without any. */
  readonly smallestInTable: number;
}

/** Rounding of the browser that does not count. */
const tolerance = 1.5;

/** Measures a slide that stands on the stage. */
export function measureSlide(slide: HTMLElement): SlideMeasure {
  const page = slide.getBoundingClientRect();
  const texts = [...slide.querySelectorAll<HTMLElement>('[data-path]')];
  const free = freeHeight(slide);
  const beyondBody = free < -tolerance ? -free : 0;
  const overflow = Math.max(beyondBody, ...texts.map((text) => overflowOf(text, page)));
  return { overflow, free, ...smallestSizes(texts) };
}

function overflowOf(text: HTMLElement, page: DOMRect): number {
  const own = linesOf(text);
  if (own.width === 0 && own.height === 0) return 0;
  const region = text.closest<HTMLElement>('[data-region]')?.getBoundingClientRect() ?? page;
  const box = text.closest<HTMLElement>('li, td, th, figure')?.getBoundingClientRect() ?? region;
  const inner = Math.max(0, text.scrollWidth - Math.ceil(own.width));
  return Math.max(beyond(own, page), beyond(own, region), beyondRight(own, box), inner - 1);
}

/** The rectangle of the text's lines: an inline element's own reaches above and below its lines. */
function linesOf(text: HTMLElement): DOMRect {
  const own = text.getBoundingClientRect();
  const style = getComputedStyle(text);
  if (style.display !== 'inline') return own;
  const letters = text.getClientRects()[0]?.height ?? 0;
  const trim = Math.max(0, (letters - Number.parseFloat(style.lineHeight)) / 2) || 0;
  return new DOMRect(own.x, own.y + trim, own.width, own.height - 2 * trim);
}

function beyond(own: DOMRect, around: DOMRect): number {
  const out = Math.max(
    around.left - own.left,
    own.right - around.right,
    around.top - own.top,
    own.bottom - around.bottom,
  );
  return out > tolerance ? out : 0;
}

function beyondRight(own: DOMRect, around: DOMRect): number {
  const out = own.right - around.right;
  return out > tolerance ? out : 0;
}

function freeHeight(slide: HTMLElement): number {
  const body = slide.querySelector<HTMLElement>('[data-region="body"]');
  if (!body) return 0;
  const bottoms = [...body.children].map((child) => child.getBoundingClientRect().bottom);
  return body.getBoundingClientRect().bottom - Math.max(body.getBoundingClientRect().top, ...bottoms);
}

function smallestSizes(texts: readonly HTMLElement[]): { smallest: number; smallestInTable: number } {
  let smallest = Number.POSITIVE_INFINITY;
  let smallestInTable = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    if (text.textContent === '' || !text.closest('[data-region="body"]')) continue;
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    if (text.closest('.grid, .caption, .table-note')) smallestInTable = Math.min(smallestInTable, size);
    else smallest = Math.min(smallest, size);
  }
  return { smallest, smallestInTable };
}
