declare module 'wawoff2/decompress' {
  /** TrueType file of a woff2 file. */
  export default function decompress(file: Uint8Array): Promise<Uint8Array>;
}
