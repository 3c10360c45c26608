import type { DisplayBlock } from '../../model/display-block';
import type { DisplayItem, GroupItem, Matrix, Rectangle } from '../../model/display-item';
import type { LinkArea } from '../../model/display-list';
import { BlockCollector } from './blocks';
import { radiiOf, readBox, snapped } from './box';
import { faded } from './css-colour';
import { hundredth, pixels } from './css-values';
import { becamePicture, foreignLetters } from './findings';
import { readImage } from './image';
import { joinTexts, type Place, type ReadingTools } from './reading';
import { readDrawing, unsupportedDrawing } from './svg';
import { readDecoration, readTextStyle, type TextStyle } from './text-style';
import { hasFirstLetter } from './unsupported';
import { readWords } from './words';

/** What reading one slide gives. */
export interface ReadSlide {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DisplayItem[];
  readonly blocks: readonly DisplayBlock[];
  readonly links: readonly LinkArea[];
}

/** Reads a laid-out, prepared slide. @param id slide id, for findings */
export function readSlide(slide: HTMLElement, id: string, tools: ReadingTools): ReadSlide {
  const reader = new SlideReader(slide, id, tools);
  const items = reader.read(slide, { aside: false, hidden: false, collapsed: false });
  const { width, height } = slide.getBoundingClientRect();
  reader.reportLetters();
  return {
    width: Math.round(width),
    height: Math.round(height),
    items,
    blocks: reader.blocks.blocks,
    links: reader.links,
  };
}

class SlideReader {
  readonly blocks = new BlockCollector();
  readonly links: LinkArea[] = [];
  private readonly origin: DOMPoint;
  private readonly foreign = new Set<string>();
  private readonly reported = new Set<string>();

  constructor(
    slide: HTMLElement,
    private readonly id: string,
    private readonly tools: ReadingTools,
  ) {
    const { left, top } = slide.getBoundingClientRect();
    this.origin = new DOMPoint(left, top);
  }

  reportLetters(): void {
    if (this.foreign.size > 0) this.tools.report(foreignLetters(this.id, [...this.foreign]));
  }

  /** Items of an element and all it holds, in paint order. */
  read(element: Element, around: Place): DisplayItem[] {
    const style = getComputedStyle(element);
    if (style.display === 'none') return [];
    const place = this.enter(element, style, around);
    const inside = this.readInside(element, style, place);
    return this.grouped(element, style, inside);
  }

  private readInside(element: Element, style: CSSStyleDeclaration, place: Place): DisplayItem[] {
    if (element instanceof SVGSVGElement) return this.readSvg(element, style, place);
    if (!(element instanceof HTMLElement)) return [];
    const feature = place.hidden ? undefined : this.unsupported(element, style);
    if (feature) return this.asPicture(element, feature, place);
    const visible = style.visibility === 'visible' && !place.hidden;
    const own = visible ? this.readOwnBox(element, style, place) : [];
    if (element instanceof HTMLImageElement)
      return [...own, ...this.readPicture(element, style, place, visible)];
    return this.cut(element, style, own, this.readChildren(element, style, place));
  }

  private unsupported(element: HTMLElement, style: CSSStyleDeclaration): string | undefined {
    if (this.tools.odd.has(element)) return 'generated content';
    if (this.tools.transforms.get(element)?.is2D === false) return '3D transform';
    if (this.tools.firstLetters && hasFirstLetter(element, style)) return '::first-letter';
    return this.tools.unsupported(element, style);
  }

  private enter(element: Element, style: CSSStyleDeclaration, around: Place): Place {
    const aside =
      around.aside ||
      element.getAttribute('aria-hidden') === 'true' ||
      element.hasAttribute('data-furniture');
    const path = element.getAttribute('data-path') ?? around.path;
    const decoration = readDecoration(style) ?? around.decoration;
    const block = aside ? around.block : (this.openBlock(element, style, around.block) ?? around.block);
    const href = element instanceof HTMLAnchorElement ? this.openLink(element, block) : around.href;
    return {
      aside,
      hidden: around.hidden,
      collapsed: style.display === 'table' ? style.borderCollapse === 'collapse' : around.collapsed,
      ...(block === undefined ? {} : { block }),
      ...(path === undefined ? {} : { path }),
      ...(href === undefined ? {} : { href }),
      ...(decoration ? { decoration } : {}),
    };
  }

