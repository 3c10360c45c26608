import type { BoxItem, PictureItem, TextItem } from '../../model/display-item';
import type { DisplayPage } from '../../model/display-list';
import { type Appearance, timingXml } from './animation';
import { BlockTree } from './block-tree';
import { flatten, type Placed } from './flatten';
import type { FontChoice } from './fonts';
import { layoutNumber, tree as shapeTree } from './layouts';
import { listBoxXml } from './list-box';
import { fillXml } from './paint';
import type { RunContext } from './paragraph';
import { pictureXml } from './pictures';
import { Relationships } from './relationships';
import { covers, ShapeWriter } from './shape-writer';
import { boxShapes, pathShape } from './shapes';
import { tableXml } from './table';
import { textBoxXml } from './text-box';
import { declaration, namespaces } from './xml';

/** What one slide needs to know of the whole file. */
export interface SlideContext {
  /** From 1. */
  readonly number: number;
  readonly language: 'zh-CN' | 'en';
  readonly fonts: FontChoice;
  /** Number of the slide with that id, from 1. */
  readonly numberOf: (id: string) => number | undefined;
  /** Path of a picture's part from ppt/slides, e.g. `../media/image1.png`. */
  readonly mediaPath: (picture: string) => string | undefined;
}

/** The two parts of a slide. */
export interface SlideParts {
  readonly slide: string;
  readonly relationships: string;
}

/** Layouts of few large words: their lines are kept. */
const displayLayouts: ReadonlySet<string> = new Set([
  'cover',
  'agenda',
  'section',
  'statement',
  'quote',
  'closing',
]);

/** A laid-out page as native shapes, text boxes with bullets, tables and pictures. */
export function slideParts(page: DisplayPage, context: SlideContext): SlideParts {
  return new PageWriter(page, context).write();
}

class PageWriter {
  readonly #page: DisplayPage;
  readonly #context: SlideContext;
  readonly #tree: BlockTree;
  readonly #shapes = new ShapeWriter();
  readonly #relationships = new Relationships();
  readonly #items: readonly Placed<ReturnType<typeof flatten>[number]['item']>[];
  /** Words by innermost block. */
  readonly #texts = new Map<number, TextItem[]>();
  readonly #written = new Set<string>();
  readonly #steps: Appearance[][] = [];
  readonly #runs: RunContext;
  #titled = false;

