import type { ParagraphBlock, QuoteBlock, StatementBlock } from '../../model/block';
import { plain } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { classes, element } from '../html';
import { heading, running, textElement } from '../text';
import { type BlockContext, bodyRoom, fragmentClass } from './block-context';

/** Sizes of a sentence that stands alone, in pixels, by how much it says. */
const statementSizes = { large: 58, medium: 48, small: 40 } as const;

/** The size class of a sentence of `em` width at a font step. */
export function statementSize(em: number, step: 0 | 1 | 2 = 0): keyof typeof statementSizes {
  const names = ['large', 'medium', 'small'] as const;
  const usual = em <= 30 ? 0 : em <= 66 ? 1 : 2;
  return names[Math.max(usual, step)] ?? 'small';
}

/** A sentence that stands alone, large. */
export function statementHtml(block: StatementBlock, context: BlockContext): string {
  const size = statementSize(widthOf(plain(block.text)), context.slide.step);
  const room = (context.width - 120) / statementSizes[size];
  return textElement(
    'p',
    classes('statement', `statement-${size}`, fragmentClass(context)),
    `${context.path}.text`,
    block.text,
    size === 'small' ? running(room) : heading(room - 0.3),
  );
}

/** Words of somebody, with where they stand. */
export function quoteHtml(block: QuoteBlock, context: BlockContext): string {
  const size = statementSize(widthOf(plain(block.text)) + 20, context.slide.step);
  const room = (context.width - 160) / statementSizes[size];
  const source = block.source
    ? textElement('figcaption', 'quote-source', `${context.path}.source`, block.source, running(26))
    : '';
  return element(
    'figure',
    { class: classes('quote', `quote-${size}`) },
    element(
      'blockquote',
      {},
      textElement('p', 'quote-text', `${context.path}.text`, block.text, running(room)),
    ),
    source,
  );
}

/** A line of running text. */
export function paragraphHtml(block: ParagraphBlock, context: BlockContext): string {
  return textElement(
    'p',
    classes('paragraph', fragmentClass(context)),
    `${context.path}.text`,
    block.text,
    running(bodyRoom(context)),
  );
}
