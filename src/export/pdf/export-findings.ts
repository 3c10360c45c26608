import type { DisplayItem, PictureItem } from '../../model/display-item';
import type { DisplayList } from '../../model/display-list';
import type { Finding } from '../../model/finding';
import type { FontMap } from '../fonts/load-fonts';
import { missingGlyphFindings } from '../fonts/missing-glyphs';
import { isPlaceable } from './embed-picture';

/** What a PDF of the list cannot show: letters without a shape, broken pictures. */
export function exportFindings(list: DisplayList, fonts: FontMap): readonly Finding[] {
  const broken = new Set(Object.keys(list.pictures).filter((key) => !isPlaceable(list.pictures[key])));
  const pictures = list.pages.flatMap((page) =>
    pictureItems(page.items).some((item) => broken.has(item.picture) || !list.pictures[item.picture])
      ? [brokenPicture(page.id)]
      : [],
  );
  return [...missingGlyphFindings(list, fonts), ...pictures];
}

function pictureItems(items: readonly DisplayItem[]): readonly PictureItem[] {
  return items.flatMap((item) =>
    item.kind === 'picture' ? [item] : item.kind === 'group' ? pictureItems(item.items) : [],
  );
}

function brokenPicture(slide: string): Finding {
  return {
    code: 'export.broken-picture',
    severity: 'error',
    slide,
    message: {
      zh: '这一页有一张图片无法读取，导出文件中没有它。请换一张 PNG 或 JPEG 图片。',
      en: 'A picture of this slide cannot be read and is not in the exported file. Please use another PNG or JPEG.',
    },
  };
}
