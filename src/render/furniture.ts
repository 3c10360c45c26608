import type { Picture } from '../model/deck';
import { widthOf } from '../text/phrases';
import { pictureAddress } from './blocks/picture';
import type { RenderContext } from './context';
import { roomFor } from './frame';
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
  const words = cutTo(render.part, roomFor(render.ratio, foot.words));
  return element('p', { class: 'part', 'data-furniture': 'part' }, plainHtml(words, running(40)));
}

/** The foot of a page: logo, organisation and footer of the variant, and the slide number. */
export function footHtml(render: RenderContext): string {
  const { organisation = '', footer = '' } = render.variant ?? {};
  const logo = pictureOf(render.variant?.logo, render);
  return element(
    'footer',
    { class: 'foot', 'data-furniture': 'foot' },
    logo ? logoHtml(logo, render) : '',
    element('div', { class: 'foot-words' }, ...footLines(organisation, footer, footRoom(logo, render))),
    render.number === undefined ? '' : element('p', { class: 'foot-number' }, String(render.number)),
  );
}

/** Size of the words at the foot and above the title, and of the logo at the foot, in pixels. */
const foot = { words: 20, logo: { width: 160, height: 32 } } as const;

/** Em that a line of the foot has beside the logo and the number. */
function footRoom(logo: Picture | undefined, render: RenderContext): number {
  const { width, height } = foot.logo;
  const taken = logo ? Math.min(width, (height * logo.width) / logo.height || width) + 16 : 0;
  return roomFor(render.ratio, foot.words, taken + 72);
}

/** Organisation and footer on one line where both fit, else one below the other, cut where even that is too little. */
function footLines(organisation: string, footer: string, room: number): readonly string[] {
  const words = [organisation, footer].filter((each) => each !== '');
  const together = words.join('\u3000');
  const lines = widthOf(together) <= room ? [together] : words;
  return lines.map((line) => element('p', { class: 'foot-line' }, escapeHtml(cutTo(line, room))));
}

function cutTo(line: string, room: number): string {
  if (widthOf(line) <= room) return line;
  const letters = [...line];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('')}…`;
}

/** Logo and organisation of the variant as they stand on the cover and on the last page; '' without both. */
export function organisationHtml(render: RenderContext): string {
  const name = render.variant?.organisation;
  const logo = pictureOf(render.variant?.logo, render);
  if (!name && !logo) return '';
  return element(
    'div',
    { class: 'organisation' },
    logo ? logoHtml(logo, render) : '',
    name ? element('p', { 'data-furniture': 'organisation' }, escapeHtml(name)) : '',
  );
}

/** The picture of the deck under that key. */
export function pictureOf(key: string | undefined, render: RenderContext): Picture | undefined {
  return key !== undefined && render.pictures && Object.hasOwn(render.pictures, key)
    ? render.pictures[key]
    : undefined;
}

/** The logo on a plate of the page's colour, so that a dark one is seen on a dark ground. */
function logoHtml(logo: Picture, render: RenderContext): string {
  const alt = render.variant?.logoAlt ?? render.variant?.organisation ?? '';
  return element('div', { class: 'logo-plate' }, imageHtml(logo, 'logo', alt));
}

/** A picture element. */
export function imageHtml(picture: Picture, name: string, alt: string): string {
  return `<img class="${name}" src="${escapeHtml(pictureAddress(picture))}" alt="${escapeHtml(alt)}">`;
}
