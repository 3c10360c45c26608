import type { HeadingBlock } from '../../model/block';
import type { Slide } from '../../model/deck';
import { rich } from '../../model/rich-text';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { ornamentHtml } from '../furniture';
import { element } from '../html';
import { heading, running, textElement } from '../text';
import { agendaList } from './agenda';
import { blockContext, blocksHtml } from './page';

const titleSize = 60;

/** A divider: number and name of the part, and where it stands among the parts. */
export function sectionHtml(slide: Slide, render: RenderContext): string {
  const width = contentWidth(render.ratio);
  const titles = slide.blocks.flatMap((block, at) =>
    block.kind === 'heading' ? [dividerTitle(slide, block, render, at)] : [],
  );
  const parts = slide.blocks.flatMap((block, at) =>
    block.kind === 'cards' ? [agendaList(block, blockContext(slide, render, at, width), 3)] : [],
  );
  const words = blocksHtml(
    slide,
    render,
    width,
    (block) => block.kind !== 'heading' && block.kind !== 'cards',
  );
  return [
    ornamentHtml('divider', render),
    element('header', { class: 'divider-head', 'data-region': 'title' }, ...titles),
    element('div', { class: 'divider-body', 'data-region': 'body' }, ...words, ...parts),
  ].join('');
}

function dividerTitle(slide: Slide, block: HeadingBlock, render: RenderContext, at: number): string {
  const context = blockContext(slide, render, at, contentWidth(render.ratio));
  const label =
    block.label === undefined
      ? ''
      : textElement('span', 'divider-label', `${context.path}.label`, rich(block.label), running(8));
  const text = textElement(
    'span',
    'divider-title',
    `${context.path}.text`,
    block.text,
    heading((context.width - 40) / titleSize),
  );
  return element('h2', { class: 'divider-heading' }, label, text);
}
