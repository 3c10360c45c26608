import type { Artifact } from '../../model/artifact';
import type { DisplayList } from '../../model/display-list';
import type { Finding } from '../../model/finding';
import type { FontSource } from '../../model/font-slice';
import { loadFonts, type SliceCache } from '../fonts/load-fonts';
import { listTexts, usedCharacters } from '../fonts/used-characters';
import { exportFindings } from './export-findings';
import { inkSaving } from './ink-saving';
import { slideSheets } from './sheet';
import { type ExportControl, writePdf } from './write-pdf';

/** What a PDF may be asked for. */
export interface PdfOptions {
  /** File name; `deck.pdf` when absent. */
  readonly name?: string;
  /** Grey on white instead of the theme's colours. */
  readonly inkSaving?: boolean;
}

/** What the writer needs from outside. */
export interface PdfPorts extends ExportControl {
  readonly fonts: FontSource;
  /** Hears of letters the fonts do not have and of pictures that could not be placed. */
  readonly report?: (finding: Finding) => void;
  /** Decoded slices of earlier exports; makes the next export quick. */
  readonly cache?: SliceCache;
}

/** Media type of a PDF. */
export const pdfMediaType = 'application/pdf';

/**
 * The slides as a vector PDF: one page a slide, tagged, with outline, links and searchable text.
 * Speaker notes are no part of it.
 * @throws the signal's reason when cancelled, Error when a font cannot be read
 */
export async function exportPdf(list: DisplayList, options: PdfOptions, ports: PdfPorts): Promise<Artifact> {
  const shown = options.inkSaving ? inkSaving(list) : list;
  const fonts = await loadFonts(usedCharacters(listTexts(shown)), ports.fonts, ports.cache);
  ports.signal?.throwIfAborted();
  const bytes = await writePdf(shown, slideSheets(shown.pages), fonts, ports);
  for (const finding of exportFindings(shown, fonts)) ports.report?.(finding);
  return { name: options.name ?? 'deck.pdf', mediaType: pdfMediaType, bytes };
}
