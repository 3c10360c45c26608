import type { Slide } from '../../model/deck';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { footHtml, ornamentHtml } from '../furniture';
import { regionsHtml } from './page';

/** A page for one sentence or a quote: the body stands in the middle, in the theme's frame when it has no title. */
export function statementPageHtml(slide: Slide, render: RenderContext): string {
  const bare = !slide.blocks.some((block) => block.kind === 'heading');
  return [
    ornamentHtml('page', render),
    bare ? ornamentHtml('statement', render) : '',
    ...regionsHtml(slide, render, contentWidth(render.ratio)),
    footHtml(render),
  ].join('');
}
