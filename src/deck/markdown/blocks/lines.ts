import type {
  CodeBlock,
  HeadingBlock,
  ParagraphBlock,
  PictureBlock,
  QuoteBlock,
  StatementBlock,
} from '../../../model/block';
import type { RichText } from '../../../model/rich-text';
import type { Attributes, BlockCodec, Reading } from '../block-codec';
import { guardStart, printRich, printTarget, printWords } from '../inline-printing';
import { type ReadRun, richOf, runsOf, wordsOf } from '../inline-reading';
import type { LineNode, Node } from '../nodes';

const numbering =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条款部分]{1,2}|[（(][一二三四五六七八九十百\d]{1,4}[）)]|[一二三四五六七八九十百]{1,4}、|\d{1,2}(?:\.\d{1,2})*[.．、]|[①-⑳⑴-⒛])/;
const dash = '—— ';

/** A title: `## （三）…`; a label of another shape stands in the comment. */
export const headingCodec: BlockCodec<HeadingBlock> = {
  forms: (block, style) => {
    const text = printRich(block.text, style);
    const line = (label: string) => `## ${label}${/[.\w]$/.test(label) ? ' ' : ''}${text}`.trimEnd();
    if (block.label === undefined) {
      return [{ markdown: line('') }, { markdown: line(''), attributes: { label: 'none' } }];
    }
    const apart = { markdown: line(''), attributes: { label: `=${block.label}` } };
    return [{ markdown: line(printWords(block.label)) }, apart];
  },
  read: (nodes, attributes) => {
    const node = lineNode(nodes, 'heading');
    if (!node) return undefined;
    const runs = runsOf(node.inline);
    const stated = attributes.label;
    if (stated === 'none') return reading({ kind: 'heading', text: richOf(runs) });
    if (stated?.startsWith('=')) {
      return reading({ kind: 'heading', label: stated.slice(1), text: richOf(runs) });
    }
    const label = numbering.exec(runs[0]?.text ?? '')?.[0];
    if (label === undefined || runs[0]?.marked) return reading({ kind: 'heading', text: richOf(runs) });
    return reading({ kind: 'heading', label, text: richOf(without(runs, label)) });
  },
};

/** A line of text. */
export const paragraphCodec: BlockCodec<ParagraphBlock> = {
  forms: (block, style) => [{ markdown: guardStart(printRich(block.text, style)) }],
  read: (nodes) => {
    const text = lineText(nodes);
    return text && reading({ kind: 'paragraph', text: text.rich }, text.used);
  },
};

/** A sentence alone: a line of text on a statement slide. */
export const statementCodec: BlockCodec<StatementBlock> = {
  forms: (block, style) => [{ markdown: guardStart(printRich(block.text, style)) }],
  read: (nodes) => {
    const text = lineText(nodes);
    return text && reading({ kind: 'statement', text: text.rich }, text.used);
  },
};

/** Words of somebody: a block quotation, its last line `—— source`. */
export const quoteCodec: BlockCodec<QuoteBlock> = {
  forms: (block, style) => {
    const text = `> ${guardStart(printRich(block.text, style))}`.trimEnd();
    if (block.source === undefined) return [{ markdown: text }];
    return [{ markdown: `${text}\n>\n> ${dash}${printRich(block.source, style)}`.trimEnd() }];
  },
  read: (nodes) => {
    const [node] = nodes;
    if (node?.shape !== 'quote') return undefined;
    const lines = node.nodes.flatMap((inner) => (inner.shape === 'paragraph' ? [runsOf(inner.inline)] : []));
    const last = lines.at(-1) ?? [];
    const sourced = lines.length > 1 && /^(?:—— ?|— ?)/.test(wordsOf(last));
    const words = sourced ? lines.slice(0, -1) : lines;
    const mark = /^(?:—— ?|— ?)/.exec(wordsOf(last))?.[0] ?? '';
    const text = richOf(words.flatMap((line, at) => (at === 0 ? line : [newline, ...line])));
    return reading({
      kind: 'quote',
      text,
      ...(sourced ? { source: richOf(without(last, mark)) } : {}),
    });
  },
};

