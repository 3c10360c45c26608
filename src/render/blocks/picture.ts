import type { PictureBlock } from '../../model/block';
import type { Picture } from '../../model/deck';
import { element } from '../html';
import { plainHtml, running, textElement } from '../text';
import type { BlockContext } from './block-context';

/** A picture in its frame; without the picture its description stands there. */
export function pictureHtml(block: PictureBlock, context: BlockContext): string {
  const picture = context.render.pictures?.[block.picture];
  const caption = block.caption
    ? textElement(
        'figcaption',
        'caption',
        `${context.path}.caption`,
        block.caption,
        running(context.width / 28),
      )
    : '';
  const image = picture ? imageHtml(block, picture) : missingHtml(block);
  return element(
    'figure',
    { class: `picture picture-${block.fit}`, 'data-block': context.path },
    element('div', { class: 'picture-frame' }, image),
    caption,
  );
}

/** Address of a picture kept with the deck, for `src`. */
export function pictureAddress(picture: Picture): string {
  return `data:${picture.mediaType};base64,${picture.data.replace(/[^A-Za-z0-9+/=]/g, '')}`;
}

function imageHtml(block: PictureBlock, picture: Picture): string {
  const [left, top, width, height] = block.crop ?? [0, 0, 100, 100];
  const [wide, high] = [Math.max(1, width), Math.max(1, height)];
  const ratio = (picture.width * wide) / (picture.height * high) || 1;
  const place = `left:${(-100 * left) / wide}%;top:${(-100 * top) / high}%;width:${10000 / wide}%;height:${10000 / high}%`;
  const src = pictureAddress(picture);
  if (!block.crop)
    return element('img', { src, alt: block.alt, class: 'picture-whole' }).replace('</img>', '');
  const image = element('img', { src, alt: block.alt, style: place }).replace('</img>', '');
  return element(
    'div',
    { class: 'picture-crop', style: `--shape:${ratio.toFixed(4)};aspect-ratio:${ratio.toFixed(4)}` },
    image,
  );
}

function missingHtml(block: PictureBlock): string {
  return element('p', { class: 'picture-missing text' }, plainHtml(block.alt, running(10)));
}
