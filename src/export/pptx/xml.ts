/** Namespaces of every presentation part. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** First line of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters XML 1.0 cannot carry: controls, lone surrogates, U+FFFE and U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as XML content or attribute value. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}

/** CSS pixels as English Metric Units, 9,525 to the pixel. */
export function emu(pixels: number): number {
  return Math.round(pixels * 9525);
}

/** CSS pixels as hundredths of a point. */
export function centipoints(pixels: number): number {
  return Math.round(pixels * 75);
}

/** Degrees as sixty-thousandths, from 0 to a full turn. */
export function angle(degrees: number): number {
  return Math.round((((degrees % 360) + 360) % 360) * 60000);
}
