import type { Block } from '../../model/block';
import type { Layout } from '../../model/deck';
import { equal } from '../equal';
import { printComment } from './attributes';
import type { Form } from './block-codec';
import { formsOf, usualKind } from './codecs';
import { readContent } from './content';
import { nodesOf } from './nodes';

const unsafeLine = /^(?:<!-- (?:block:|\.slide:).*|---[ \t]*|\s*notes?:.*)$/im;

/** Blocks as Markdown that reads back as exactly these blocks on a slide of `layout`. */
export function printContent(blocks: readonly Block[], layout: Layout): string {
  const printed = blocks.map((block) => printBlock(block));
  const natural = join(printed.map((form, at) => bare(form, blocks, at, layout)));
  if (equal(readContent(natural, layout, 1).blocks, blocks)) return natural;
  return join(printed.map((form) => form.marked));
}

interface Printed {
  readonly kind: Block['kind'];
  readonly markdown: string;
  /** With its comment. */
  readonly marked: string;
  readonly hasAttributes: boolean;
}

function printBlock(block: Block): Printed {
  if (block.kind === 'markdown' && isSafeMarkdown(block.markdown))
    return printed(block, { markdown: block.markdown });
  if (block.kind === 'markdown' && isForeign(block)) return foreign(block.kind, block.markdown);
  for (const style of ['marks', 'tags'] as const) {
    for (const form of formsOf(block, style)) {
      const candidate = printed(block, form);
      if (equal(readContent(candidate.marked, 'blank', 1).blocks, [block])) return candidate;
    }
  }
  return exact(block);
}

function printed(block: Block, form: Form): Printed {
  const attributes = form.attributes ?? {};
  const comment = printComment(`block: ${block.kind}`, attributes);
  const marked = form.markdown === '' ? comment : `${comment}\n\n${form.markdown}`;
  const hasAttributes = Object.keys(attributes).length > 0;
  return { kind: block.kind, markdown: form.markdown, marked, hasAttributes };
}

/** A block of another version, kept with its comment. */
function isForeign(block: Extract<Block, { kind: 'markdown' }>): boolean {
  const { markdown } = block;
  if (!markdown.startsWith('<!-- block:') || unsafeLine.test(markdown.slice(4))) return false;
  return !/[\r\0]/.test(markdown) && equal(readContent(markdown, 'blank', 1).blocks, [block]);
}

function foreign(kind: Block['kind'], markdown: string): Printed {
  return { kind, markdown: '', marked: markdown, hasAttributes: true };
}

/** A block that Markdown cannot say without loss, as data. */
function exact(block: Block): Printed {
  const marked = `${printComment('block: exact', {})}\n\n\`\`\`json\n${JSON.stringify(block)}\n\`\`\``;
  return { kind: block.kind, markdown: '', marked, hasAttributes: true };
}

/** The block without its comment where the slide makes its kind plain. */
function bare(form: Printed, blocks: readonly Block[], at: number, layout: Layout): string {
  if (form.hasAttributes || form.markdown === '' || form.kind === 'markdown' || form.kind === 'quiz') {
    return form.marked;
  }
  const [node] = nodesOf(form.markdown);
  const before = blocks[at - 1]?.kind;
  const apart = before !== form.kind || form.kind === 'heading' || form.kind === 'paragraph';
  return node && apart && usualKind(node, layout) === form.kind ? form.markdown : form.marked;
}

function isSafeMarkdown(markdown: string): boolean {
  return (
    markdown !== '' && markdown.trim() === markdown && !/[\r\0]/.test(markdown) && !unsafeLine.test(markdown)
  );
}

function join(parts: readonly string[]): string {
  return parts.join('\n\n');
}
