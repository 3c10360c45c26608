import type { Slide } from '../../model/deck';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { organisationHtml, ornamentHtml } from '../furniture';
import { element } from '../html';
import { blocksHtml, regionsHtml } from './page';

/** The last page, on the ground of the cover and, like it, with the organisation and without a number. */
export function closingHtml(slide: Slide, render: RenderContext): string {
  const parting = slide.blocks.length > 0 && slide.blocks.every((block) => block.kind === 'statement');
  return [
    ornamentHtml('closing', render),
    parting ? partingHtml(slide, render) : requestsHtml(slide, render),
  ].join('');
}

/** What is asked of the listeners. */
function requestsHtml(slide: Slide, render: RenderContext): string {
  return [
    organisationHtml(render),
    ...regionsHtml(slide, render, contentWidth(render.ratio)),
    element('div', { class: 'foot', 'aria-hidden': 'true' }),
  ].join('');
}

/** A word of farewell alone, with the rule of the cover and the organisation below it. */
function partingHtml(slide: Slide, render: RenderContext): string {
  return element(
    'div',
    { class: 'parting' },
    element(
      'div',
      { class: 'parting-words', 'data-region': 'body' },
      ...blocksHtml(slide, render, contentWidth(render.ratio), () => true),
    ),
    element('i', { class: 'cover-rule', 'aria-hidden': 'true' }, render.theme.ornaments.rule ?? ''),
    organisationHtml(render),
  );
}
