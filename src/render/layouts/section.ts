import type { CardsBlock, HeadingBlock } from '../../model/block';
import type { Slide } from '../../model/deck';
import { rich } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import type { BlockContext } from '../blocks/block-context';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { ornamentHtml } from '../furniture';
import { classes, element } from '../html';
import { heading, running, textElement } from '../text';
import { blockContext, blocksHtml } from './page';

const titleSize = 60;

/** A divider: number and name of the part, and where it stands among the parts. */
export function sectionHtml(slide: Slide, render: RenderContext): string {
  const whole = contentWidth(render.ratio);
  const hasParts = slide.blocks.some((block) => block.kind === 'cards');
  const width = hasParts ? whole - partsWidth(render) : whole;
  const titles = slide.blocks.flatMap((block, at) =>
    block.kind === 'heading' ? [dividerTitle(block, blockContext(slide, render, at, width))] : [],
  );
  const parts = slide.blocks.flatMap((block, at) =>
    block.kind === 'cards' ? [partsList(block, blockContext(slide, render, at, partsWidth(render)))] : [],
  );
  const words = blocksHtml(
    slide,
    render,
    width,
    (block) => block.kind !== 'heading' && block.kind !== 'cards',
  );
  return [
    ornamentHtml('divider', render),
    element(
      'div',
      { class: classes('divider-row', hasParts && 'with-parts'), 'data-region': 'divider' },
      element('header', { class: 'divider-head' }, ...titles),
      element('div', { class: 'divider-body' }, ...words, ...parts),
    ),
  ].join('');
}

/** The parts as a quiet list, the one that comes marked. */
function partsList(block: CardsBlock, context: BlockContext): string {
  const labels = Math.max(0, ...block.items.map((card) => widthOf(card.label ?? '')));
  const size = partsSizes[context.slide.step ?? 0];
  const room = (context.width - 96) / size - labels - 0.3;
  const items = block.items.map((card, at) => {
    const path = `${context.path}.items.${at}`;
    const label = card.label
      ? textElement('span', 'part-label', `${path}.label`, rich(card.label), running(8))
      : '';
    const title = textElement('span', 'part-title', `${path}.title`, card.title, heading(room));
    const text = card.text ? textElement('span', 'part-text', `${path}.text`, card.text, running(room)) : '';
    return element(
      'li',
      {
        class: classes('part-item', card.current && 'current'),
        'aria-current': card.current ? 'step' : undefined,
      },
      label,
      element('div', { class: 'part-words' }, title, text),
    );
  });
  return element('ol', { class: 'parts' }, ...items);
}

/** Sizes of the list of parts by font step, in pixels. */
const partsSizes = [32, 28, 24] as const;

/** Width of the list of parts beside the title, in pixels. */
function partsWidth(render: RenderContext): number {
  return render.ratio === '16:9' ? 500 : 400;
}

function dividerTitle(block: HeadingBlock, context: BlockContext): string {
  const label =
    block.label === undefined
      ? ''
      : textElement('span', 'divider-label', `${context.path}.label`, rich(block.label), running(8));
  const text = textElement(
    'span',
    'divider-title',
    `${context.path}.text`,
    block.text,
    heading((context.width - 60) / titleSize),
  );
  return element('h2', { class: 'divider-heading' }, label, text);
}
