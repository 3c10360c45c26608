import { type Block, blockSchema } from '../../model/block';
import type { Layout } from '../../model/deck';
import type { Finding } from '../../model/finding';
import { parseWith } from '../../model/parse';
import type { Attributes, BlockCodec } from './block-codec';
import { codecs, isCodedKind, usualKind } from './codecs';
import { type Node, nodesOf } from './nodes';
import { type Piece, piecesOf } from './pieces';

/** What the content of a slide says. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** The blocks of a slide's content; `line` is the line of deck.md it begins at. */
export function readContent(source: string, layout: Layout, line: number): Content {
  const blocks: Block[] = [];
  const findings: Finding[] = [];
  for (const piece of piecesOf(source)) {
    const read = readPiece(piece, layout);
    blocks.push(...read.blocks);
    findings.push(...read.problems.map((problem) => ({ ...problem, line: line + piece.line - 1 })));
  }
  return { blocks, findings };
}

type Problem = Omit<Finding, 'line'>;

function readPiece(piece: Piece, layout: Layout): { blocks: readonly Block[]; problems: readonly Problem[] } {
  if (piece.kind === 'markdown') return { blocks: [raw(piece.source)], problems: [] };
  if (piece.kind === 'exact') return readExact(piece);
  if (piece.kind !== undefined && !isCodedKind(piece.kind)) {
    const markdown = `${piece.comment ?? ''}\n\n${piece.source.trim()}`.trim();
    return { blocks: [raw(markdown)], problems: [unknownBlock(piece.kind)] };
  }
  const nodes = nodesOf(piece.source);
  const first = piece.kind === undefined ? undefined : readAs(piece.kind, nodes, piece.attributes);
  const blocks = first ? [first.block] : [];
  for (let at = first?.used ?? 0; at < nodes.length; ) {
    const read = readUsual(nodes.slice(at), layout) ?? {
      block: raw(slice(piece.source, nodes[at])),
      used: 1,
    };
    blocks.push(read.block);
    at += Math.max(1, read.used);
  }
  return { blocks, problems: [] };
}

function readAs(kind: keyof typeof codecs, nodes: readonly Node[], attributes: Attributes) {
  const codec: Pick<BlockCodec<Block>, 'read'> = codecs[kind];
  return codec.read(nodes, attributes);
}

function readUsual(nodes: readonly Node[], layout: Layout) {
  const [node] = nodes;
  const kind = node && usualKind(node, layout);
  return kind && readAs(kind, nodes.slice(0, 1), {});
}

function readExact(piece: Piece): { blocks: readonly Block[]; problems: readonly Problem[] } {
  const fence = nodesOf(piece.source).find((node) => node.shape === 'fence');
  try {
    const block = parseWith(blockSchema, JSON.parse(fence?.content ?? ''));
    return { blocks: [block], problems: [] };
  } catch {
    return { blocks: [raw(piece.source)], problems: [brokenBlock] };
  }
}

function raw(source: string): Block {
  return { kind: 'markdown', markdown: source.replace(/^\n+|\n+$/g, '') };
}

function slice(source: string, node: Node | undefined): string {
  return source
    .split('\n')
    .slice(node?.from ?? 0, node?.to ?? 0)
    .join('\n');
}

function unknownBlock(kind: string): Problem {
  return {
    code: 'deck.block.unknown',
    severity: 'note',
    message: {
      zh: `不认识的内容块“${kind}”，原样保留。`,
      en: `Unknown block “${kind}”; kept as it is.`,
    },
  };
}

const brokenBlock: Problem = {
  code: 'deck.block.broken',
  severity: 'warning',
  message: {
    zh: '这个内容块的数据无法读取，已按原文保留；请改正 JSON 或删去该块。',
    en: 'The data of this block cannot be read; it was kept as text. Mend the JSON or delete the block.',
  },
};
