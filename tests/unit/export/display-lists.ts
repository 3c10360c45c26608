import type { DisplayBlock } from '../../../src/model/display-block';
import type { BoxItem, DisplayItem, TextItem } from '../../../src/model/display-item';
import type { DisplayList, DisplayPage } from '../../../src/model/display-list';

/** A text item with everything a test does not care about filled in. */
export function text(words: string, more: Partial<TextItem> = {}): TextItem {
  const size = more.size ?? 32;
  return {
    kind: 'text',
    text: words,
    x: 64,
    baseline: 100,
    width: [...words].length * size,
    family: 'Noto Sans SC',
    weight: 400,
    size,
    colour: '#1a1a1a',
    ...more,
  };
}

/** A box of 200×100 pixels at 10, 10. */
export function box(more: Partial<BoxItem> = {}): BoxItem {
  return { kind: 'box', x: 10, y: 10, width: 200, height: 100, ...more };
}

/** A block with everything a test does not care about filled in. */
export function block(role: DisplayBlock['role'], more: Partial<DisplayBlock> = {}): DisplayBlock {
  return {
    role,
    x: 64,
    y: 64,
    width: 1152,
    height: 60,
    align: 'left',
    vertical: 'top',
    lineHeight: 48,
    inset: [0, 0, 0, 0],
    ...more,
  };
}

/** A 16:9 page. */
export function page(
  id: string,
  items: readonly DisplayItem[],
  blocks: readonly DisplayBlock[],
  more: Partial<DisplayPage> = {},
): DisplayPage {
  return {
    id,
    layout: 'points',
    width: 1280,
    height: 720,
    title: `标题 ${id}`,
    notes: '',
    outline: 1,
    items,
    blocks,
    links: [],
    ...more,
  };
}

/** A list of pages. */
export function listOf(pages: readonly DisplayPage[], more: Partial<DisplayList> = {}): DisplayList {
  return { version: 1, title: '测试讲稿', language: 'zh-CN', pages, pictures: {}, findings: [], ...more };
}
