/** Attributes of an element; false and undefined ones are left out, true ones have no value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const unsafe: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` as it may stand in HTML text and attribute values. Control characters are dropped. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[&<>"']/g, (mark) => unsafe[mark] ?? '');
}

/** An element with escaped attributes around `content`, which is HTML already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `<${name}${attributeText(attributes)}>${content.join('')}</${name}>`;
}

/** The class names that hold, for a `class` attribute. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}
