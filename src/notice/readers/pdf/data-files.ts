/** Addresses of the Chinese character maps that come with pdf.js; served with the product, by file name. */
const maps: Readonly<Record<string, string>> = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/*GB*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/*CNS*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/*B5*.bcmap',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** What pdf.js asks for: kind of data and file name. */
interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/**
 * Hands pdf.js its data files from the product's own place; what is not there (glyph outlines of standard
 * fonts, other scripts) is refused, as text needs none of it. Nothing is fetched from elsewhere.
 */
export class LocalDataFactory {
  /** Bytes of a file; throws for an unknown one. */
  async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    const address = maps[`/node_modules/pdfjs-dist/cmaps/${filename}`];
    if (kind !== 'cMapUrl' || !address) throw new Error(`No ${kind} ${filename} here.`);
    const response = await fetch(address);
    return new Uint8Array(await response.arrayBuffer());
  }
}