  private openBlock(
    element: Element,
    style: CSSStyleDeclaration,
    parent: number | undefined,
  ): number | undefined {
    const place = () => this.placeOf(element.getBoundingClientRect());
    const block = this.blocks.open(element, style, parent, place);
    return block !== undefined && element.tagName === 'LI' ? this.blocks.openBody(block) : block;
  }

  private openLink(element: HTMLAnchorElement, block: number | undefined): string | undefined {
    const href = element.getAttribute('href') ?? undefined;
    if (href === undefined) return undefined;
    const content = element.firstElementChild;
    const rectangles =
      content instanceof SVGElement ? [content.getBoundingClientRect()] : element.getClientRects();
    for (const rectangle of rectangles)
      if (rectangle.width > 0)
        this.links.push({ ...this.placeOf(rectangle), href, ...(block === undefined ? {} : { block }) });
    return href;
  }

  private readOwnBox(element: HTMLElement, style: CSSStyleDeclaration, place: Place): DisplayItem[] {
    const rectangles =
      style.display === 'inline' ? [...element.getClientRects()] : [element.getBoundingClientRect()];
    const collapsed = place.collapsed && style.display === 'table-cell';
    const block = place.block === undefined || place.aside ? {} : { block: place.block };
    return rectangles.flatMap((rectangle) => {
      const { item, unsupported } = readBox(style, this.placeOf(rectangle), collapsed, this.tools.sets);
      if (item) return [{ ...item, ...block }];
      return unsupported ? [this.boxPicture(element, style, unsupported)] : [];
    });
  }

  private readChildren(element: HTMLElement, style: CSSStyleDeclaration, place: Place): DisplayItem[] {
    const items: DisplayItem[] = [];
    const visible = style.visibility === 'visible';
    let look: TextStyle | undefined;
    for (const child of this.inPaintOrder(element)) {
      if (child instanceof Element) {
        if (child.tagName === 'BR') markBreak(items);
        // Between phrases, by the thousand, and never seen.
        else if (child.tagName !== 'WBR') items.push(...this.read(child, place));
      } else if (child instanceof Text && visible) {
        look ??= readTextStyle(style);
        items.push(...this.readText(child, look, place));
      }
    }
    return joinTexts(items);
  }

  /** Document order, but for elements that a z-index lifts over or puts under their siblings. */
  private inPaintOrder(element: Element): readonly ChildNode[] {
    const children = childrenOf(element);
    if (children.length < 2 || !this.tools.sets('z-index')) return children;
    const levels = new Map(children.map((child) => [child, levelOf(child)]));
    return children.sort((one, other) => (levels.get(one) ?? 0) - (levels.get(other) ?? 0));
  }

  private readText(node: Text, look: TextStyle, place: Place): readonly DisplayItem[] {
    const { items, foreign } = readWords(node, look, place, this.origin, this.tools);
    for (const letter of foreign) this.foreign.add(letter);
    return items;
  }

  private readSvg(svg: SVGSVGElement, style: CSSStyleDeclaration, place: Place): DisplayItem[] {
    if (style.visibility !== 'visible' || place.hidden) return [];
    const feature = unsupportedDrawing(svg);
    if (feature) return [this.elementPicture(svg, feature, 'all', place)];
    const drawing = readDrawing(svg, this.origin, place.aside ? undefined : place.block);
    return drawing ? [drawing] : [];
  }

  private readPicture(
    image: HTMLImageElement,
    style: CSSStyleDeclaration,
    place: Place,
    visible: boolean,
  ): DisplayItem[] {
    if (!visible) return [];
    return readImage(image, style, this.placeOf(image.getBoundingClientRect()), this.tools.pictures).map(
      (item) => ({
        ...item,
        ...(place.block === undefined || place.aside ? {} : { block: place.block }),
      }),
    );
  }

  /** The element as a picture, its words after it as hidden text. */
  private asPicture(element: HTMLElement, feature: string, place: Place): DisplayItem[] {
    const picture = this.elementPicture(element, feature, 'all', place);
    const words = this.readChildren(element, getComputedStyle(element), { ...place, hidden: true });
    return [picture, ...words];
  }

