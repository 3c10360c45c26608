/** Characters of `text` without white space: the measure of points, notes and speech. */
export function characters(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** Words of an English text. */
export function words(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
