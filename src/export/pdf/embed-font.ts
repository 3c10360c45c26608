import type { EmbeddedFont } from '../fonts/merge';
import type { PdfFile } from './pdf-file';
import { hexOf, latinBytes, reference } from './syntax';

const glyphSpace = 1000;
const perBlock = 100;

/**
 * Writes a Type 0 font over the TrueType file: Identity-H, so a code is a glyph number, with a
 * ToUnicode map so that text can be searched and copied.
 * @param index number of the font in this file, for the six-letter tag of a subset
 * @returns object number of the font
 */
export function embedFont(file: PdfFile, font: EmbeddedFont, index: number): number {
  const name = `${subsetTag(index)}+${postScriptName(font)}`;
  const program = file.addStream(`/Length1 ${font.file.length}`, font.file);
  const meaning = file.addStream('', latinBytes(unicodeMap(font)));
  const descriptor = file.add(descriptorOf(font, name, program));
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${reference(descriptor)}/CIDToGIDMap/Identity/DW ${glyphSpace}/W[${widths(font)}]>>`,
  );
  return file.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(meaning)}>>`,
  );
}

function subsetTag(index: number): string {
  return Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(index / 26 ** (5 - place)) % 26)),
  ).join('');
}

function postScriptName(font: EmbeddedFont): string {
  const family = font.family.replace(/[^A-Za-z0-9]/g, '') || 'Font';
  return `${family}-${font.weight >= 600 ? 'Bold' : 'Regular'}${[400, 700].includes(font.weight) ? '' : font.weight}`;
}

function descriptorOf(font: EmbeddedFont, name: string, program: number): string {
  const scaled = (value: number) => Math.round((value * glyphSpace) / font.unitsPerEm);
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${font.bounds.map(scaled).join(' ')}]/ItalicAngle 0` +
    `/Ascent ${scaled(font.ascent)}/Descent ${scaled(font.descent)}/CapHeight 733/StemV ${font.weight >= 600 ? 140 : 80}` +
    `/FontFile2 ${reference(program)}>>`
  );
}

/** Widths of the glyphs that are not a full em wide, as runs: `first [width width …]`. */
function widths(font: EmbeddedFont): string {
  const scaled = font.advances.map((advance) => Math.round((advance * glyphSpace) / font.unitsPerEm));
  const runs: string[] = [];
  for (let glyph = 0; glyph < scaled.length; glyph++) {
    const run: number[] = [];
    while (glyph + run.length < scaled.length && scaled[glyph + run.length] !== glyphSpace)
      run.push(scaled[glyph + run.length] ?? glyphSpace);
    if (run.length > 0) runs.push(`${glyph}[${run.join(' ')}]`);
    glyph += run.length;
  }
  return runs.join('');
}

function unicodeMap(font: EmbeddedFont): string {
  const entries = font.meanings.flatMap((meaning, glyph) =>
    meaning === undefined ? [] : [`<${glyph.toString(16).padStart(4, '0')}><${hexOf(meaning)}>`],
  );
  const blocks: string[] = [];
  for (let from = 0; from < entries.length; from += perBlock) {
    const block = entries.slice(from, from + perBlock);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000><FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