  private boxPicture(element: HTMLElement, style: CSSStyleDeclaration, feature: string): DisplayItem {
    const place: Place = { aside: true, hidden: false, collapsed: style.borderCollapse === 'collapse' };
    return this.elementPicture(element, feature, 'box', place);
  }

  private elementPicture(element: Element, feature: string, own: 'all' | 'box', place: Place): DisplayItem {
    if (!this.reported.has(feature)) this.tools.report(becamePicture(this.id, feature));
    this.reported.add(feature);
    const area = paintedArea(element);
    const identity = `element ${this.id} ${this.reported.size} ${JSON.stringify(area)} ${own}`;
    const picture = this.tools.pictures.key(identity, () => this.tools.rasterise(element, area, own));
    const block = place.block === undefined || place.aside ? {} : { block: place.block };
    return { kind: 'picture', ...this.placeOf(area), picture, fallback: true, ...block };
  }

  /** What overflows is cut where the element hides it. */
  private cut(
    element: HTMLElement,
    style: CSSStyleDeclaration,
    own: readonly DisplayItem[],
    inside: readonly DisplayItem[],
  ): DisplayItem[] {
    const hides = inside.length > 0 && style.overflowX !== 'visible' && !element.classList.contains('slide');
    if (!hides || (!overflows(element) && style.borderTopLeftRadius === '0px')) return [...own, ...inside];
    const outer = snapped(this.placeOf(element.getBoundingClientRect()));
    const [left, top] = [pixels(style.borderLeftWidth), pixels(style.borderTopWidth)];
    const radii = radiiOf(style, outer);
    const clip = {
      x: outer.x + left,
      y: outer.y + top,
      width: outer.width - left - pixels(style.borderRightWidth),
      height: outer.height - top - pixels(style.borderBottomWidth),
      ...(radii ? { radii } : {}),
    };
    return [...own, { kind: 'group', clip, items: inside }];
  }

  /** Opacity and transform hold the items together. */
  private grouped(element: Element, style: CSSStyleDeclaration, items: DisplayItem[]): DisplayItem[] {
    const opacity = Number(style.opacity);
    const transform = this.tools.transforms.get(element);
    const matrix = transform?.is2D ? this.matrixOf(element, style, transform) : undefined;
    if (items.length === 0 || (opacity >= 1 && !matrix)) return items;
    if (!matrix && items.every((item) => item.kind === 'text'))
      return items.map((item) =>
        item.kind === 'text' ? { ...item, colour: faded(item.colour, opacity) } : item,
      );
    const group: GroupItem = {
      kind: 'group',
      ...(matrix ? { matrix } : {}),
      ...(opacity < 1 ? { opacity } : {}),
      items,
    };
    return [group];
  }

  private matrixOf(element: Element, style: CSSStyleDeclaration, { a, b, c, d, e, f }: DOMMatrix): Matrix {
    const place = this.placeOf(element.getBoundingClientRect());
    const [originX = 0, originY = 0] = style.transformOrigin.split(' ').map(pixels);
    const [x, y] = [place.x + originX, place.y + originY];
    return [a, b, c, d, hundredth(x - a * x - c * y + e), hundredth(y - b * x - d * y + f)];
  }

  private placeOf({ x, y, width, height }: Rectangle): Rectangle {
    return {
      x: hundredth(x - this.origin.x),
      y: hundredth(y - this.origin.y),
      width: hundredth(width),
      height: hundredth(height),
    };
  }
}

/** Quicker than walking the live list. */
function childrenOf(element: Element): ChildNode[] {
  const children: ChildNode[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function levelOf(child: ChildNode): number {
  if (!(child instanceof Element)) return 0;
  const { zIndex, position } = getComputedStyle(child);
  return position === 'static' ? 0 : Number.parseInt(zIndex, 10) || 0;
}

function overflows(element: HTMLElement): boolean {
  return element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
}

function markBreak(items: DisplayItem[]): void {
  const last = items.at(-1);
  if (last?.kind === 'text') items[items.length - 1] = { ...last, after: 'break' };
}

/** The box of an element with room for shadows, filters and what sticks out of it. */
function paintedArea(element: Element): Rectangle {
  const { left, top, width, height } = element.getBoundingClientRect();
  const room = 24;
  const x = Math.floor(left) - room;
  const y = Math.floor(top) - room;
  return { x, y, width: Math.ceil(left + width) + room - x, height: Math.ceil(top + height) + room - y };
}
