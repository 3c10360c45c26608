import { pictureAddress } from './blocks/picture';
import type { RenderContext } from './context';
import { element, escapeHtml } from './html';
import { plainHtml, running } from './text';

/** The theme's drawing of that name behind a page, in the shape of the slide; '' when it has none. */
export function ornamentHtml(
  name: 'cover' | 'divider' | 'page' | 'closing' | 'statement',
  render: RenderContext,
): string {
  const { ornaments } = render.theme;
  const own = render.ratio === '4:3' ? (ornaments[`${name}-standard`] ?? ornaments[name]) : ornaments[name];
  return own ? element('div', { class: `ornament ornament-${name}`, 'aria-hidden': 'true' }, own) : '';
}

/** The part a page belongs to, small above the title: page furniture, not a text of the slide. */
export function partHtml(render: RenderContext): string {
  if (!render.part) return '';
  return element('p', { class: 'part', 'data-furniture': 'part' }, plainHtml(render.part, running(40)));
}

/** The foot of a page: organisation or footer of the variant, and the slide number. */
export function footHtml(render: RenderContext): string {
  const words = [render.variant?.organisation, render.variant?.footer].filter(Boolean).join('　');
  return element(
    'footer',
    { class: 'foot', 'data-furniture': 'foot' },
    logoHtml(render),
    element('p', { class: 'foot-words' }, escapeHtml(words)),
    render.number === undefined ? '' : element('p', { class: 'foot-number' }, String(render.number)),
  );
}

/** The variant's logo; '' without one. */
export function logoHtml(render: RenderContext): string {
  const picture = render.variant?.logo ? render.pictures?.[render.variant.logo] : undefined;
  if (!picture) return '';
  const alt = render.variant?.organisation ?? '';
  return `<img class="logo" src="${escapeHtml(pictureAddress(picture))}" alt="${escapeHtml(alt)}">`;
}
