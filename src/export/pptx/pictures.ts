import { bytesOfBase64 } from '../../model/base64';
import type { Picture } from '../../model/deck';
import type { PictureItem } from '../../model/display-item';
import type { Placed } from './flatten';
import { transformXml } from './transform';
import { escapeXml } from './xml';

/** Bytes of a picture in a form every Office shows. */
export interface StoredPicture {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpeg';
}

/** Turns pictures Office does not know (WebP, SVG) into PNG. */
export type ToPng = (picture: Picture) => Promise<Uint8Array>;

/** A picture as the package keeps it. */
export async function storedPicture(picture: Picture, toPng: ToPng): Promise<StoredPicture> {
  if (picture.mediaType === 'image/png') return { bytes: bytesOfBase64(picture.data), extension: 'png' };
  if (picture.mediaType === 'image/jpeg') return { bytes: bytesOfBase64(picture.data), extension: 'jpeg' };
  return { bytes: await toPng(picture), extension: 'png' };
}

/** A picture on a slide, with its crop, its words for those who cannot see it and its round corners. */
export function pictureXml(
  id: number,
  { item, matrix, opacity }: Placed<PictureItem>,
  relationship: string,
  alt: string,
): string {
  const fade = opacity < 0.998 ? `<a:alphaModFix amt="${Math.round(opacity * 100000)}"/>` : '';
  const radius = Math.max(0, ...(item.radii ?? [0]));
  const share = Math.min(0.5, radius / Math.min(item.width, item.height));
  const geometry =
    radius > 0.5
      ? `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${Math.round(share * 100000)}"/></a:avLst></a:prstGeom>`
      : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const fill = `<p:blipFill><a:blip r:embed="${relationship}">${fade}</a:blip>${cropXml(item)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>`;
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="图片 ${id}" descr="${escapeXml(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>${fill}<p:spPr>${transformXml(item, matrix)}${geometry}</p:spPr></p:pic>`;
}

function cropXml({ crop }: PictureItem): string {
  if (!crop) return '';
  const [left, top, width, height] = crop;
  const share = (value: number) => Math.round(Math.min(100, Math.max(0, value)) * 1000);
  return `<a:srcRect l="${share(left)}" t="${share(top)}" r="${share(100 - left - width)}" b="${share(100 - top - height)}"/>`;
}
