/** Elements that hold no words of the notice. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'button',
  'select',
  'input',
  'textarea',
  'datalist',
  'dialog',
  'nav',
  'rt',
  'rp',
  'del',
  'xml',
]);
const roles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'dialog']);
const furniture =
  /(?:^|[-_\s])(?:nav|navbar|menu|breadcrumbs?|crumbs?|share|sharing|footer|copyright|sidebar|related|recommend|toolbar|tools?|pag(?:er|ination)|login|search|ads?|advert|qrcode|ewm|social|skip|cookie)(?:$|[-_\s\d])/i;

/** True for an element whose text is never part of a notice: scripts, controls, navigation, hidden parts. */
export function isSilent(element: Element): boolean {
  if (silent.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style') ?? '';
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)) return true;
  if (/mso-element\s*:\s*(?:header|footer|footnote-list|endnote-list|comment-list)/i.test(style)) return true;
  return roles.has(element.getAttribute('role') ?? '') || isFootnoteCall(element, style);
}

/** True for a part of a page that its name gives away as furniture: breadcrumbs, sharing, footer. */
export function isFurniture(element: Element): boolean {
  if (['footer', 'aside'].includes(element.localName)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return furniture.test(names) && !/(?:^|[-_\s])(?:content|article|main|text|body)(?:$|[-_\s])/i.test(names);
}

function isFootnoteCall(element: Element, style: string): boolean {
  if (/mso-footnote-id|mso-endnote-id/i.test(style)) return true;
  return element.localName === 'sup' && /^\s*\[\d{1,3}\]\s*$/.test(element.textContent ?? '');
}
