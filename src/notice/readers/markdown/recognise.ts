/**
 * True when a text without a telling file name carries Markdown: headings, a table's separator row,
 * or bold marks in pairs. Numbered lists and dashes prove nothing, notices have them anyway.
 */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, 200_000);
  if (/^#{1,6}[ \t]*[^\s#]/m.test(sample)) return true;
  if (/^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/m.test(sample)) return true;
  return /(?<!\*)\*\*[^*\s][^*\n]{0,200}\*\*(?!\*)/.test(sample);
}
