import type { DisplayList } from '../../model/display-list';
import type { FontMap } from '../fonts/load-fonts';
import { writeLinks } from './links';
import { writeInformation, writeXmp } from './metadata';
import { writeOutline } from './outline';
import { Painter, type PaintTarget } from './painter';
import { PdfFile } from './pdf-file';
import { Resources } from './resources';
import { SharedObjects } from './shared-objects';
import type { Sheet } from './sheet';
import { StructureTree } from './structure';
import { decimals, latinBytes, reference, textString } from './syntax';

/** How to follow and stop a long export. */
export interface ExportControl {
  /** Called after each page with the number written and the number in all. */
  readonly progress?: (done: number, total: number) => void;
  /** Aborted: the export rejects with the signal's reason and nothing is returned. */
  readonly signal?: AbortSignal;
}

/** A document being written. */
interface Document {
  readonly file: PdfFile;
  readonly shared: SharedObjects;
  readonly structure: StructureTree;
  /** Page object of each sheet. */
  readonly pageIds: readonly number[];
  readonly pageOf: (slide: string) => number | undefined;
  readonly parent: number;
}

/** Milliseconds of work after which memory is given time to settle and a cancel is heard. */
const breathing = 50;

/**
 * Writes sheets as a tagged PDF. Title, author, language and pictures come from `list`.
 * @throws the signal's reason when it is aborted
 */
export async function writePdf(
  list: DisplayList,
  sheets: readonly Sheet[],
  fonts: FontMap,
  control: ExportControl = {},
): Promise<Uint8Array> {
  const document = openDocument(list, sheets, fonts);
  let rested = performance.now();
  for (const [index, sheet] of sheets.entries()) {
    control.signal?.throwIfAborted();
    writeSheet(document, sheet, document.pageIds[index] ?? 0);
    control.progress?.(index + 1, sheets.length);
    if (performance.now() - rested < breathing) continue;
    await rest(document.file);
    rested = performance.now();
  }
  control.signal?.throwIfAborted();
  return finish(document, list, sheets);
}

function openDocument(list: DisplayList, sheets: readonly Sheet[], fonts: FontMap): Document {
  const file = new PdfFile();
  const pageIds = sheets.map(() => file.reserve());
  const places = new Map<string, number>();
  sheets.forEach((sheet, index) => {
    for (const { page } of sheet.parts) if (!places.has(page.id)) places.set(page.id, pageIds[index] ?? 0);
  });
  return {
    file,
    shared: new SharedObjects(file, list, fonts),
    structure: new StructureTree(file),
    pageIds,
    pageOf: (slide) => places.get(slide),
    parent: file.reserve(),
  };
}

/** Lets timers and messages through, a cancel among them. */
async function rest(file: PdfFile): Promise<void> {
  await file.settle();
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function writeSheet(document: Document, sheet: Sheet, id: number): void {
  const { file, structure } = document;
  const stream = structure.stream(id);
  const contents: string[] = [`1 0 0 -1 0 ${decimals([sheet.height])} cm`];
  const resources = new Resources();
  const annotations: number[] = [];
  for (const part of sheet.parts) {
    const tags = structure.section(part.page);
    const target: PaintTarget = { ...document, width: part.page.width, height: part.page.height };
    const painter = new Painter(target, tags, stream, resources);
    painter.paint(part.page.items);
    contents.push(`q ${decimals(part.matrix, 4)} cm`, painter.content(), 'Q');
    annotations.push(...writeLinks(file, sheet, part, tags, document.pageOf));
  }
  const content = file.addStream('', latinBytes(contents.join('\n')));
  const links = annotations.length > 0 ? `/Annots[${annotations.map(reference).join(' ')}]` : '';
  file.set(
    id,
    `<</Type/Page/Parent ${reference(document.parent)}/MediaBox[0 0 ${decimals([sheet.width, sheet.height])}]` +
      `/Contents ${reference(content)}/Resources${resources.dictionary()}${links}/StructParents ${stream.key}/Tabs/S>>`,
  );
}

async function finish(document: Document, list: DisplayList, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { file, pageIds } = document;
  file.set(
    document.parent,
    `<</Type/Pages/Count ${pageIds.length}/Kids[${pageIds.map(reference).join(' ')}]>>`,
  );
  const pages = sheets.flatMap((sheet) => sheet.parts.map((part) => part.page));
  const outline = writeOutline(file, firstOnly(pages), document.pageOf);
  const catalog = file.add(
    [
      `<</Type/Catalog/Pages ${reference(document.parent)}/Lang${textString(list.language)}`,
      outline === undefined ? '' : `/Outlines ${reference(outline)}/PageMode/UseOutlines`,
      `/PageLabels ${pageLabels(sheets)}/ViewerPreferences<</DisplayDocTitle true>>`,
      `/StructTreeRoot ${reference(document.structure.finish())}/MarkInfo<</Marked true>>`,
      `/Metadata ${reference(writeXmp(file, list))}>>`,
    ].join(''),
  );
  return file.finish(catalog, writeInformation(file, list));
}

/** A slide may stand on several sheets; the outline lists it once. */
function firstOnly<T extends { readonly id: string }>(pages: readonly T[]): readonly T[] {
  return [...new Map([...pages].reverse().map((page) => [page.id, page])).values()].reverse();
}

/** Numbered from 1; a labelled sheet starts its own numbering with its label as prefix. */
function pageLabels(sheets: readonly Sheet[]): string {
  const ranges = sheets.flatMap(({ label }, index) => {
    if (index > 0 && label === sheets[index - 1]?.label) return [];
    return [`${index}<</S/D${label === undefined ? '' : `/P${textString(label)}`}>>`];
  });
  return `<</Nums[${ranges.join('')}]>>`;
}
