import type { Point, PointsBlock } from '../../model/block';
import { plain } from '../../model/rich-text';
import { classes, element } from '../html';
import { running, textElement } from '../text';
import { type BlockContext, bodyRoom, fragmentClass } from './block-context';

/** Points as a list; every marker is an element of its own. */
export function pointsHtml(block: PointsBlock, context: BlockContext): string {
  const columns = block.columns ?? 1;
  const room = bodyRoom(context, 60) / columns;
  const items = block.items.map((point, at) =>
    pointHtml(point, `${context.path}.items.${at}`, room, context),
  );
  return element(
    'ul',
    { class: classes('points', `columns-${columns}`, `count-${block.items.length}`) },
    ...items,
  );
}

function pointHtml(point: Point, path: string, room: number, context: BlockContext): string {
  return element(
    'li',
    { class: classes('point', fragmentClass(context)) },
    element('i', { class: 'mark', 'aria-hidden': 'true' }),
    element('div', { class: 'point-text' }, wordsHtml(point, path, room), childrenHtml(point, path, room)),
  );
}

function wordsHtml(point: Point, path: string, room: number): string {
  const lead = point.lead ? textElement('strong', 'lead', `${path}.lead`, point.lead, running(room)) : '';
  const gap = point.lead ? '<wbr>' : '';
  const long = point.lead && plain(point.lead).length > 12;
  const text = textElement(
    'span',
    classes('point-words', long && 'below'),
    `${path}.text`,
    point.text,
    running(room),
  );
  return element('p', { class: 'point-line' }, lead, gap, text);
}

function childrenHtml(point: Point, path: string, room: number): string {
  const children = point.children ?? [];
  if (children.length === 0) return '';
  const items = children.map((child, at) => {
    const place = `${path}.children.${at}`;
    return element(
      'li',
      { class: 'point child' },
      element('i', { class: 'mark', 'aria-hidden': 'true' }),
      element(
        'div',
        { class: 'point-text' },
        wordsHtml(child, place, room),
        childrenHtml(child, place, room),
      ),
    );
  });
  return element('ul', { class: 'children' }, ...items);
}
