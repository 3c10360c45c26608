/**
 * Brings in the typefaces of slides, which covers in the library need and a computer without Chinese
 * letters shows the interface in. Only the slices that are needed are loaded.
 */
export async function bringSlideFonts(): Promise<void> {
  await import('../../stage/font-styles');
}
