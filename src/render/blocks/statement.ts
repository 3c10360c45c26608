import type { ParagraphBlock, QuoteBlock, StatementBlock } from '../../model/block';
import { plain } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { classes, element } from '../html';
import { heading, running, textElement } from '../text';
import { type BlockContext, bodyRoom, fragmentClass } from './block-context';

/** Sizes of a sentence that stands alone, in pixels, by how much it says. */
const statementSizes = { large: 58, medium: 48, small: 40 } as const;

/** The size class of a sentence of `em` width. */
export function statementSize(em: number): keyof typeof statementSizes {
  return em <= 30 ? 'large' : em <= 66 ? 'medium' : 'small';
}

/** A sentence that stands alone, large. */
export function statementHtml(block: StatementBlock, context: BlockContext): string {
  const size = statementSize(widthOf(plain(block.text)));
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
  const size = statementSize(widthOf(plain(block.text)) + 20);
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
