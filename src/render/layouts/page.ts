import type { Block } from '../../model/block';
import type { Slide } from '../../model/deck';
import { blockHtml } from '../blocks/block';
import type { BlockContext } from '../blocks/block-context';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { footHtml, ornamentHtml, partHtml } from '../furniture';
import { element } from '../html';

/**
 * The page that most layouts share: part, title, body, duty line, foot. Regions carry `data-region`;
 * measuring asks of each that its text stays inside.
 */
export function pageHtml(slide: Slide, render: RenderContext): string {
  return [
    ornamentHtml('page', render),
    ...regionsHtml(slide, render, contentWidth(render.ratio)),
    footHtml(render),
  ].join('');
}

/** Title, body and duty of a slide as regions of that width, in reading order. */
export function regionsHtml(slide: Slide, render: RenderContext, width: number): string[] {
  const body = blocksHtml(
    slide,
    render,
    width - besideWidth(slide, render),
    (block) => block.kind !== 'heading' && block.kind !== 'duty',
  );
  const duty = blocksHtml(slide, render, width, (block) => block.kind === 'duty');
  return [
    titleRegion(slide, render, width),
    element('div', { class: 'body', 'data-region': 'body' }, ...body),
    duty.length > 0 ? element('div', { class: 'duties', 'data-region': 'duty' }, ...duty) : '',
  ];
}

/** Width that a code takes beside the contacts, with the space between. */
function besideWidth(slide: Slide, render: RenderContext): number {
  const beside = slide.layout === 'contact' && slide.blocks.some((block) => block.kind === 'code');
  if (!beside || slide.blocks.every((block) => ['heading', 'code', 'duty'].includes(block.kind))) return 0;
  return render.ratio === '16:9' ? 320 : 240;
}

/** The title of a slide under the name of its part, as a region; '' without a heading. */
export function titleRegion(slide: Slide, render: RenderContext, width: number): string {
  const title = blocksHtml(slide, render, width, (block) => block.kind === 'heading');
  const rule = element('i', { class: 'head-rule', 'aria-hidden': 'true' });
  return title.length > 0
    ? element('header', { class: 'head', 'data-region': 'title' }, partHtml(render), ...title, rule)
    : '';
}

/** The HTML of the blocks that `wanted` names, in order. */
export function blocksHtml(
  slide: Slide,
  render: RenderContext,
  width: number,
  wanted: (block: Block) => boolean,
): string[] {
  return slide.blocks.flatMap((block, at) =>
    wanted(block) ? [blockHtml(block, blockContext(slide, render, at, width))] : [],
  );
}

/** The context of the block at that index. */
export function blockContext(slide: Slide, render: RenderContext, at: number, width: number): BlockContext {
  return { slide, render, path: `blocks.${at}`, width };
}
