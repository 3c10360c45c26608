import type { TextItem } from '../../model/display-item';
import type { Pen } from './pen';

/** Widths that differ less than this in pixels are the same. */
const tolerance = 0.5;

/**
 * Paints a line of text. Where the canvas would set it otherwise than the page did – squeezed marks, kerned
 * letters – each letter is put where it stood.
 */
export function paintCanvasText(pen: Pen, item: TextItem): void {
  pen.font = `${item.weight} ${item.size}px "${item.family}"`;
  pen.fillStyle = item.colour;
  pen.textBaseline = 'alphabetic';
  pen.letterSpacing = `${item.spacing ?? 0}px`;
  if (Math.abs(pen.measureText(item.text).width - item.width) < tolerance) {
    pen.fillText(item.text, item.x, item.baseline);
    return;
  }
  pen.letterSpacing = '0px';
  for (const { text, at } of placedPieces(pen, item)) pen.fillText(text, item.x + at, item.baseline);
}

/** Letters with their places; dashes that follow each other stay together, as the font draws them as one. */
function placedPieces(pen: Pen, item: TextItem): readonly { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  let at = 0;
  [...item.text].forEach((letter, index) => {
    const last = pieces.at(-1);
    const place = item.offsets?.[index] ?? at;
    if (letter === '—' && last?.text.endsWith('—')) last.text += letter;
    else pieces.push({ text: letter, at: place });
    at = place + pen.measureText(letter).width + (item.spacing ?? 0);
  });
  return pieces;
}
