import type { Artifact } from '../../model/artifact';
import type { DisplayList } from '../../model/display-list';
import type { Finding } from '../../model/finding';
import type { FontSource } from '../../model/font-slice';
import { loadFonts, type SliceCache } from '../fonts/load-fonts';
import type { EmbeddedFont } from '../fonts/merge';
import { fontKey, listTexts, usedCharacters } from '../fonts/used-characters';
import { notesHandout } from '../handout/notes-sheets';
import { ownTexts } from '../handout/own-texts';
import { exportFindings } from './export-findings';
import { inkSaving } from './ink-saving';
import { type Sheet, slideSheets } from './sheet';
import { type ExportControl, writePdf } from './write-pdf';

/** What a PDF may be asked for. */
export interface PdfOptions {
  /** File name; `deck.pdf` when absent. */
  readonly name?: string;
  /** A sheet with its script follows for every slide, after all slides. */
  readonly notes?: boolean;
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
 * Speaker notes are no part of it unless asked for.
 * @throws the signal's reason when cancelled, Error when a font cannot be read
 */
export async function exportPdf(list: DisplayList, options: PdfOptions, ports: PdfPorts): Promise<Artifact> {
  const shown = options.inkSaving ? inkSaving(list) : list;
  const own = options.notes ? [ownTexts(shown, true)] : [];
  const fonts = await loadFonts(usedCharacters([...listTexts(shown), ...own]), ports.fonts, ports.cache);
  ports.signal?.throwIfAborted();
  const notes = own.flatMap(({ family, weight }) => notesSheets(shown, fonts.get(fontKey(family, weight))));
  const bytes = await writePdf(shown, [...slideSheets(shown.pages), ...notes], fonts, ports);
  for (const finding of exportFindings(shown, fonts)) ports.report?.(finding);
  return { name: options.name ?? 'deck.pdf', mediaType: pdfMediaType, bytes };
}

/** Sheets numbered apart from the slides: 备注 1, 备注 2 … */
function notesSheets(list: DisplayList, font: EmbeddedFont | undefined): readonly Sheet[] {
  if (!font) return [];
  const label = list.language === 'en' ? 'Notes ' : '备注 ';
  return notesHandout(list, font).map((sheet) => ({ ...sheet, label }));
}
