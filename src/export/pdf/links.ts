import type { LinkArea } from '../../model/display-list';
import type { PdfFile } from './pdf-file';
import type { Sheet, SheetPart } from './sheet';
import type { SlideTags } from './structure';
import { decimals, literalString, reference, textString } from './syntax';

/**
 * Writes the link annotations of a part of a sheet.
 * @param pageOf object number of the page a slide is on; links to unknown slides are left out
 * @returns object numbers of the annotations
 */
export function writeLinks(
  file: PdfFile,
  sheet: Sheet,
  part: SheetPart,
  tags: SlideTags,
  pageOf: (slide: string) => number | undefined,
): readonly number[] {
  return part.page.links.flatMap((area) => {
    const action = actionOf(area.href, pageOf);
    if (action === undefined) return [];
    const id = file.reserve();
    const key = tags.annotation(id, area.block, area.href);
    const place = `/Rect[${decimals(placeOf(area, sheet, part))}]/Border[0 0 0]/F 4`;
    file.set(
      id,
      `<</Type/Annot/Subtype/Link${place}/Contents${textString(area.href)}/StructParent ${key}${action}>>`,
    );
    return [id];
  });
}

const allowed = /^(?:https?:\/\/|mailto:|tel:)/i;

function actionOf(href: string, pageOf: (slide: string) => number | undefined): string | undefined {
  if (href.startsWith('#')) {
    const page = pageOf(href.slice(1));
    return page === undefined ? undefined : `/Dest[${reference(page)}/Fit]`;
  }
  return allowed.test(href) ? `/A<</S/URI/URI${literalString(encodeUri(href))}>>` : undefined;
}

/** Addresses in PDF are 7-bit; what is encoded already stays. */
function encodeUri(href: string): string {
  return href.replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '')));
}

/** Left, bottom, right, top in points from the bottom left corner of the sheet. */
function placeOf(area: LinkArea, sheet: Sheet, { matrix }: SheetPart): readonly number[] {
  const [scaleX, , , scaleY, left, top] = matrix;
  return [
    left + area.x * scaleX,
    sheet.height - top - (area.y + area.height) * scaleY,
    left + (area.x + area.width) * scaleX,
    sheet.height - top - area.y * scaleY,
  ];
}
