import type { Card, CardsBlock } from '../../model/block';
import { plain, rich } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { classes, element } from '../html';
import { heading, running, textElement } from '../text';
import { type BlockContext, fragmentClass } from './block-context';

/** How cards stand: big short words, boxes with text, or rows with the label at the left. */
export type CardForm = 'tiles' | 'boxes' | 'rows';

/**
 * The form that suits cards in `width` pixels: tiles for short titles that stand on one line each, rows for
 * many titles without text, else boxes.
 */
export function cardForm(cards: readonly Card[], width: number): CardForm {
  if (cards.some((card) => card.text && plain(card.text) !== '')) return 'boxes';
  const widest = Math.max(...cards.map((card) => widthOf(plain(card.title))));
  if (tileSize(cards, width) !== undefined) return 'tiles';
  return cards.length > 4 || widest > 14 ? 'rows' : 'boxes';
}

/** Sizes of the titles on tiles in pixels, largest first. */
const tileSizes = [44, 38, 34] as const;
/** Longest title of a tile in em. */
const longestTile = 8;

/** The largest size at which every title stands on one line of its tile; undefined when none is. */
function tileSize(cards: readonly Card[], width: number): number | undefined {
  const widest = Math.max(...cards.map((card) => widthOf(plain(card.title))));
  const room = roomOf('tiles', cardColumns('tiles', cards.length, width), width);
  return widest > longestTile ? undefined : tileSizes.find((size) => (widest + 0.2) * size <= room);
}

/** Width of a card's words in pixels when so many cards stand beside each other. */
function roomOf(form: CardForm, columns: number, width: number): number {
  return (width - gap * (columns - 1)) / columns - inset[form];
}

/** Number of columns for so many cards in `width` pixels. */
export function cardColumns(form: CardForm, count: number, width: number): number {
  const wide = width > 1000;
  if (form === 'rows') return wide && count > 3 ? 2 : count > 5 ? 2 : 1;
  if (count <= 3) return count;
  if (count === 4) return form === 'tiles' && wide ? 4 : 2;
  return wide || form === 'tiles' ? 3 : 2;
}

/** Three boxes on a narrow page stand below each other where their words are short enough for that. */
function columnsFor(cards: readonly Card[], form: CardForm, width: number): number {
  const columns = cardColumns(form, cards.length, width);
  if (form !== 'boxes' || columns !== 3 || width > 1000) return columns;
  const room = roomOf(form, 1, width) / 32 - 1;
  const lines = cards.map((card) => Math.ceil(widthOf(plain(card.text ?? [])) / room));
  return lines.reduce((sum, each) => sum + each, 0) <= cards.length ? 1 : columns;
}

/** Inner space of a card in pixels, in the theme that takes most; rows also hold their label. */
const inset = { tiles: 50, boxes: 68, rows: 60 } as const;
const labelSize = 32;
const titleSizes = { tiles: 34, boxes: 34, rows: 32 } as const;
const gap = 24;

/** Cards of equal rank. */
export function cardsHtml(block: CardsBlock, context: BlockContext): string {
  const form = cardForm(block.items, context.width);
  const columns = columnsFor(block.items, form, context.width);
  const size = (form === 'tiles' && tileSize(block.items, context.width)) || titleSizes[form];
  const beside = form === 'rows' ? labelWidth(block) : 0;
  const room = roomOf(form, columns, context.width) - beside;
  const before = form === 'boxes' && context.slide.step ? labelRoom(block) : 0;
  const items = block.items.map((card, at) =>
    cardHtml(
      card,
      `${context.path}.items.${at}`,
      { width: room, title: room - before, size },
      classes('card', card.current && 'current', fragmentClass(context)),
    ),
  );
  const bare = form === 'boxes' && block.items.every((card) => !card.text) && 'cards-bare';
  const shape = [bare, `cards-${form}`, `columns-${columns}`, `count-${block.items.length}`];
  return element('ul', { class: classes('cards', ...shape, form === 'tiles' && `tiles-${size}`) }, ...items);
}

function labelWidth(block: CardsBlock): number {
  const widest = widestLabel(block);
  return widest === 0 ? 0 : Math.max(92, widest * labelSize + 16);
}

/** Width that a label takes of the title's first line when it stands before it, in every theme. */
function labelRoom(block: CardsBlock): number {
  const widest = widestLabel(block);
  return widest === 0 ? 0 : widest * labelSize + 52;
}

function widestLabel(block: CardsBlock): number {
  return Math.max(0, ...block.items.map((card) => widthOf(card.label ?? '')));
}

/** Room of a card's words and of its title, and the size of that, in pixels. */
interface CardRoom {
  readonly width: number;
  readonly title: number;
  readonly size: number;
}

/** One card as a list item. */
function cardHtml(card: Card, path: string, room: CardRoom, className: string): string {
  const label =
    card.label === undefined
      ? ''
      : textElement('span', 'card-label', `${path}.label`, rich(card.label), running(8));
  const title = textElement(
    'h3',
    'card-title',
    `${path}.title`,
    card.title,
    heading(room.title / room.size - 0.1),
  );
  const text = card.text
    ? textElement('p', 'card-text', `${path}.text`, card.text, running(room.width / 32))
    : '';
  return element('li', { class: className }, label, element('div', { class: 'card-words' }, title, text));
}
