import type { TextItem } from '../../model/display-item';
import type { BlockTree } from './block-tree';
import { columnOf, extentOf, lineHeightOf } from './lines';
import { lineHeightXml, paragraphXml, type RunContext, runsXml } from './paragraph';
import { textShape } from './text-box';
import { identity } from './transform';
import { centipoints, emu, escapeXml } from './xml';

/** One entry of a list with its words; markers that are words are kept apart. */
interface Entry {
  readonly index: number;
  readonly marker: string;
  readonly items: readonly TextItem[];
}

/** A written list and which entry became which paragraph. */
export interface ListBox {
  readonly xml: string;
  /** Block index of the entry of every paragraph. */
  readonly entries: readonly number[];
}

const hanging = 34;

/**
 * A running list as one text box with real bullets and levels.
 * @param marks colours of the painted marks by entry
 */
export function listBoxXml(
  id: number,
  list: number,
  texts: ReadonlyMap<number, readonly TextItem[]>,
  tree: BlockTree,
  marks: ReadonlyMap<number, string>,
  context: RunContext,
): ListBox {
  const entries = entriesOf(list, texts, tree);
  const columns = entries.map((entry) => wordsColumn(entry, tree));
  const left = Math.min(...columns.map((column) => column.x));
  const right = Math.max(...columns.map((column) => column.x + column.width));
  const extents = entries.map((entry) => extentOf(entry.items, entryLine(entry, tree)));
  const top = Math.min(...extents.map((extent) => extent.top));
  const bottom = Math.max(...extents.map((extent) => extent.bottom));
  const paragraphs = entries.map((entry, at) => {
    const gap = at === 0 ? 0 : Math.max(0, (extents[at]?.top ?? 0) - (extents[at - 1]?.bottom ?? 0));
    const indent = (columns[at]?.x ?? left) - left + hanging;
    return entryXml(entry, gap, indent, marks.get(entry.index), tree, context);
  });
  const place = { x: left - hanging, y: top, width: right - left + hanging, height: bottom - top };
  return {
    xml: textShape(id, { title: false, matrix: identity }, place, paragraphs.join('')),
    entries: entries.map((entry) => entry.index),
  };
}

/** Entries in reading order; the words of an entry are those of its block but not of entries within. */
function entriesOf(
  list: number,
  texts: ReadonlyMap<number, readonly TextItem[]>,
  tree: BlockTree,
): readonly Entry[] {
  const byEntry = new Map<number, { marker: string; items: TextItem[] }>();
  for (const [block, items] of [...texts].sort(([one], [other]) => one - other)) {
    if (tree.runningList(block) !== list) continue;
    const entry = tree.within(block, 'LI');
    if (entry === undefined) continue;
    const known = byEntry.get(entry) ?? { marker: '', items: [] };
    if (tree.at(block)?.role === 'Lbl') known.marker += items.map((item) => item.text).join('');
    else known.items.push(...items);
    byEntry.set(entry, known);
  }
  return [...byEntry]
    .map(([index, { marker, items }]) => ({ index, marker, items }))
    .filter((entry) => entry.items.length > 0)
    .sort((one, other) => one.index - other.index);
}

function entryXml(
  entry: Entry,
  gap: number,
  indent: number,
  mark: string | undefined,
  tree: BlockTree,
  context: RunContext,
): string {
  const level = tree.at(entry.index)?.list?.level ?? 0;
  const attributes = ` marL="${emu(indent)}" indent="${-emu(hanging)}" lvl="${Math.min(8, level)}"`;
  const space = `<a:spcBef><a:spcPts val="${centipoints(gap)}"/></a:spcBef>`;
  const children = lineHeightXml(entryLine(entry, tree)) + space + bulletXml(entry, level, mark);
  const runs = runsXml({ items: entry.items, opacity: 1 }, context, false);
  return paragraphXml(runs, { align: 'left' }, attributes, children);
}

function bulletXml(entry: Entry, level: number, colour = entry.items[0]?.colour): string {
  const colourXml = colour ? `<a:buClr><a:srgbClr val="${colour.slice(1, 7).toUpperCase()}"/></a:buClr>` : '';
  const written = entry.marker.trim() || (level === 0 ? '■' : '–');
  const shown = [...written].length <= 1 ? written : '•';
  return `${colourXml}<a:buSzPct val="${level === 0 ? 60000 : 100000}"/><a:buFont typeface="Arial"/><a:buChar char="${escapeXml(shown)}"/>`;
}

function entryLine(entry: Entry, tree: BlockTree): number {
  const words = entry.items[0]?.block;
  return lineHeightOf(tree.at(words), entry.items);
}

function wordsColumn(entry: Entry, tree: BlockTree) {
  const words = entry.items[0]?.block;
  return columnOf(words === entry.index ? undefined : tree.at(words), entry.items);
}
