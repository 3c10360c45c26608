import type { DisplayItem, GroupItem, PathItem, PictureItem, TextItem } from '../../model/display-item';
import { paintBox } from './paint-box';
import type { PdfFile } from './pdf-file';
import { Pen } from './pen';
import { Resources } from './resources';
import { rectanglePath } from './shapes';
import type { SharedObjects } from './shared-objects';
import { showText } from './show-text';
import type { ContentTags, SlideTags, StructureTree } from './structure';
import { decimal, decimals, latinBytes } from './syntax';

/** What a painter writes into and takes from. */
export interface PaintTarget {
  readonly file: PdfFile;
  readonly shared: SharedObjects;
  readonly structure: StructureTree;
  /** Size of the slide, for the bounds of forms. */
  readonly width: number;
  readonly height: number;
}

/** Paints items of a slide into one content stream and tags them. Coordinates are page pixels, y downwards. */
export class Painter {
  private readonly pen: Pen;
  private mark = '';

  constructor(
    private readonly target: PaintTarget,
    private readonly tags: SlideTags,
    private readonly stream: ContentTags,
    /** Resources of the stream; several painters may share one stream. */
    readonly resources: Resources = new Resources(),
  ) {
    this.pen = new Pen(target.shared, resources);
  }

  /** Paints items in order. */
  paint(items: readonly DisplayItem[]): void {
    for (const item of items) this.paintItem(item);
  }

  /** The operators written so far, marked content closed. */
  content(): string {
    this.closeMark();
    return this.pen.content();
  }

  private paintItem(item: DisplayItem): void {
    switch (item.kind) {
      case 'text':
        this.paintText(item);
        break;
      case 'box':
        this.markArtifact();
        paintBox(this.pen, this.target.shared, item);
        break;
      case 'path':
        this.markFigure(item.block);
        this.paintPath(item);
        break;
      case 'picture':
        this.markFigure(item.fallback ? undefined : item.block);
        this.paintPicture(item);
        break;
      case 'group':
        this.closeMark();
        this.paintGroup(item);
        break;
    }
  }

  private paintText(item: TextItem): void {
    const font = this.target.shared.font(item.family, item.weight);
    if (!font) return;
    if (item.block === undefined) this.markArtifact();
    else this.markBlock(item.block, item.href);
    this.pen.fillColour(item.colour);
    this.pen.write(showText(item, font.font, this.resources.name('Font', font.id)));
    if (item.decoration && !item.hidden) this.paintDecoration(item);
  }

  /** Without a measured line: a twentieth of an em thick, as Chromium draws it. */
  private paintDecoration(item: TextItem): void {
    const share = item.decoration === 'underline' ? 0.1 : -0.32;
    const thickness = item.line?.thickness ?? Math.max(1, Math.round(item.size * 0.05));
    const y = Math.round(item.baseline + (item.line?.offset ?? item.size * share));
    this.pen.write(`${decimals([item.x, y, item.width, thickness])} re f`);
  }

  private paintPath(item: PathItem): void {
    this.pen.save();
    this.pen.write(`${decimals(item.matrix, 4)} cm`);
    const path = this.target.shared.path(item.path);
    if (typeof item.fill === 'string') {
      this.pen.fillColour(item.fill);
      this.pen.write(`${path} ${item.evenOdd ? 'f*' : 'f'}`);
    } else if (item.fill) this.pen.gradient(path, item.evenOdd ? 'W*' : 'W', item.fill);
    if (item.stroke) this.strokePath(path, item.stroke);
    this.pen.restore();
  }

  private strokePath(path: string, stroke: NonNullable<PathItem['stroke']>): void {
    this.pen.strokeColour(stroke.colour);
    const cap = { butt: 0, round: 1, square: 2 }[stroke.cap];
    const join = { miter: 0, round: 1, bevel: 2 }[stroke.join];
    const dash = stroke.dash ? ` [${decimals(stroke.dash)}] 0 d` : '';
    this.pen.write(`${decimal(stroke.width, 3)} w ${cap} J ${join} j${dash} ${path} S`);
  }

  private paintPicture(item: PictureItem): void {
    const picture = this.target.shared.picture(item.picture);
    if (!picture) return;
    const [left, top, width, height] = item.crop ?? [0, 0, 100, 100];
    const scaleX = (item.width * 100) / width;
    const scaleY = (item.height * 100) / height;
    this.pen.save();
    this.pen.opacity(1);
    if (item.crop || item.radii) this.pen.write(`${rectanglePath(item, item.radii)} W n`);
    this.pen.image(picture.id, item.x - (scaleX * left) / 100, item.y - (scaleY * top) / 100, scaleX, scaleY);
    this.pen.restore();
  }

  private paintGroup(group: GroupItem): void {
    this.pen.save();
    if (group.matrix) this.pen.write(`${decimals(group.matrix, 4)} cm`);
    if (group.clip) this.pen.write(`${rectanglePath(group.clip, group.clip.radii)} W n`);
    if (group.opacity === undefined || group.opacity >= 1) this.paint(group.items);
    else this.paintFaded(group.items, group.opacity);
    this.closeMark();
    this.pen.restore();
  }

  /** Items that fade as one are a form of their own, with tags of its own. */
  private paintFaded(items: readonly DisplayItem[], alpha: number): void {
    const { file, structure, width, height } = this.target;
    const form = file.reserve();
    const tags = structure.stream(this.stream.page, form);
    const inner = new Painter(this.target, this.tags, tags);
    inner.paint(items);
    const bounds = decimals([-width, -height, 2 * width, 2 * height]);
    const content = latinBytes(inner.content());
    const entries = `/Type/XObject/Subtype/Form/BBox[${bounds}]/Group<</S/Transparency>>/StructParents ${tags.key}/Resources${inner.resources.dictionary()}`;
    file.addStream(entries, content, form);
    this.pen.opacity(alpha);
    this.pen.write(`/${this.resources.name('XObject', form)} Do`);
  }

  private markFigure(block: number | undefined): void {
    if (block === undefined) this.markArtifact();
    else this.markBlock(block, undefined);
  }

  private markBlock(block: number, href: string | undefined): void {
    const key = `${block} ${href ?? ''}`;
    if (this.mark === key) return;
    this.closeMark();
    const { role, number } = this.tags.mark(block, href, this.stream);
    this.pen.write(`/${role}<</MCID ${number}>>BDC`);
    this.mark = key;
  }

  private markArtifact(): void {
    if (this.mark === 'artifact') return;
    this.closeMark();
    this.pen.write('/Artifact BMC');
    this.mark = 'artifact';
  }

  private closeMark(): void {
    if (this.mark !== '') this.pen.write('EMC');
    this.mark = '';
  }
}
