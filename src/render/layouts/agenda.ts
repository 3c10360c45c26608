import type { Card, CardsBlock } from '../../model/block';
import type { Slide } from '../../model/deck';
import { rich } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { type BlockContext, fragmentClass } from '../blocks/block-context';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { footHtml, ornamentHtml } from '../furniture';
import { classes, element } from '../html';
import { heading, running, textElement } from '../text';
import { blockContext, blocksHtml, titleRegion } from './page';

/** The agenda: the parts as large rows, in one column up to five, else in two. */
export function agendaHtml(slide: Slide, render: RenderContext): string {
  const width = contentWidth(render.ratio);
  const body = slide.blocks.flatMap((block, at) =>
    block.kind === 'cards' ? [agendaList(block, blockContext(slide, render, at, width))] : [],
  );
  const rest = blocksHtml(
    slide,
    render,
    width,
    (block) => block.kind !== 'heading' && block.kind !== 'cards',
  );
  return [
    ornamentHtml('page', render),
    titleRegion(slide, render, width),
    element('div', { class: 'body', 'data-region': 'body' }, ...body, ...rest),
    footHtml(render),
  ].join('');
}

/** Cards as rows of an agenda. */
export function agendaList(block: CardsBlock, context: BlockContext): string {
  const columns = block.items.length > 5 && context.width > 700 ? 2 : 1;
  const room = (context.width - 40 * (columns - 1)) / columns - labelWidth(block) - 60;
  const counted = !context.slide.continued && block.items.every((card) => card.label === undefined);
  const items = block.items.map((card, at) =>
    agendaItem(card, at, counted ? `${at + 1}` : '–', room, context),
  );
  return element(
    'ol',
    { class: classes('agenda', `columns-${columns}`, `count-${block.items.length}`) },
    ...items,
  );
}

const titleSize = 36;

/** Width of the labels with the space after them, in pixels. */
function labelWidth(block: CardsBlock): number {
  const widest = Math.max(1, ...block.items.map((card) => widthOf(card.label ?? '1')));
  return Math.max(120, widest * 40) + 24;
}

/** One part; `mark` stands where it has no label: its number where no part has one, else a dash. */
function agendaItem(card: Card, at: number, mark: string, room: number, context: BlockContext): string {
  const path = `${context.path}.items.${at}`;
  const label =
    card.label === undefined
      ? element('span', { class: 'agenda-label', 'aria-hidden': 'true' }, mark)
      : textElement('span', 'agenda-label', `${path}.label`, rich(card.label), running(8));
  const text = card.text
    ? textElement('p', 'agenda-text', `${path}.text`, card.text, running(room / 32))
    : '';
  return element(
    'li',
    {
      class: classes('agenda-item', card.current && 'current', fragmentClass(context)),
      'aria-current': card.current ? 'step' : undefined,
    },
    label,
    element(
      'div',
      { class: 'agenda-words' },
      textElement('p', 'agenda-title', `${path}.title`, card.title, heading(room / titleSize)),
      text,
    ),
  );
}
