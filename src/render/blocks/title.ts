import type { HeadingBlock } from '../../model/block';
import { labels } from '../../model/labels';
import { plain, rich } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { sizes } from '../frame';
import { classes, element, escapeHtml } from '../html';
import { heading, running, textElement } from '../text';
import type { BlockContext } from './block-context';

/**
 * The title of a page: label, words, and （续） when the slide continues another. Long ones are set smaller,
 * and those said before as soon as they need a second line: what goes on needs the room.
 */
export function titleHtml(block: HeadingBlock, context: BlockContext): string {
  const em = widthOf(plain(block.text));
  const line = roomAt(sizes.title, block, context);
  const small = em > 2 * line - 1 || (context.slide.continued !== undefined && em > line);
  const room = roomAt(small ? sizes.longTitle : sizes.title, block, context);
  const text = textElement(
    'span',
    'title-text',
    `${context.path}.text`,
    block.text,
    heading(Math.max(5, room)),
  );
  return element(
    'h2',
    { class: classes('title', small && 'title-small', em > room && 'title-lines') },
    labelHtml(block, context),
    element('span', { class: 'title-words' }, text, continuedHtml(context)),
  );
}

/** Room of a title line in em of that size, beside the label and （续）. */
function roomAt(size: number, block: HeadingBlock, context: BlockContext): number {
  return context.width / size - labelWidth(block) - (context.slide.continued ? 2.4 : 0);
}

/** The notice's own number before a title. */
export function labelHtml(block: HeadingBlock, context: BlockContext): string {
  if (block.label === undefined) return '';
  return textElement('span', 'title-label', `${context.path}.label`, rich(block.label), running(10));
}

function labelWidth(block: HeadingBlock): number {
  return block.label === undefined ? 0 : widthOf(block.label) + 0.35;
}

function continuedHtml(context: BlockContext): string {
  if (!context.slide.continued) return '';
  const words = context.render.language === 'en' ? labels.continued.en : labels.continued.zh;
  return element('span', { class: 'continued' }, escapeHtml(words));
}
