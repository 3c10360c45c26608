import type { Block, Card, Pair, Point } from '../../model/block';
import { plain, type RichText } from '../../model/rich-text';

/** A piece of content that every layout can hold: words, with a lead where there is one. */
export interface Item {
  readonly lead?: RichText;
  readonly text: RichText;
}

/** The content of a block as items in reading order; headings and pictures have none. */
export function itemsOf(block: Block): readonly Item[] {
  switch (block.kind) {
    case 'paragraph':
    case 'statement':
      return [{ text: block.text }];
    case 'quote':
      return [{ text: block.text, ...(block.source ? { lead: block.source } : {}) }];
    case 'points':
      return block.items.flatMap(pointItems);
    case 'cards':
    case 'steps':
      return block.items.map(cardItem);
    case 'terms':
    case 'rules':
    case 'facts':
    case 'contact':
      return block.items.map((pair) => ({ lead: pair.left, text: pair.right }));
    case 'timeline':
      return block.items.map((item) => ({ lead: item.when, text: joined(item.who, item.what) }));
    case 'table':
      return block.rows.map(rowItem);
    case 'quiz':
      return [{ text: block.question }, ...block.answers.map((text) => ({ text }))];
    default:
      return [];
  }
}

function pointItems(point: Point): readonly Item[] {
  const own: Item = { ...(point.lead ? { lead: point.lead } : {}), text: point.text };
  return [own, ...(point.children ?? []).flatMap(pointItems)];
}

function cardItem(card: Card): Item {
  return card.text ? { lead: card.title, text: card.text } : { text: card.title };
}

function rowItem(row: readonly { readonly text: RichText }[]): Item {
  const [first, ...rest] = row.map((cell) => cell.text).filter((text) => text.length > 0);
  if (rest.length === 0) return { text: first ?? [] };
  return { ...(first ? { lead: first } : {}), text: joined(...rest) };
}

function joined(...texts: readonly (RichText | undefined)[]): RichText {
  const filled = texts.filter((text): text is RichText => text !== undefined && plain(text) !== '');
  return filled.flatMap((text, at) => (at === 0 ? text : [{ text: ' ' }, ...text]));
}

/** Items as points. */
export function asPoints(items: readonly Item[]): readonly Point[] {
  return items.map((item) => ({ ...(item.lead ? { lead: item.lead } : {}), text: item.text }));
}

/** Items as cards: the lead is the title where there is one. */
export function asCards(items: readonly Item[]): readonly Card[] {
  return items.map((item) => (item.lead ? { title: item.lead, text: item.text } : { title: item.text }));
}

/** Items as rows of two. */
export function asPairs(items: readonly Item[]): readonly Pair[] {
  return items.map((item) => ({ left: item.lead ?? [], right: item.text }));
}
