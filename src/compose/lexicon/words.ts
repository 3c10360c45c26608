/** The words of a white-space separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The longest word of `words` that `text` begins with, up to six characters; '' when there is none. */
export function wordAtStart(text: string, words: ReadonlySet<string>): string {
  for (let length = Math.min(6, text.length); length > 0; length--) {
    const head = text.slice(0, length);
    if (words.has(head)) return head;
  }
  return '';
}

/** A pattern that matches any of the words of a white-space separated list. */
export function anyOf(list: string): string {
  return `(?:${list.trim().split(/\s+/).join('|')})`;
}
