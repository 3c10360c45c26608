import type { Rectangle } from '../../model/display-item';
import type { Look } from './look';
import { Relationships } from './relationships';
import { declaration, emu, escapeXml, namespaces } from './xml';

/** The layouts a colleague finds behind “new slide”; slides of the deck use the one that fits. */
const kinds = [
  { type: 'title', zh: '封面', en: 'Title Slide', ground: 'cover', ink: 'cover-ink' },
  { type: 'secHead', zh: '章节', en: 'Section Header', ground: 'divider', ink: 'divider-ink' },
  { type: 'obj', zh: '标题和内容', en: 'Title and Content', ground: 'paper', ink: 'title' },
  { type: 'titleOnly', zh: '仅标题', en: 'Title Only', ground: 'paper', ink: 'title' },
] as const;

/** How many layouts the file has. */
export const layoutCount = kinds.length;

/** Number (from 1) of the layout that a slide of this layout of ours uses. */
export function layoutNumber(layout: string): number {
  if (layout === 'cover' || layout === 'closing') return 1;
  if (layout === 'section') return 2;
  return layout === 'points' ? 3 : 4;
}

/** ppt/slideLayouts/slideLayoutN.xml for N from 1. */
export function layoutPart(number: number, look: Look, language: 'zh-CN' | 'en'): string {
  const kind = kinds[number - 1] ?? kinds[3];
  const name = escapeXml(language === 'en' ? kind.en : kind.zh);
  const shapes =
    kind.type === 'obj'
      ? content(look)
      : kind.type === 'titleOnly'
        ? titleOnly(look)
        : standing(look, kind.ink);
  const ground = `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${hex(look.palette[kind.ground])}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  return `${declaration}<p:sldLayout ${namespaces} type="${kind.type}" preserve="1"><p:cSld name="${name}">${ground}${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Relationships of every layout. */
export function layoutRelationships(): string {
  const relationships = new Relationships();
  relationships.add('slideMaster', '../slideMasters/slideMaster1.xml');
  return relationships.toXml();
}

/** ppt/slideMasters/slideMaster1.xml */
export function masterPart(look: Look): string {
  const { palette } = look;
  const ids = kinds.map((_, at) => `<p:sldLayoutId id="${2147483649 + at}" r:id="rId${at + 1}"/>`).join('');
  const ground = `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${hex(palette.paper)}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  const map =
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
  return `${declaration}<p:sldMaster ${namespaces}><p:cSld>${ground}${tree(content(look))}</p:cSld>${map}<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>${textStyles(look)}</p:sldMaster>`;
}

/** Relationships of the master: its layouts, then the theme. */
export function masterRelationships(): string {
  const relationships = new Relationships();
  kinds.forEach((_, at) => {
    relationships.add('slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`);
  });
  relationships.add('theme', '../theme/theme1.xml');
  return relationships.toXml();
}

/** The tree of shapes of a slide, layout or master. */
export function tree(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
}

function content(look: Look): string {
  const body = { x: 64, y: 160, width: look.width - 128, height: look.height - 260 };
  return titleOnly(look) + placeholder(4, '内容', 'type="body" idx="1"', body, levels());
}

function titleOnly(look: Look): string {
  const title = { x: 64, y: 44, width: look.width - 128, height: 92 };
  return (
    placeholder(
      2,
      '标题',
      'type="title"',
      title,
      '<a:p><a:r><a:rPr lang="zh-CN"/><a:t>标题</a:t></a:r></a:p>',
    ) + slideNumber(look)
  );
}

function standing(look: Look, ink: 'cover-ink' | 'divider-ink'): string {
  const title = { x: 96, y: 220, width: look.width - 192, height: 180 };
  const fill = `<a:solidFill><a:srgbClr val="${hex(look.palette[ink])}"/></a:solidFill>`;
  const style = `<a:lvl1pPr algn="ctr"><a:defRPr sz="4800">${fill}</a:defRPr></a:lvl1pPr>`;
  return placeholder(
    2,
    '标题',
    'type="title"',
    title,
    '<a:p><a:r><a:rPr lang="zh-CN"/><a:t>标题</a:t></a:r></a:p>',
    style,
  );
}

function slideNumber(look: Look): string {
  const place = { x: look.width - 164, y: look.height - 56, width: 100, height: 32 };
  const field =
    '<a:p><a:pPr algn="r"/><a:fld id="{6A1B9A7E-5B55-4C0F-9C70-0E6C1F2D8A11}" type="slidenum"><a:rPr lang="zh-CN" sz="1400"/><a:t>‹#›</a:t></a:fld></a:p>';
  return placeholder(3, '页码', 'type="sldNum" sz="quarter" idx="12"', place, field);
}

function placeholder(
  id: number,
  name: string,
  kind: string,
  place: Rectangle,
  paragraphs: string,
  style = '',
): string {
  const transform = `<a:xfrm><a:off x="${emu(place.x)}" y="${emu(place.y)}"/><a:ext cx="${emu(place.width)}" cy="${emu(place.height)}"/></a:xfrm>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${transform}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle>${paragraphs}</p:txBody></p:sp>`;
}

function levels(): string {
  return ['一级', '二级']
    .map(
      (text, level) => `<a:p><a:pPr lvl="${level}"/><a:r><a:rPr lang="zh-CN"/><a:t>${text}</a:t></a:r></a:p>`,
    )
    .join('');
}

function textStyles(look: Look): string {
  const fill = (slot: string) => `<a:solidFill><a:schemeClr val="${slot}"/></a:solidFill>`;
  const fonts = (set: string) => `<a:latin typeface="+${set}-lt"/><a:ea typeface="+${set}-ea"/>`;
  const level = (number: number, size: number) =>
    `<a:lvl${number}pPr marL="${emu(number * 36)}" indent="${-emu(30)}"><a:spcBef><a:spcPts val="900"/></a:spcBef><a:buClr><a:srgbClr val="${hex(look.palette.accent)}"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${size}">${fill('tx1')}${fonts('mn')}</a:defRPr></a:lvl${number}pPr>`;
  return `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="3600" b="1">${fill('tx2')}${fonts('mj')}</a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${level(1, 2800)}${level(2, 2400)}</p:bodyStyle><p:otherStyle/></p:txStyles>`;
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}
