import type { Artifact } from '../../model/artifact';
import type { DisplayList } from '../../model/display-list';
import { loadFonts } from '../fonts/load-fonts';
import { fontKey, listTexts, usedCharacters } from '../fonts/used-characters';
import { exportFindings } from '../pdf/export-findings';
import { type PdfPorts, pdfMediaType } from '../pdf/export-pdf';
import { inkSaving } from '../pdf/ink-saving';
import { writePdf } from '../pdf/write-pdf';
import { notesHandout } from './notes-sheets';
import type { HandoutOptions } from './options';
import { ownTexts } from './own-texts';
import { slideHandout } from './slide-sheets';

/**
 * Slides on A4 sheets as a PDF: two, three with lines, four or six to a sheet, or each with its script.
 * Only the kind `notes` holds words of the notes.
 * @throws the signal's reason when cancelled, Error when a font cannot be read
 */
export async function exportHandout(
  list: DisplayList,
  options: HandoutOptions,
  ports: PdfPorts,
): Promise<Artifact> {
  const shown = options.inkSaving ? inkSaving(list) : list;
  const own = ownTexts(shown, options.kind === 'notes');
  const fonts = await loadFonts(usedCharacters([...listTexts(shown), own]), ports.fonts, ports.cache);
  ports.signal?.throwIfAborted();
  const font = fonts.get(fontKey(own.family, own.weight));
  if (!font) throw new Error(`There is no font ${own.family}.`);
  const sheets =
    options.kind === 'notes' ? notesHandout(shown, font) : slideHandout(shown, options.kind, font);
  const bytes = await writePdf(shown, sheets, fonts, ports);
  for (const finding of exportFindings(shown, fonts)) ports.report?.(finding);
  return { name: options.name ?? 'handout.pdf', mediaType: pdfMediaType, bytes };
}
