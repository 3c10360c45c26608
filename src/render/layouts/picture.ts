import type { Slide } from '../../model/deck';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { footHtml, ornamentHtml } from '../furniture';
import { element } from '../html';
import { blocksHtml, titleRegion } from './page';

/** A picture, alone or with words beside it. */
export function picturePageHtml(slide: Slide, render: RenderContext): string {
  const width = contentWidth(render.ratio);
  const beside = slide.blocks.some((block) => !['heading', 'picture', 'duty'].includes(block.kind));
  const half = beside ? (width - 40) / 2 : width;
  const pictures = blocksHtml(slide, render, half, (block) => block.kind === 'picture');
  const words = blocksHtml(
    slide,
    render,
    half,
    (block) => !['heading', 'picture', 'duty'].includes(block.kind),
  );
  const duty = blocksHtml(slide, render, width, (block) => block.kind === 'duty');
  const column = beside ? element('div', { class: 'picture-words', 'data-region': 'body' }, ...words) : '';
  return [
    ornamentHtml('page', render),
    titleRegion(slide, render, width),
    element('div', { class: 'picture-row' }, element('div', { class: 'pictures' }, ...pictures), column),
    duty.length > 0 ? element('div', { class: 'duties', 'data-region': 'duty' }, ...duty) : '',
    footHtml(render),
  ].join('');
}
