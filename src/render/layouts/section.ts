import type { HeadingBlock } from '../../model/block';
import type { Slide } from '../../model/deck';
import { rich } from '../../model/rich-text';
import type { BlockContext } from '../blocks/block-context';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { ornamentHtml } from '../furniture';
import { classes, element } from '../html';
import { heading, running, textElement } from '../text';
import { agendaList } from './agenda';
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
    block.kind === 'cards'
      ? [agendaList(block, blockContext(slide, render, at, partsWidth(render)), 99)]
      : [],
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

/** Width of the list of parts beside the title, in pixels. */
function partsWidth(render: RenderContext): number {
  return render.ratio === '16:9' ? 480 : 380;
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
