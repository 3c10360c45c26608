import type { NoticeFile, Reader } from '../../extract';

/** PDF with a text layer; pdf.js is loaded when the first one comes. */
export const pdfReader: Reader = {
  format: 'pdf',
  accepts: (file) => startsAsPdf(file),
  read: async (file, ports) => {
    const [{ openPdf }, { extractPages }] = await Promise.all([import('./open'), import('./extract')]);
    return extractPages(await openPdf(file.bytes, ports.signal));
  },
};

/** The mark may stand after some stray bytes. */
function startsAsPdf(file: NoticeFile): boolean {
  return new TextDecoder('latin1').decode(file.bytes.subarray(0, 1024)).includes('%PDF-');
}
