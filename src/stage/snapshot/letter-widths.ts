/** The widths of single letters in a font, given as a CSS `font` shorthand. */
export type LetterWidths = (font: string) => (letter: string) => number;

const fonts = new Map<string, (letter: string) => number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Widths as a canvas measures them, in pixels. They are remembered for the life of the page, so the fonts
 * must be there when a letter is asked for first.
 */
export const letterWidths: LetterWidths = (font) => {
  const widths = fonts.get(font) ?? widthsOf(font);
  fonts.set(font, widths);
  return widths;
};

function widthsOf(font: string): (letter: string) => number {
  const known = new Map<string, number>();
  return (letter) => {
    const width = known.get(letter) ?? measured(letter, font);
    known.set(letter, width);
    return width;
  };
}

function measured(letter: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  return canvas.measureText(letter).width;
}
