/**
 * Style sheets by construction: no `<style>` element and no `style` attribute, so a strict
 * content security policy holds, and a sheet can be shared with shadow roots.
 */

/** A style sheet for a document and its shadow roots; each window makes its own. */
export function createSheet(document: Document, css: string): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Puts sheets on a document or shadow root; the answer takes them off again. */
export function adoptSheets(root: Document | ShadowRoot, ...sheets: readonly CSSStyleSheet[]): () => void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
}

/**
 * The `@font-face` rules of a document with absolute addresses, as CSS for another window.
 * Sheets of other origins cannot be read and are left out.
 */
export function fontFaces(document: Document): string {
  return [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(facesOf).join('\n');
}

function facesOf(sheet: CSSStyleSheet): string[] {
  const base = sheet.href ?? document.baseURI;
  return readRules(sheet)
    .filter((rule) => rule.constructor.name === 'CSSFontFaceRule')
    .map((rule) => absolute(rule.cssText, base));
}

function readRules(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function absolute(css: string, base: string): string {
  return css.replace(
    /url\((["']?)(?!data:|blob:)([^"')]+)\1\)/g,
    (whole, _quote: string, address: string) => {
      const url = URL.canParse(address, base) ? new URL(address, base).href : null;
      return url === null ? whole : `url("${url}")`;
    },
  );
}
