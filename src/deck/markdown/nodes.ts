import { type Token, tokensOf } from './reader';

interface Placed {
  /** Lines of the piece it was read from, from 0, half-open. */
  readonly from: number;
  readonly to: number;
}

/** A heading or a paragraph. */
export interface LineNode extends Placed {
  readonly shape: 'heading' | 'paragraph';
  readonly level: number;
  readonly inline: readonly Token[];
}

/** A list; every item holds nodes. */
export interface ListNode extends Placed {
  readonly shape: 'bullets' | 'ordered';
  readonly items: readonly (readonly Node[])[];
}

/** A cell as it was read and as it was written. */
export interface CellNode {
  readonly inline: readonly Token[];
  readonly written: string;
}

/** A pipe table; the first row is its head. */
export interface TableNode extends Placed {
  readonly shape: 'table';
  readonly rows: readonly (readonly CellNode[])[];
}

/** A block quotation. */
export interface QuoteNode extends Placed {
  readonly shape: 'quote';
  readonly nodes: readonly Node[];
}

/** A fenced block. */
export interface FenceNode extends Placed {
  readonly shape: 'fence';
  readonly content: string;
}

/** Markdown that no block of a slide is made from. */
export interface OtherNode extends Placed {
  readonly shape: 'other';
}

/** A piece of Markdown as a small tree. */
export type Node = LineNode | ListNode | TableNode | QuoteNode | FenceNode | OtherNode;

/** Reads Markdown into nodes. */
export function nodesOf(source: string): readonly Node[] {
  return gather(tokensOf(source));
}

function gather(tokens: readonly Token[]): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOf(tokens, at);
    nodes.push(nodeOf(tokens.slice(at, end)));
    at = end;
  }
  return nodes;
}

/** The place after the token at `at` and all it encloses. */
function endOf(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let end = at; end < tokens.length; end++) {
    depth += tokens[end]?.nesting ?? 0;
    if (depth <= 0) return end + 1;
  }
  return tokens.length;
}

function nodeOf(tokens: readonly Token[]): Node {
  const [first] = tokens;
  const [from = 0, to = 0] = first?.map ?? [];
  const inside = tokens.slice(1, -1);
  switch (first?.type) {
    case 'heading_open':
    case 'paragraph_open': {
      const level = Number(first.tag.slice(1)) || 0;
      const inline = inside[0]?.children ?? [];
      return { shape: level > 0 ? 'heading' : 'paragraph', level, inline, from, to };
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return {
        shape: first.type === 'bullet_list_open' ? 'bullets' : 'ordered',
        items: itemsOf(inside),
        from,
        to,
      };
    case 'table_open':
      return { shape: 'table', rows: rowsOf(inside), from, to };
    case 'blockquote_open':
      return { shape: 'quote', nodes: gather(inside), from, to };
    case 'fence':
      return { shape: 'fence', content: first.content, from, to };
    default:
      return { shape: 'other', from, to };
  }
}

function itemsOf(tokens: readonly Token[]): (readonly Node[])[] {
  const items: (readonly Node[])[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOf(tokens, at);
    items.push(gather(tokens.slice(at + 1, end - 1)));
    at = end;
  }
  return items;
}

function rowsOf(tokens: readonly Token[]): CellNode[][] {
  const rows: CellNode[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push({ inline: token.children ?? [], written: token.content });
  }
  return rows;
}
