import type { Four, PictureItem, Rectangle } from '../../model/display-item';
import { radiiOf } from './box';
import { hundredth } from './css-values';
import { isDrawing, loadPicture } from './load-picture';
import type { PictureRegistry } from './picture-registry';

/** A picture element as an item; none when the picture did not load. */
export function readImage(
  image: HTMLImageElement,
  style: CSSStyleDeclaration,
  place: Rectangle,
  pictures: PictureRegistry,
): readonly PictureItem[] {
  const address = image.currentSrc || image.src;
  if (place.width === 0 || place.height === 0 || address === '') return [];
  const fitted = fittedTo(style.objectFit, place, image.naturalWidth || 1, image.naturalHeight || 1);
  // A drawing fits itself into the room it gets; a photograph is only stretched.
  const room = isDrawing(address) && !fitted.crop ? fitted : undefined;
  const identity = `image ${address} ${room ? `${room.width}×${room.height}` : ''}`;
  const picture = pictures.key(identity, () => loadPicture(address, image, room));
  const radii = radiiOf(style, place);
  return [{ kind: 'picture', ...fitted, picture, ...(radii ? { radii } : {}) }];
}

/** Where the picture stands and what part of it is seen, for `object-fit` with `object-position` 50 % 50 %. */
function fittedTo(
  how: string,
  place: Rectangle,
  width: number,
  height: number,
): Rectangle & { readonly crop?: Four<number> } {
  if (how !== 'contain' && how !== 'cover') return place;
  const scales = [place.width / width, place.height / height];
  const scale = how === 'contain' ? Math.min(...scales) : Math.max(...scales);
  const [wide, high] = [width * scale, height * scale];
  if (how === 'contain')
    return {
      x: hundredth(place.x + (place.width - wide) / 2),
      y: hundredth(place.y + (place.height - high) / 2),
      width: hundredth(wide),
      height: hundredth(high),
    };
  const [seenX, seenY] = [(place.width / wide) * 100, (place.height / high) * 100];
  return {
    ...place,
    crop: [(100 - seenX) / 2, (100 - seenY) / 2, seenX, seenY].map(hundredth) as [
      number,
      number,
      number,
      number,
    ],
  };
}
