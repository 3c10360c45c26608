/** The set of adjacent pairs of hanzi, letters and digits in `text`; marks and spaces are passed over. */
export function bigrams(text: string): ReadonlySet<string> {
  const kept = text.replace(/[^\u4e00-\u9fffA-Za-z0-9]/g, '');
  const found = new Set<string>();
  for (let at = 0; at + 1 < kept.length; at++) found.add(kept.slice(at, at + 2));
  return found;
}

/** How much of `part` stands in `whole`, 0 to 1, by character pairs. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const pair of part) if (whole.has(pair)) shared++;
  return shared / part.size;
}
