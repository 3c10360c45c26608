/** The words of a white-space separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** 负责人, 责任制 of 负责制: what looks like the verb is part of a noun. */
export const insideNoun = /^负责(?:人|同志|制)/;

/** The longest word of `words` that `text` begins with, up to six characters; '' when there is none. */
export function wordAtStart(text: string, words: ReadonlySet<string>): string {
  if (insideNoun.test(text)) return '';
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
