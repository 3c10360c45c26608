import type { Look } from './look';
import { declaration, escapeXml } from './xml';

/** ppt/theme/themeN.xml: colours and typefaces under the theme's own name. */
export function themePart(look: Look): string {
  const { palette } = look;
  const slots: readonly (readonly [string, string])[] = [
    ['dk1', palette.ink],
    ['lt1', palette.paper],
    ['dk2', palette.title],
    ['lt2', palette.soft],
    ['accent1', palette.accent],
    ['accent2', palette.support],
    ['accent3', palette.cover],
    ['accent4', palette['cover-accent']],
    ['accent5', palette.divider],
    ['accent6', palette.muted],
    ['hlink', palette.accent],
    ['folHlink', palette.muted],
  ];
  const colours = slots
    .map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${hex(colour)}"/></a:${slot}>`)
    .join('');
  const name = escapeXml(look.name);
  const fonts = font('majorFont', look.titleFont) + font('minorFont', look.bodyFont);
  return `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colours}</a:clrScheme><a:fontScheme name="${name}">${fonts}</a:fontScheme>${formatScheme(name)}</a:themeElements></a:theme>`;
}

function font(tag: string, family: string): string {
  const name = escapeXml(family);
  return `<a:${tag}><a:latin typeface="${name}"/><a:ea typeface="${name}"/><a:cs typeface=""/></a:${tag}>`;
}

/** The plainest formats the schema accepts: three of each. */
function formatScheme(name: string): string {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}
