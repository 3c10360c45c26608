import type { Picture } from '../../model/deck';
import type { Rectangle } from '../../model/display-item';
import { pictureOf } from './load-picture';
import type { TextStyle } from './text-style';

const density = 4;

/** A letter that no bundled font has, painted with whatever font of this machine has it. */
export function glyphPicture(
  letter: string,
  style: TextStyle,
  area: Rectangle,
  baseline: number,
): Picture | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(area.width * density));
  canvas.height = Math.max(1, Math.ceil(area.height * density));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.scale(density, density);
  pen.font = style.font;
  pen.fillStyle = style.colour ?? '#000000';
  pen.fillText(letter, 0, baseline - area.y);
  return pictureOf(canvas);
}
