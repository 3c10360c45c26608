import type { SetsProperty } from './set-properties';

/** What was changed for reading, and how to put it back. */
export interface Prepared {
  /** Transform of each element that had one, as computed; it is off while reading. */
  readonly transforms: ReadonlyMap<Element, DOMMatrix>;
  /** Elements with generated content that is not plain words, counters for instance. */
  readonly odd: ReadonlySet<Element>;
  readonly undo: () => void;
}

const pseudoElements = ['::before', '::after'] as const;
const shown = { '::before': 'snapshot-before', '::after': 'snapshot-after' } as const;

/** Rules that hide generated content while elements stand in for it, and that stop what moves. */
const readingStyles =
  '.snapshot-before::before,.snapshot-after::after{content:none!important}.slide *{animation:none!important;transition:none!important}';
const moving = [
  'animation',
  'animation-name',
  'transition',
  'transition-property',
  'transition-duration',
] as const;

/**
 * Makes slides readable: `::before` and `::after` become elements, transforms are switched off so that
 * boxes can be measured upright. Generated content with counters stays as it is and is reported later.
 */
export function prepareSlides(slides: readonly HTMLElement[], sets: SetsProperty): Prepared {
  const undo: (() => void)[] = [];
  // New styles make the browser style every slide again, so they come only where there is use for them.
  if (sets('content', ...moving) || slides.some((slide) => slide.querySelector('q')))
    undo.push(addStyles(slides));
  // The browser's own styles put quotation marks around quotes.
  const generated = htmlElements(slides, sets('content') ? '*' : 'q').flatMap((element) =>
    pseudoElements.flatMap((name) => readGenerated(element, name)),
  );
  const odd = new Set(generated.filter(({ text }) => text === undefined).map(({ element }) => element));
  const transforms = readTransforms(sets('transform') ? htmlElements(slides, '*') : []);
  for (const each of generated) if (each.text !== undefined) undo.push(insertGenerated(each));
  for (const element of transforms.keys()) undo.push(straighten(element));
  return {
    transforms,
    odd,
    undo: () => {
      for (const step of undo.reverse()) step();
    },
  };
}

/** The slides and the elements in them that a selector finds. */
function htmlElements(slides: readonly HTMLElement[], selector: string): readonly HTMLElement[] {
  return slides
    .flatMap((slide) => [slide, ...slide.querySelectorAll(selector)])
    .filter((element) => element instanceof HTMLElement);
}

function addStyles(slides: readonly HTMLElement[]): () => void {
  const root = slides[0]?.getRootNode();
  const style = document.createElement('style');
  style.textContent = readingStyles;
  if (root instanceof ShadowRoot) root.append(style);
  else document.head.append(style);
  return () => style.remove();
}

interface Generated {
  readonly element: HTMLElement;
  readonly name: (typeof pseudoElements)[number];
  readonly styles: readonly (readonly [string, string])[];
  /** Undefined when it is not plain words. */
  readonly text: string | undefined;
}

function readGenerated(element: HTMLElement, name: (typeof pseudoElements)[number]): Generated[] {
  const style = getComputedStyle(element, name);
  if (['none', 'normal'].includes(style.content) || style.display === 'none') return [];
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(style.content)?.[1];
  const styles = [...style].filter((property) => property !== 'content');
  return [
    {
      element,
      name,
      styles: styles.map((property) => [property, style.getPropertyValue(property)] as const),
      text: text?.replace(/\\(.)/g, '$1'),
    },
  ];
}

function insertGenerated({ element, name, styles, text }: Generated): () => void {
  const stand = document.createElement('span');
  stand.setAttribute('aria-hidden', 'true');
  for (const [property, value] of styles) stand.style.setProperty(property, value);
  stand.textContent = text ?? '';
  if (name === '::before') element.prepend(stand);
  else element.append(stand);
  element.classList.add(shown[name]);
  return () => {
    stand.remove();
    element.classList.remove(shown[name]);
    if (element.classList.length === 0) element.removeAttribute('class');
  };
}

function readTransforms(elements: readonly HTMLElement[]): Map<HTMLElement, DOMMatrix> {
  const found = new Map<HTMLElement, DOMMatrix>();
  for (const element of elements) {
    const { transform } = getComputedStyle(element);
    if (transform !== 'none') found.set(element, new DOMMatrix(transform));
  }
  return found;
}

function straighten(element: Element): () => void {
  if (!(element instanceof HTMLElement)) return () => undefined;
  const before = element.getAttribute('style');
  element.style.setProperty('transform', 'none', 'important');
  return () => {
    if (before === null) element.removeAttribute('style');
    else element.setAttribute('style', before);
  };
}
