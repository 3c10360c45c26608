import type { Slide } from '../../model/deck';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { footHtml, ornamentHtml, partHtml } from '../furniture';
import { regionsHtml } from './page';

/** A page for one sentence, a quote or a question: the body stands in the middle. */
export function statementPageHtml(slide: Slide, render: RenderContext): string {
  return [
    ornamentHtml('page', render),
    ornamentHtml('statement', render),
    partHtml(render),
    ...regionsHtml(slide, render, contentWidth(render.ratio)),
    footHtml(render),
  ].join('');
}
