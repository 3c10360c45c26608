import type { HeadingBlock } from '../../model/block';
import type { Slide } from '../../model/deck';
import { plain } from '../../model/rich-text';
import { labelHtml } from '../blocks/title';
import type { RenderContext } from '../context';
import { contentWidth } from '../frame';
import { imageHtml, organisationHtml, ornamentHtml, pictureOf } from '../furniture';
import { classes, element } from '../html';
import { heading, textElement } from '../text';
import { boldWidth, longestWord } from '../words-width';
import { blockContext, blocksHtml } from './page';

/** Sizes of a cover title in pixels: 54, 51, 48 pt, and 40 pt for one that would need four lines. */
const coverSizes = { short: 72, middle: 68, long: 64, longest: 54 } as const;

/** The cover: who issued it, what it is about, and the fields the lecturer fills in. */
export function coverHtml(slide: Slide, render: RenderContext): string {
  const width = contentWidth(render.ratio);
  const fields = blocksHtml(slide, render, width, (block) => block.kind === 'fields');
  const words = blocksHtml(
    slide,
    render,
    width - 160,
    (block) => !['heading', 'fields'].includes(block.kind),
  );
  return [
    ornamentHtml('cover', render),
    coverPicture(render),
    organisationHtml(render),
    coverTitles(slide, render),
    element('i', { class: 'cover-rule', 'aria-hidden': 'true' }, render.theme.ornaments.rule ?? ''),
    words.length > 0 ? element('div', { class: 'cover-words', 'data-region': 'body' }, ...words) : '',
    fields.length > 0 ? element('div', { class: 'cover-fields', 'data-region': 'fields' }, ...fields) : '',
  ].join('');
}

/** The title of a cover or closing page, large. */
export function coverTitles(slide: Slide, render: RenderContext): string {
  const titles = slide.blocks.flatMap((block, at) =>
    block.kind === 'heading' ? [coverTitle(slide, block, render, at)] : [],
  );
  return titles.length > 0
    ? element('header', { class: 'cover-head', 'data-region': 'title' }, ...titles)
    : '';
}

function coverTitle(slide: Slide, block: HeadingBlock, render: RenderContext, at: number): string {
  const width = contentWidth(render.ratio) - (render.ratio === '16:9' ? 120 : 60);
  const context = blockContext(slide, render, at, width);
  const pictured = pictureOf(render.variant?.coverPicture, render) !== undefined;
  const size = coverSize(plain(block.text), width, pictured);
  const text = textElement(
    'span',
    'title-text',
    `${context.path}.text`,
    block.text,
    heading(width / coverSizes[size] - 0.2),
  );
  return element('h1', { class: classes('cover-title', `cover-${size}`) }, labelHtml(block, context), text);
}

function coverSize(text: string, width: number, pictured: boolean): keyof typeof coverSizes {
  const em = boldWidth(text);
  const lost = text.includes(' ') ? longestWord(text) / 2 : 0.5;
  const lines = (size: number) => Math.ceil(em / (width / size - lost));
  if (!pictured && lines(coverSizes.short) <= 2) return 'short';
  if (!pictured && lines(coverSizes.middle) <= 2) return 'middle';
  return lines(coverSizes.long) <= (pictured ? 2 : 3) ? 'long' : 'longest';
}

/** The variant's picture above the title: words never stand on it. */
function coverPicture(render: RenderContext): string {
  const picture = pictureOf(render.variant?.coverPicture, render);
  if (!picture) return '';
  const alt = render.variant?.coverPictureAlt ?? '';
  const image = imageHtml(picture, 'cover-image', alt);
  return element('div', { class: 'cover-picture', 'aria-hidden': alt === '' ? 'true' : undefined }, image);
}
