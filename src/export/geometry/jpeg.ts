/** Size and number of colour components of a JPEG. */
export interface JpegParts {
  readonly width: number;
  readonly height: number;
  readonly components: number;
}

/** Frame header of a JPEG; undefined when the file is none or is broken. */
export function readJpeg(file: Uint8Array): JpegParts | undefined {
  if (file[0] !== 0xff || file[1] !== 0xd8) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 2; at + 9 < file.length; ) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return undefined;
    if (isFrameHeader(marker))
      return {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: view.getUint8(at + 9),
      };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** SOF0–SOF15 but for DHT, JPG and DAC, which share the range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
