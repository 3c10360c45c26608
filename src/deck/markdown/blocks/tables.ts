import type { RulesBlock, TableBlock, TimelineBlock } from '../../../model/block';
import { labels } from '../../../model/labels';
import type { BlockCodec } from '../block-codec';
import { guardStart, type InlineStyle, printRich, printWords } from '../inline-printing';
import { richOf, runsOf, wordsOf } from '../inline-reading';
import type { CellNode, Node, TableNode } from '../nodes';
import { cellsOf, gridOf, printTable } from './grid';

/** A table: a pipe table; `note` is the line after it. */
export const tableCodec: BlockCodec<TableBlock> = {
  forms: (block, style) => {
    const grid = gridOf([...block.head, ...block.rows], style);
    if (!grid) return [];
    const [first = []] = grid;
    const rows = block.head.length === 0 ? [first.map(() => ''), ...grid] : grid;
    const note = block.note === undefined ? '' : `\n\n${guardStart(printRich(block.note, style))}`;
    const attributes = {
      ...(block.head.length === 1 ? {} : { head: String(block.head.length) }),
      ...(block.note === undefined ? {} : { note: 'yes' }),
    };
    return [{ markdown: printTable(rows) + note, attributes }];
  },
  read: (nodes, attributes) => {
    const table = tableOf(nodes);
    if (!table) return undefined;
    const heads = attributes.head === undefined ? 1 : Number(attributes.head) || 0;
    const rows = cellsOf(heads === 0 ? table.rows.slice(1) : table.rows);
    const next = attributes.note === 'yes' ? nodes[1] : undefined;
    const note = next?.shape === 'paragraph' ? richOf(runsOf(next.inline)) : [];
    const block: TableBlock = {
      kind: 'table',
      head: rows.slice(0, heads),
      rows: rows.slice(heads),
      ...(attributes.note === 'yes' ? { note } : {}),
    };
    return { block, used: next?.shape === 'paragraph' ? 2 : 1 };
  },
};

/** Rules: a table of two columns; empty heads stand for none. */
export const rulesCodec: BlockCodec<RulesBlock> = {
  forms: (block, style) => {
    const head = (block.head ?? ['', '']).map((words) => printWords(words, 'cell'));
    const rows = block.items.map((pair) => cells([pair.left, pair.right], style));
    return [{ markdown: printTable([head, ...rows]) }];
  },
  read: (nodes) => {
    const table = tableOf(nodes);
    if (!table) return undefined;
    const [head, ...rows] = table.rows;
    const [left = '', right = ''] = (head ?? []).map((cell) => wordsOf(runsOf(cell.inline)));
    const items = rows.map((row) => ({ left: text(row[0]), right: text(row[1]) }));
    const named = left !== '' || right !== '';
    return { block: { kind: 'rules', ...(named ? { head: [left, right] } : {}), items }, used: 1 };
  },
};

/** Deadlines: a table of when, who, what. */
export const timelineCodec: BlockCodec<TimelineBlock> = {
  forms: (block, style) => {
    const head = [labels.when.zh, labels.who.zh, labels.what.zh];
    const rows = block.items.map((item) => cells([item.when, item.who ?? [], item.what], style));
    return [{ markdown: printTable([head, ...rows]) }];
  },
  read: (nodes) => {
    const table = tableOf(nodes);
    if (!table) return undefined;
    const items = table.rows.slice(1).map((row) => {
      const who = row.length > 2 ? text(row[1]) : [];
      return { when: text(row[0]), ...(who.length > 0 ? { who } : {}), what: text(row.at(-1)) };
    });
    return { block: { kind: 'timeline', items }, used: 1 };
  },
};

function tableOf(nodes: readonly Node[]): TableNode | undefined {
  const [node] = nodes;
  return node?.shape === 'table' ? node : undefined;
}

function cells(texts: readonly TimelineBlock['items'][number]['when'][], style: InlineStyle): string[] {
  return texts.map((words) => printRich(words, style, 'cell'));
}

function text(cell: CellNode | undefined) {
  return cell ? richOf(runsOf(cell.inline)) : [];
}
