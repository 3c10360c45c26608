import type { Card, StepsBlock } from '../../model/block';
import { plain, rich } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { classes, element } from '../html';
import { heading, running, textElement } from '../text';
import { type BlockContext, bodySize, fragmentClass } from './block-context';

/** Points to the next step; the styles show it between steps side by side. */
const arrow =
  '<svg class="step-arrow" viewBox="0 0 20 32" aria-hidden="true"><path d="M3 3L16 16L3 29" fill="none" stroke="var(--support)" stroke-width="5"></path></svg>';

/** Steps in order: side by side when few and short, else below each other along a line. */
export function stepsHtml(block: StepsBlock, context: BlockContext): string {
  const across = standAcross(block, context);
  const room = across ? columnWidth(block, context) - columnInset : context.width - numberWidth(block);
  const start = Number(context.slide.attributes?.start ?? 1) || 1;
  const items = block.items.map((step, at) => stepHtml(step, at, start + at, room, context));
  return element(
    'ol',
    {
      class: classes('steps', across ? 'across' : 'down', `count-${block.items.length}`),
      style: 'list-style:none',
    },
    ...items,
  );
}

/** Width of a step's number with the space beside it, in pixels. */
function numberWidth(block: StepsBlock): number {
  const widest = Math.max(2, ...block.items.map((step) => widthOf(step.label ?? '')));
  return widest * 32 + 20 + 24 + 12;
}

/** Space between two steps side by side and inside of each, in pixels, as the styles have them. */
const columnGap = 28;
const columnInset = 60;
/** What stands in a column is read at a glance up to so many lines; more reads better below each other. */
const mostLines = 3;
const columnType = 32;

function columnWidth(block: StepsBlock, context: BlockContext): number {
  const columns = block.items.length;
  return (context.width - columnGap * (columns - 1)) / columns;
}

function standAcross(block: StepsBlock, context: BlockContext): boolean {
  const most = context.width > 1000 ? 4 : 3;
  const line = (columnWidth(block, context) - columnInset) / columnType;
  const lines = (step: Card) => (step.text ? widthOf(plain(step.text)) : 0) / line;
  return block.items.length <= most && block.items.every((step) => lines(step) <= mostLines);
}

function stepHtml(step: Card, at: number, count: number, room: number, context: BlockContext): string {
  const path = `${context.path}.items.${at}`;
  const number =
    step.label === undefined
      ? element('span', { class: 'step-number', 'aria-hidden': 'true' }, String(count))
      : textElement('span', 'step-number', `${path}.label`, rich(step.label), running(6));
  const title = textElement('h3', 'step-title', `${path}.title`, step.title, heading(room / 34));
  const text = step.text
    ? textElement('p', 'step-text', `${path}.text`, step.text, running(room / bodySize(context)))
    : '';
  return element(
    'li',
    { class: classes('step', fragmentClass(context)) },
    number,
    element('div', { class: 'step-words' }, title, text),
    arrow,
  );
}
