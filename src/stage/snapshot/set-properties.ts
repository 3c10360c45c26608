/**
 * Whether something may give an element below the root another value than the initial one for one of the
 * properties. False means that computed styles need not be asked, which is what makes reading quick.
 */
export type SetsProperty = (...properties: readonly string[]) => boolean;

/** Values that are initial for every property asked about here. */
const initial = new Set(['none', 'normal']);
const declaration = /(?:^|[{;\s])([a-z-]+)\s*:\s*([^;{}]*)/g;

/** Properties that the style sheets of a root set; undefined when a sheet keeps its rules to itself. */
export type SheetProperties = ReadonlySet<string> | undefined;

/** Properties that the style sheets of the root of slides set. */
export function sheetProperties(root: Node | undefined): SheetProperties {
  const sheets =
    root instanceof ShadowRoot || root instanceof Document
      ? [...root.styleSheets, ...root.adoptedStyleSheets]
      : [];
  const names = new Set<string>();
  try {
    for (const sheet of sheets) for (const rule of rulesOf(sheet)) addDeclared(rule.cssText, names);
  } catch {
    return undefined; // A sheet of another origin.
  }
  return names;
}

/**
 * Properties that the style sheets of the slides' root and the style attributes of and inside the slides
 * set. What slides inherit from around their root is not seen.
 */
export function propertiesSet(slides: readonly HTMLElement[], sheets: SheetProperties): SetsProperty {
  if (!sheets) return () => true;
  const names = new Set<string>();
  for (const slide of slides)
    for (const element of [slide, ...slide.querySelectorAll('[style]')])
      addDeclared(attributeOf(element), names);
  return (...properties) => properties.some((property) => sheets.has(property) || names.has(property));
}

/** Rules that may style slides. @throws DOMException when a sheet does not show its rules */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) return rule.styleSheet ? rulesOf(rule.styleSheet) : [];
    return rule instanceof CSSFontFaceRule ? [] : [rule];
  });
}

function addDeclared(css: string, names: Set<string>): void {
  for (const [, name = '', value = ''] of css.matchAll(declaration))
    if (!initial.has(value.trim())) names.add(name);
}

/** The attribute as the browser reads it: properties under their usual names. */
function attributeOf(element: Element): string {
  return element instanceof HTMLElement || element instanceof SVGElement ? element.style.cssText : '';
}