/** A picture: `![alt](#key)`, its caption the next line. */
export const pictureCodec: BlockCodec<PictureBlock> = {
  forms: (block, style) => {
    const image = `![${printWords(block.alt)}](${printTarget(`#${block.picture}`)})`;
    const caption = block.caption === undefined ? [] : [guardStart(printRich(block.caption, style))];
    return [{ markdown: [image, ...caption].join('\n\n'), attributes: pictureAttributes(block) }];
  },
  read: (nodes, attributes) => {
    const [node, next] = nodes;
    const image = node?.shape === 'paragraph' ? node.inline[0] : undefined;
    if (image?.type !== 'image' || (node?.shape === 'paragraph' && node.inline.length > 1)) return undefined;
    const captioned = attributes.caption === 'yes';
    const caption = captioned && next?.shape === 'paragraph' ? richOf(runsOf(next.inline)) : [];
    const crop = cropOf(attributes.crop);
    const block: PictureBlock = {
      kind: 'picture',
      picture: String(image.attrGet('src') ?? '').replace(/^#/, ''),
      alt: wordsOf(runsOf(image.children ?? [])),
      fit: attributes.fit === 'cover' ? 'cover' : 'contain',
      ...(crop ? { crop } : {}),
      ...(captioned ? { caption } : {}),
    };
    return reading(block, captioned && next?.shape === 'paragraph' ? 2 : 1);
  },
};

/** A QR code: a link; without caption its words are the address. */
export const codeCodec: BlockCodec<CodeBlock> = {
  forms: (block, style) => {
    const words = block.caption ? printRich(block.caption, style) : printWords(block.href);
    const attributes = block.caption ? {} : { caption: 'none' };
    return [{ markdown: `[${words}](${printTarget(block.href)})`, attributes }];
  },
  read: (nodes, attributes) => {
    const node = lineNode(nodes, 'paragraph');
    const runs = node ? runsOf(node.inline) : [];
    const href = String(node?.inline.find((token) => token.type === 'link_open')?.attrGet('href') ?? '');
    if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return undefined;
    if (attributes.caption === 'none') return reading({ kind: 'code', href });
    const caption = richOf(runs.map(({ href: _, ...run }) => run));
    return reading({ kind: 'code', href, caption });
  },
};

const newline: ReadRun = { text: '\n', marked: false, strong: false, accent: false };

function pictureAttributes(block: PictureBlock): Attributes {
  return {
    ...(block.fit === 'cover' ? { fit: 'cover' } : {}),
    ...(block.crop ? { crop: block.crop.join(' ') } : {}),
    ...(block.caption === undefined ? {} : { caption: 'yes' }),
  };
}

function cropOf(words: string | undefined): PictureBlock['crop'] {
  const [left, top, width, height] = (words ?? '').split(' ').map(Number);
  const numbers = [left, top, width, height];
  if (!numbers.every((number) => number !== undefined && number >= 0 && number <= 100)) return undefined;
  return [left ?? 0, top ?? 0, width ?? 0, height ?? 0];
}

function lineNode(nodes: readonly Node[], shape: LineNode['shape']): LineNode | undefined {
  const [node] = nodes;
  return node?.shape === shape ? node : undefined;
}

/** The text of a paragraph; no nodes at all are the empty text. */
function lineText(nodes: readonly Node[]): { rich: RichText; used: number } | undefined {
  if (nodes.length === 0) return { rich: [], used: 0 };
  const node = lineNode(nodes, 'paragraph');
  return node && { rich: richOf(runsOf(node.inline)), used: 1 };
}

/** The runs without the words `start`, which the first of them begins with, and one space after. */
function without(runs: readonly ReadRun[], start: string): readonly ReadRun[] {
  const [first, ...rest] = runs;
  if (!first) return [];
  const text = first.text.slice(start.length).replace(/[.\w]$/.test(start) ? /^ / : /^(?!)/, '');
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

function reading(block: Reading['block'], used = 1): Reading {
  return { block, used };
}
