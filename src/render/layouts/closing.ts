import type { Slide } from '../../model/deck';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { footHtml, ornamentHtml } from '../furniture';
import { regionsHtml } from './page';

/** The last page: what is asked of the listeners, on the ground of the cover and, like it, without a number. */
export function closingHtml(slide: Slide, render: RenderContext): string {
  const { number: _number, ...unnumbered } = render;
  return [
    ornamentHtml('closing', render),
    ...regionsHtml(slide, render, contentWidth(render.ratio)),
    footHtml(unnumbered),
  ].join('');
}
