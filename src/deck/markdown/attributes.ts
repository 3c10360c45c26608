import type { Attributes } from './block-codec';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const attribute = /([^\s"=<>]+)(?:="([^"]*)")?/g;

/** Names that can stand in a comment as they are. */
export const attributeName = /^[A-Za-z][\w-]*$/;

/** `<!-- name: key="value" … -->`, with everything that would end it escaped. */
export function printComment(name: string, attributes: Attributes): string {
  const parts = Object.entries(attributes).map(([key, value]) => `${key}="${escapeValue(value)}"`);
  return `<!-- ${[name, ...parts].join(' ')} -->`;
}

/** The attributes of a comment's words after its name, in order; a bare name has the value ''. */
export function readAttributes(words: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, key = '', value = ''] of words.matchAll(attribute)) found.set(key, unescapeValue(value));
  return found;
}

function escapeValue(value: string): string {
  return value
    .replace(/[&"<>]/g, (mark) => entities[mark] ?? mark)
    .replace(/[\n\r\u2028\u2029\0]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function unescapeValue(value: string): string {
  return value.replace(/&(?:amp|quot|lt|gt|#(\d{1,5}));/g, (entity, code?: string) => {
    if (code !== undefined) return String.fromCharCode(Number(code));
    return Object.keys(entities).find((mark) => entities[mark] === entity) ?? entity;
  });
}
