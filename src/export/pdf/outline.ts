import type { DisplayPage } from '../../model/display-list';
import type { PdfFile } from './pdf-file';
import { reference, textString } from './syntax';

/** An entry of the outline: a part with the slides that belong to it. */
interface Entry {
  readonly title: string;
  readonly page: number;
  readonly children: Entry[];
}

/**
 * Writes the outline: slides of level 1 with those of level 2 below them; level 0 is left out.
 * @param pageOf object number of the page a slide is on
 * @returns object number of the outline, or undefined when there is nothing to list
 */
export function writeOutline(
  file: PdfFile,
  pages: readonly DisplayPage[],
  pageOf: (slide: string) => number | undefined,
): number | undefined {
  const entries = entriesOf(pages, pageOf);
  if (entries.length === 0) return undefined;
  const outline = file.reserve();
  const { first, last } = writeLevel(file, entries, outline);
  file.set(outline, `<</Type/Outlines/First ${first}/Last ${last}/Count ${entries.length}>>`);
  return outline;
}

function entriesOf(
  pages: readonly DisplayPage[],
  pageOf: (slide: string) => number | undefined,
): readonly Entry[] {
  const top: Entry[] = [];
  for (const page of pages) {
    const at = pageOf(page.id);
    if (page.outline === 0 || page.title === '' || at === undefined) continue;
    const level = page.outline === 2 ? (top.at(-1)?.children ?? top) : top;
    level.push({ title: page.title, page: at, children: [] });
  }
  return top;
}

function writeLevel(
  file: PdfFile,
  entries: readonly Entry[],
  parent: number,
): { first: string; last: string } {
  const ids = entries.map(() => file.reserve());
  entries.forEach((entry, index) => {
    const id = ids[index] ?? 0;
    const neighbours = `${link('Prev', ids[index - 1])}${link('Next', ids[index + 1])}`;
    const below = entry.children.length > 0 ? writeLevel(file, entry.children, id) : undefined;
    // A negative count keeps the part folded.
    const children = below ? `/First ${below.first}/Last ${below.last}/Count ${-entry.children.length}` : '';
    file.set(
      id,
      `<</Title${textString(entry.title)}/Parent ${reference(parent)}${neighbours}${children}/Dest[${reference(entry.page)}/Fit]>>`,
    );
  });
  return { first: reference(ids[0] ?? 0), last: reference(ids.at(-1) ?? 0) };
}

function link(name: string, id: number | undefined): string {
  return id === undefined ? '' : `/${name} ${reference(id)}`;
}
