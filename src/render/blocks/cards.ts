import type { Card, CardsBlock } from '../../model/block';
import { plain, rich } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { classes, element } from '../html';
import { heading, running, textElement } from '../text';
import { type BlockContext, fragmentClass } from './block-context';

/** How cards stand: big short words, boxes with text, or rows with the label at the left. */
export type CardForm = 'tiles' | 'boxes' | 'rows';

/** The form that suits the cards: tiles for short titles, rows for many titles without text, else boxes. */
export function cardForm(cards: readonly Card[]): CardForm {
  if (cards.some((card) => card.text && plain(card.text) !== '')) return 'boxes';
  const widest = Math.max(...cards.map((card) => widthOf(plain(card.title))));
  if (widest <= 7) return 'tiles';
  return cards.length > 4 || widest > 14 ? 'rows' : 'boxes';
}

/** Number of columns for so many cards in `width` pixels. */
export function cardColumns(form: CardForm, count: number, width: number): number {
  const wide = width > 1000;
  if (form === 'rows') return wide && count > 3 ? 2 : count > 5 ? 2 : 1;
  if (count <= 3)
    return wide || form === 'tiles' ? count : Math.min(count, 2) === 2 && count === 3 ? 3 : count;
  if (count === 4) return form === 'tiles' && wide ? 4 : 2;
  return 3;
}

/** Inner space of a card in pixels, in the theme that takes most; rows also hold their label. */
const inset = { tiles: 50, boxes: 68, rows: 60 } as const;
const labelSize = 32;
const gap = 24;

/** Cards of equal rank. */
export function cardsHtml(block: CardsBlock, context: BlockContext): string {
  const form = cardForm(block.items);
  const columns = cardColumns(form, block.items.length, context.width);
  const room =
    (context.width - gap * (columns - 1)) / columns - inset[form] - (form === 'rows' ? labelWidth(block) : 0);
  const items = block.items.map((card, at) =>
    cardHtml(
      card,
      `${context.path}.items.${at}`,
      room,
      classes('card', card.current && 'current', fragmentClass(context)),
    ),
  );
  return element(
    'ul',
    { class: classes('cards', `cards-${form}`, `columns-${columns}`, `count-${block.items.length}`) },
    ...items,
  );
}

function labelWidth(block: CardsBlock): number {
  const widest = Math.max(0, ...block.items.map((card) => widthOf(card.label ?? '')));
  return widest === 0 ? 0 : Math.max(92, widest * labelSize + 16);
}

/** One card as a list item; `room` is the width of its text in pixels. */
export function cardHtml(card: Card, path: string, room: number, className: string): string {
  const label =
    card.label === undefined
      ? ''
      : textElement('span', 'card-label', `${path}.label`, rich(card.label), running(8));
  const title = textElement('h3', 'card-title', `${path}.title`, card.title, heading(room / 34 - 0.1));
  const text = card.text ? textElement('p', 'card-text', `${path}.text`, card.text, running(room / 32)) : '';
  return element('li', { class: className }, label, element('div', { class: 'card-words' }, title, text));
}
