import type { TimelineBlock, TimelineItem } from '../../model/block';
import { plain } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { classes, element } from '../html';
import { running, textElement } from '../text';
import { type BlockContext, bodySize, fragmentClass } from './block-context';

/** Deadlines along a line: when at the left, who and what at the right. */
export function timelineHtml(block: TimelineBlock, context: BlockContext): string {
  const when = whenWidth(block, context);
  const room = (context.width - when - 90) / bodySize(context);
  const items = block.items.map((item, at) => itemHtml(item, at, when, room, context));
  return element('ol', { class: classes('timeline', `count-${block.items.length}`) }, ...items);
}

function itemHtml(item: TimelineItem, at: number, when: number, room: number, context: BlockContext): string {
  const path = `${context.path}.items.${at}`;
  const who = item.who ? textElement('span', 'timeline-who', `${path}.who`, item.who, running(room)) : '';
  return element(
    'li',
    { class: classes('timeline-item', fragmentClass(context)) },
    element(
      'p',
      { class: 'timeline-date', style: `width:${Math.round(when)}px` },
      textElement('strong', 'timeline-when', `${path}.when`, item.when, running(when / bodySize(context))),
    ),
    element(
      'span',
      { class: 'timeline-axis', 'aria-hidden': 'true' },
      element('i', { class: 'timeline-line' }),
      element('i', { class: 'timeline-dot' }),
    ),
    element(
      'p',
      { class: 'timeline-words' },
      who,
      who ? '<wbr>' : '',
      textElement('span', 'timeline-what', `${path}.what`, item.what, running(room)),
    ),
  );
}

function whenWidth(block: TimelineBlock, context: BlockContext): number {
  const widest = Math.max(4, ...block.items.map((item) => widthOf(plain(item.when))));
  const most = Math.floor((context.width * widestWhen(context)) / bodySize(context));
  return (Math.min(widest, most) + 0.3) * bodySize(context);
}

/** The share of the width a date may take: on narrow slides more, so that month and day stay on one line. */
function widestWhen(context: BlockContext): number {
  return context.width > 1000 ? 0.32 : 0.4;
}
