/** Why an element as a whole cannot be put into words of the display list; undefined when it can. */
export function unsupportedElement(element: HTMLElement, style: CSSStyleDeclaration): string | undefined {
  return unsupportedStyle(style) ?? unsupportedKind(element, style);
}

function unsupportedStyle(style: CSSStyleDeclaration): string | undefined {
  if (style.filter !== 'none' || backdropOf(style) !== 'none') return 'filter';
  if (style.clipPath !== 'none') return 'clip-path';
  if (style.maskImage !== 'none') return 'mask';
  if (style.mixBlendMode !== 'normal') return 'blend mode';
  if (style.rotate !== 'none' || style.scale !== 'none' || style.translate !== 'none')
    return 'rotate, scale or translate';
  if (style.backgroundClip === 'text') return 'background-clip: text';
  if (style.columnCount !== 'auto') return 'columns';
  return undefined;
}

/** Only browsers that know it have the property. */
function backdropOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('backdrop-filter') || 'none';
}

function unsupportedKind(element: HTMLElement, style: CSSStyleDeclaration): string | undefined {
  if (style.display === 'list-item' && style.listStyleType !== 'none') return '::marker';
  if (
    [
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
    ].includes(element.tagName.toUpperCase())
  )
    return `<${element.tagName.toLowerCase()}>`;
  return holdsLetters(element) ? unsupportedLetters(style) : undefined;
}

function holdsLetters(element: HTMLElement): boolean {
  return [...element.childNodes].some((child) => child instanceof Text && /\S/.test(child.data));
}

/** Asked of elements that hold words of their own. */
function unsupportedLetters(style: CSSStyleDeclaration): string | undefined {
  if (style.writingMode !== 'horizontal-tb') return 'vertical text';
  if (style.textShadow !== 'none') return 'text-shadow';
  if (style.fontStyle !== 'normal') return 'italics';
  if (style.textTransform !== 'none') return 'text-transform';
  if (style.getPropertyValue('-webkit-text-stroke-width') !== '0px') return 'text stroke';
  if (style.textEmphasisStyle !== 'none') return 'text emphasis';
  if (style.direction === 'rtl') return 'right-to-left text';
  return undefined;
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
