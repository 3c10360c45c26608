import type { DisplayList } from '../../model/display-list';
import type { PdfFile } from './pdf-file';
import { textString } from './syntax';

const producer = 'Lectern';

/** Writes the document information: title and author. Nothing of notes or of the machine goes into it. */
export function writeInformation(file: PdfFile, list: DisplayList): number {
  const author = list.author ? `/Author${textString(list.author)}` : '';
  return file.add(
    `<</Title${textString(list.title)}${author}/Creator${textString(producer)}/Producer${textString(producer)}>>`,
  );
}

/** Writes the same as XMP, which readers of tagged PDF look at. */
export function writeXmp(file: PdfFile, list: DisplayList): number {
  const creator = list.author
    ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(list.author)}</rdf:li></rdf:Seq></dc:creator>`
    : '';
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(list.title)}</rdf:li></rdf:Alt></dc:title>${creator}
<dc:language><rdf:Bag><rdf:li>${list.language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${producer}</pdf:Producer><xmp:CreatorTool>${producer}</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  // Metadata stays unpacked so that tools that do not read PDF find it.
  return file.addPackedStream('/Type/Metadata/Subtype/XML', new TextEncoder().encode(packet));
}

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