  constructor(page: DisplayPage, context: SlideContext) {
    this.#page = page;
    this.#context = context;
    this.#tree = new BlockTree(page);
    this.#items = flatten(page.items);
    this.#runs = {
      language: context.language,
      fonts: context.fonts,
      linkXml: (href) => this.#link(href),
    };
    for (const { item } of this.#items) {
      if (item.kind === 'text' && !item.hidden && item.block !== undefined) {
        this.#texts.set(item.block, [...(this.#texts.get(item.block) ?? []), item]);
      }
    }
  }

  write(): SlideParts {
    this.#relationships.add(
      'slideLayout',
      `../slideLayouts/slideLayout${layoutNumber(this.#page.layout)}.xml`,
    );
    this.#relationships.add('notesSlide', `../notesSlides/notesSlide${this.#context.number}.xml`);
    const ground = this.#ground();
    this.#items.forEach((placed, at) => {
      if (at >= ground.count) this.#add(placed, at);
    });
    const slide = `${declaration}<p:sld ${namespaces}><p:cSld>${ground.xml}${shapeTree(this.#shapes.toXml())}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>${timingXml(this.#steps)}</p:sld>`;
    return { slide, relationships: this.#relationships.toXml() };
  }

  /** The first boxes that cover the page are its background. */
  #ground(): { readonly xml: string; readonly count: number } {
    let count = 0;
    let fill = '';
    for (const { item, opacity } of this.#items) {
      if (item.kind !== 'box' || !covers(item, this.#page)) break;
      if (item.fill !== undefined) fill = fillXml(item.fill, opacity);
      count++;
    }
    return { xml: fill ? `<p:bg><p:bgPr>${fill}<a:effectLst/></p:bgPr></p:bg>` : '', count };
  }

  #add(placed: Placed<ReturnType<typeof flatten>[number]['item']>, at: number): void {
    const { item } = placed;
    const table = this.#tree.within(item.kind === 'picture' ? undefined : item.block, 'Table');
    switch (item.kind) {
      case 'text':
        if (!item.hidden) this.#addText({ ...placed, item }, at, table);
        return;
      case 'picture':
        this.#addPicture({ ...placed, item });
        return;
      case 'box':
        if (table !== undefined) this.#once(`table ${table}`, () => this.#addTable(table));
        else if (!this.#tree.isMark(item)) this.#once(`item ${at}`, () => this.#addBox({ ...placed, item }));
        return;
      case 'path': {
        const shape = pathShape({ ...placed, item });
        if (shape) this.#appear(item.block, this.#shapes.add(shape));
      }
    }
  }

  #addBox(placed: Placed<BoxItem>): void {
    for (const shape of boxShapes(placed)) this.#appear(placed.item.block, this.#shapes.add(shape));
  }

  #addText(placed: Placed<TextItem>, at: number, table: number | undefined): void {
    const { item } = placed;
    if (table !== undefined) return this.#once(`table ${table}`, () => this.#addTable(table));
    const list = this.#tree.runningList(item.block);
    if (list !== undefined) return this.#once(`list ${list}`, () => this.#addList(list));
    if (item.block === undefined) return this.#addLoose(placed, at);
    this.#once(`block ${item.block}`, () => this.#addBlock(placed));
  }

  #addBlock({ item, matrix, opacity }: Placed<TextItem>): void {
    const block = this.#tree.at(item.block);
    const title = !this.#titled && block !== undefined && /^H[12]$/.test(block.role);
    if (title) this.#titled = true;
    const items = this.#texts.get(item.block ?? -1) ?? [item];
    const heading = block !== undefined && /^H[123]$/.test(block.role);
    const keepLines = heading || displayLayouts.has(this.#page.layout);
    const text = { items, block, matrix, opacity, title, slideNumber: false, keepLines };
    this.#appear(
      item.block,
      this.#shapes.add((id) => textBoxXml(id, text, this.#runs)),
    );
  }

  /** Words of the page's furniture: one box for what follows on one line. */
  #addLoose({ item, matrix, opacity }: Placed<TextItem>, at: number): void {
    const before = this.#items[at - 1]?.item;
    if (before?.kind === 'text' && before.block === undefined && before.baseline === item.baseline) return;
    const items: TextItem[] = [];
    for (let next = at; ; next++) {
      const other = this.#items[next]?.item;
      if (other?.kind !== 'text' || other.block !== undefined || other.baseline !== item.baseline) break;
      items.push(other);
    }
    const slideNumber = items.map((one) => one.text).join('') === String(this.#context.number);
    const text = { items, block: undefined, matrix, opacity, title: false, slideNumber, keepLines: false };
    this.#shapes.add((id) => textBoxXml(id, text, this.#runs));
  }

  #addTable(table: number): void {
    const shape = this.#shapes.add((id) => tableXml(id, table, this.#texts, this.#tree, this.#runs));
    this.#appear(table, shape);
  }

  #addList(list: number): void {
    this.#addGrounds(list);
    let entries: readonly number[] = [];
    const shape = this.#shapes.add((id) => {
      const box = listBoxXml(id, list, this.#texts, this.#tree, this.#marks(), this.#runs);
      entries = box.entries;
      return box.xml;
    });
    for (const [paragraph, entry] of entries.entries()) this.#appear(entry, shape, paragraph);
  }

  /** The grounds of all entries come before the one box with their words. */
  #addGrounds(list: number): void {
    this.#items.forEach((placed, at) => {
      const { item } = placed;
      if (item.kind === 'box' && item.block !== undefined && this.#tree.runningList(item.block) === list)
        this.#once(`item ${at}`, () => this.#addBox({ ...placed, item }));
    });
  }

  /** Colours of the marks by entry. */
  #marks(): ReadonlyMap<number, string> {
    const marks = new Map<number, string>();
    for (const { item } of this.#items) {
      if (item.kind !== 'box' || typeof item.fill !== 'string') continue;
      const entry = this.#tree.markOf(item);
      if (entry !== undefined) marks.set(entry, item.fill);
    }
    return marks;
  }

  #addPicture({ item, matrix, opacity }: Placed<PictureItem>): void {
    const path = this.#context.mediaPath(item.picture);
    if (!path) return;
    const relationship = this.#relationships.add('image', path);
    const figure = this.#tree.within(item.block, 'Figure');
    const alt = this.#tree.at(figure)?.alt ?? this.#hiddenWords(item.block);
    const shape = this.#shapes.add((id) => pictureXml(id, { item, matrix, opacity }, relationship, alt));
    this.#appear(item.block, shape);
  }

  #hiddenWords(block: number | undefined): string {
    const words = this.#items.flatMap(({ item }) =>
      item.kind === 'text' && item.hidden && item.block === block ? [item.text] : [],
    );
    return words.join('');
  }

  #appear(block: number | undefined, shape: number, paragraph?: number): void {
    const step = this.#tree.at(this.#tree.nearest(block, (one) => one.fragment !== undefined))?.fragment;
    if (step === undefined) return;
    while (this.#steps.length <= step) this.#steps.push([]);
    this.#steps[step]?.push(paragraph === undefined ? { shape } : { shape, paragraph });
  }

  #link(href: string): string {
    if (href.startsWith('#')) {
      const number = this.#context.numberOf(href.slice(1));
      if (number === undefined) return '';
      const id = this.#relationships.add('slide', `slide${number}.xml`);
      return `<a:hlinkClick r:id="${id}" action="ppaction://hlinksldjump"/>`;
    }
    if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return '';
    return `<a:hlinkClick r:id="${this.#relationships.add('hyperlink', href, true)}"/>`;
  }

  #once(key: string, write: () => void): void {
    if (this.#written.has(key)) return;
    this.#written.add(key);
    write();
  }
}
