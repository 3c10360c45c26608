/** Formats pictures are written in. */
export type PictureFormat = 'image/png' | 'image/jpeg';

const jpegQuality = 0.9;

/** A painted picture as a file. @throws Error when the browser cannot encode it */
export async function encode(
  painted: CanvasImageSource & { width: number; height: number },
  format: PictureFormat,
): Promise<Uint8Array> {
  const canvas = painted instanceof HTMLCanvasElement ? painted : copied(painted);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, format, jpegQuality));
  if (!blob) throw new Error('This browser cannot make a picture of this size.');
  return new Uint8Array(await blob.arrayBuffer());
}

function copied(painted: CanvasImageSource & { width: number; height: number }): HTMLCanvasElement {
  const { canvas, pen } = blankCanvas(painted.width, painted.height);
  pen.drawImage(painted, 0, 0);
  return canvas;
}

/** A canvas with its pen. @throws Error when the browser cannot draw one of this size */
export function blankCanvas(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw a picture of this size.');
  return { canvas, pen };
}
