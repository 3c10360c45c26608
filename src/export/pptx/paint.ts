import type { BorderSide, Colour, Gradient, Paint, Shadow } from '../../model/display-item';
import { angle, emu } from './xml';

/** A colour with its opacity times `opacity`. */
export function colourXml(colour: Colour, opacity = 1): string {
  const alpha = (colour.length > 7 ? Number.parseInt(colour.slice(7), 16) / 255 : 1) * opacity;
  const value = colour.slice(1, 7).toUpperCase();
  if (alpha > 0.998) return `<a:srgbClr val="${value}"/>`;
  return `<a:srgbClr val="${value}"><a:alpha val="${Math.round(alpha * 100000)}"/></a:srgbClr>`;
}

/** What an area is filled with, or that it is not. */
export function fillXml(paint: Paint | undefined, opacity = 1): string {
  if (paint === undefined) return '<a:noFill/>';
  if (typeof paint === 'string') return `<a:solidFill>${colourXml(paint, opacity)}</a:solidFill>`;
  return gradientXml(paint, opacity);
}

function gradientXml(gradient: Gradient, opacity: number): string {
  const stops = gradient.stops.map(({ at, colour }) => {
    const position = Math.round(Math.min(1, Math.max(0, at)) * 100000);
    return `<a:gs pos="${position}">${colourXml(colour, opacity)}</a:gs>`;
  });
  // CSS counts clockwise from upwards, DrawingML clockwise from rightwards.
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="${angle(gradient.angle - 90)}" scaled="0"/></a:gradFill>`;
}

const dashes: Readonly<Record<BorderSide['style'], string>> = {
  solid: '',
  dashed: '<a:prstDash val="dash"/>',
  dotted: '<a:prstDash val="sysDot"/>',
  double: '',
};

/** A line around a shape or along a cell; `tag` is `a:ln`, `a:lnL` … */
export function lineXml(side: BorderSide | null | undefined, opacity = 1, tag = 'a:ln'): string {
  if (!side || side.width <= 0) return `<${tag}><a:noFill/></${tag}>`;
  const compound = side.style === 'double' ? ' cmpd="dbl"' : '';
  const fill = `<a:solidFill>${colourXml(side.colour, opacity)}</a:solidFill>`;
  return `<${tag} w="${emu(side.width)}"${compound}>${fill}${dashes[side.style]}</${tag}>`;
}

/** The outer shadow of a shape; DrawingML knows one. */
export function shadowXml(shadows: readonly Shadow[] | undefined): string {
  const shadow = shadows?.[0];
  if (!shadow) return '';
  const direction = angle((Math.atan2(shadow.y, shadow.x) * 180) / Math.PI);
  const distance = emu(Math.hypot(shadow.x, shadow.y));
  return `<a:effectLst><a:outerShdw blurRad="${emu(shadow.blur)}" dist="${distance}" dir="${direction}" algn="ctr" rotWithShape="0">${colourXml(shadow.colour)}</a:outerShdw></a:effectLst>`;
}
