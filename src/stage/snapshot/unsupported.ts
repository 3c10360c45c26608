import type { SetsProperty } from './set-properties';

/** Something a style may ask for that the display list has no words for. */
interface Feature {
  readonly name: string;
  /** Properties that bring it about; none when the browser's own styles and attributes do so too. */
  readonly properties: readonly string[];
  readonly isSeen: (style: CSSStyleDeclaration) => boolean;
}

const ofElements: readonly Feature[] = [
  {
    name: 'filter',
    properties: ['filter', 'backdrop-filter'],
    isSeen: (style) => style.filter !== 'none' || backdropOf(style) !== 'none',
  },
  { name: 'clip-path', properties: ['clip-path'], isSeen: (style) => style.clipPath !== 'none' },
  {
    name: 'mask',
    properties: ['mask', 'mask-image', '-webkit-mask', '-webkit-mask-image'],
    isSeen: (style) => style.maskImage !== 'none',
  },
  {
    name: 'blend mode',
    properties: ['mix-blend-mode'],
    isSeen: (style) => style.mixBlendMode !== 'normal',
  },
  {
    name: 'rotate, scale or translate',
    properties: ['rotate', 'scale', 'translate'],
    isSeen: (style) => style.rotate !== 'none' || style.scale !== 'none' || style.translate !== 'none',
  },
  {
    name: 'background-clip: text',
    properties: ['background', 'background-clip', '-webkit-background-clip'],
    isSeen: (style) => style.backgroundClip === 'text',
  },
  {
    name: 'columns',
    properties: ['columns', 'column-count'],
    isSeen: (style) => style.columnCount !== 'auto',
  },
];

/** Asked of elements that hold words of their own; all are inherited. */
const ofLetters: readonly Feature[] = [
  {
    name: 'vertical text',
    properties: ['writing-mode'],
    isSeen: (style) => style.writingMode !== 'horizontal-tb',
  },
  { name: 'text-shadow', properties: ['text-shadow'], isSeen: (style) => style.textShadow !== 'none' },
  { name: 'italics', properties: [], isSeen: (style) => style.fontStyle !== 'normal' },
  {
    name: 'text-transform',
    properties: ['text-transform'],
    isSeen: (style) => style.textTransform !== 'none',
  },
  {
    name: 'text stroke',
    properties: ['-webkit-text-stroke', '-webkit-text-stroke-width'],
    isSeen: (style) => style.getPropertyValue('-webkit-text-stroke-width') !== '0px',
  },
  {
    name: 'text emphasis',
    properties: ['text-emphasis', 'text-emphasis-style'],
    isSeen: (style) => style.textEmphasisStyle !== 'none',
  },
  { name: 'right-to-left text', properties: [], isSeen: (style) => style.direction === 'rtl' },
];

/** Only browsers that know it have the property. */
function backdropOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('backdrop-filter') || 'none';
}

/** Why an element as a whole cannot be put into words of the display list; undefined when it can. */
export type Unsupported = (element: HTMLElement, style: CSSStyleDeclaration) => string | undefined;

/** The question for the elements of slides; asks only what some style sheet could bring about. */
export function unsupportedIn(slides: readonly HTMLElement[], sets: SetsProperty): Unsupported {
  const inherited = slides.map((slide) => getComputedStyle(slide));
  const mayBe = ({ properties, isSeen }: Feature) =>
    properties.length === 0 || sets(...properties) || inherited.some((style) => isSeen(style));
  const elements = ofElements.filter(mayBe);
  const letters = ofLetters.filter(mayBe);
  const seen = (features: readonly Feature[], style: CSSStyleDeclaration) =>
    features.find(({ isSeen }) => isSeen(style))?.name;
  return (element, style) =>
    seen(elements, style) ??
    unsupportedKind(element, style) ??
    (holdsLetters(element) ? seen(letters, style) : undefined);
}

const unsupportedTags: ReadonlySet<string> = new Set([
  'CANVAS',
  'VIDEO',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'METER',
  'PROGRESS',
  'MATH',
  'RUBY',
]);

function unsupportedKind(element: HTMLElement, style: CSSStyleDeclaration): string | undefined {
  if (style.display === 'list-item' && style.listStyleType !== 'none') return '::marker';
  const tag = element.tagName.toUpperCase();
  return unsupportedTags.has(tag) ? `<${tag.toLowerCase()}>` : undefined;
}

function holdsLetters(element: HTMLElement): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child instanceof Text && /\S/.test(child.data)) return true;
  return false;
}

/** True when a style sheet of the root styles first letters or first lines, which no element shows. */
export function stylesFirstLetters(root: Node): boolean {
  const sheets = root instanceof ShadowRoot || root instanceof Document ? [...root.styleSheets] : [];
  return sheets.some((sheet) => rulesOf(sheet).some((rule) => /:first-(?:letter|line)/.test(rule.cssText)));
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** True when the first letter or line of an element looks other than the rest. */
export function hasFirstLetter(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  return ['::first-letter', '::first-line'].some((name) => {
    const first = getComputedStyle(element, name);
    return (['color', 'fontSize', 'fontWeight', 'fontFamily', 'backgroundColor'] as const).some(
      (property) => first[property] !== style[property] && first[property] !== '',
    );
  });
}
