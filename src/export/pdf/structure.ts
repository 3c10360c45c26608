import type { DisplayBlock } from '../../model/display-block';
import type { DisplayPage } from '../../model/display-list';
import type { PdfFile } from './pdf-file';
import { reference, textString } from './syntax';

/** A marked piece of content: the number it has in its content stream. */
interface MarkedContent {
  readonly kind: 'marked';
  readonly stream: ContentTags;
  readonly number: number;
}

/** An annotation that belongs to an element. */
interface ObjectContent {
  readonly kind: 'object';
  readonly id: number;
}

/** An element of the structure tree while it grows. */
interface Element {
  readonly id: number;
  readonly role: string;
  readonly attributes: string;
  readonly kids: (Element | MarkedContent | ObjectContent)[];
}

/** Marked content of one content stream: entry n belongs to the element with object number `owners[n]`. */
export interface ContentTags {
  /** The page the stream is painted on. */
  readonly page: number;
  /** The form the stream belongs to, when it is not the page's own. */
  readonly form?: number;
  /** Its number in the parent tree. */
  readonly key: number;
  readonly owners: number[];
}

/** The structure tree of a file: Document, one Sect a slide, then the blocks of the slide. */
export class StructureTree {
  private readonly root: number;
  private readonly document: Element;
  private readonly streams: ContentTags[] = [];
  private readonly annotations = new Map<number, number>();
  private keys = 0;

  constructor(private readonly file: PdfFile) {
    this.root = file.reserve();
    this.document = this.element('Document', '');
  }

  /** Opens the tags of a content stream. */
  stream(page: number, form?: number): ContentTags {
    const tags: ContentTags = { page, key: this.keys++, owners: [], ...(form === undefined ? {} : { form }) };
    this.streams.push(tags);
    return tags;
  }

  /** A new section for a slide; what is marked through it comes after everything before. */
  section(page: DisplayPage): SlideTags {
    const section = this.element('Sect', page.title ? `/T${textString(page.title)}` : '');
    this.document.kids.push(section);
    return new SlideTags(
      page.blocks,
      section,
      (role, attributes) => this.element(role, attributes),
      () => this.keys++,
      (key, owner) => this.annotations.set(key, owner),
    );
  }

  /** Writes the tree; returns the object number of its root. */
  finish(): number {
    this.write(this.document, this.root);
    const arrays = this.streams.map(
      ({ key, owners }) => [key, `[${owners.map(reference).join(' ')}]`] as const,
    );
    const singles = [...this.annotations].map(([key, owner]) => [key, reference(owner)] as const);
    const numbers = [...arrays, ...singles].sort(([one], [other]) => one - other);
    const parents = this.file.add(`<</Nums[${numbers.map(([key, value]) => `${key} ${value}`).join(' ')}]>>`);
    this.file.set(
      this.root,
      `<</Type/StructTreeRoot/K[${reference(this.document.id)}]/ParentTree ${reference(parents)}/ParentTreeNextKey ${this.keys}>>`,
    );
    return this.root;
  }

  private element(role: string, attributes: string): Element {
    return { id: this.file.reserve(), role, attributes, kids: [] };
  }

  private write(element: Element, parent: number): void {
    const page = firstPage(element);
    const kids = element.kids.map((kid) => this.kid(kid, page)).join(' ');
    this.file.set(
      element.id,
      `<</Type/StructElem/S/${element.role}/P ${reference(parent)}${page === undefined ? '' : `/Pg ${reference(page)}`}${element.attributes}/K[${kids}]>>`,
    );
    for (const kid of element.kids) if ('role' in kid) this.write(kid, element.id);
  }

  private kid(kid: Element | MarkedContent | ObjectContent, page: number | undefined): string {
    if ('role' in kid) return reference(kid.id);
    if (kid.kind === 'object') return `<</Type/OBJR/Obj ${reference(kid.id)}>>`;
    if (kid.stream.form !== undefined)
      return `<</Type/MCR/Pg ${reference(kid.stream.page)}/Stm ${reference(kid.stream.form)}/MCID ${kid.number}>>`;
    if (kid.stream.page !== page) return `<</Type/MCR/Pg ${reference(kid.stream.page)}/MCID ${kid.number}>>`;
    return String(kid.number);
  }
}

function firstPage(element: Element): number | undefined {
  for (const kid of element.kids) {
    if (!('role' in kid) && kid.kind === 'marked') return kid.stream.page;
    const page = 'role' in kid ? firstPage(kid) : undefined;
    if (page !== undefined) return page;
  }
  return undefined;
}

/** The elements of one slide: made when something in them is painted, cells with their whole table. */
export class SlideTags {
  private readonly elements = new Map<number, Element>();
  private readonly links = new Map<string, Element>();

  constructor(
    private readonly blocks: readonly DisplayBlock[],
    private readonly section: Element,
    private readonly make: (role: string, attributes: string) => Element,
    private readonly nextKey: () => number,
    private readonly own: (key: number, owner: number) => void,
  ) {}

  /** Marks a piece of content of a block, or of a link in it; returns tag name and number for `BDC`. */
  mark(block: number, href: string | undefined, stream: ContentTags): { role: string; number: number } {
    const element = href === undefined ? this.element(block) : this.link(block, href);
    const number = stream.owners.push(element.id) - 1;
    element.kids.push({ kind: 'marked', stream, number });
    return { role: element.role, number };
  }

  /** Ties a link annotation to the link element of its block; returns its number in the parent tree. */
  annotation(id: number, block: number | undefined, href: string): number {
    const owner = block === undefined ? this.looseLink() : this.link(block, href);
    owner.kids.push({ kind: 'object', id });
    const key = this.nextKey();
    this.own(key, owner.id);
    return key;
  }

  private element(index: number): Element {
    const block = this.blocks[index];
    const parent = block?.parent === undefined ? this.section : this.element(block.parent);
    // Opening the parent may have opened this one, as a cell of its table.
    const known = this.elements.get(index);
    if (known) return known;
    const made = this.make(block?.role ?? 'P', block ? attributesOf(block) : '');
    this.elements.set(index, made);
    parent.kids.push(made);
    if (block?.role === 'Table') this.openTable(index);
    return made;
  }

  /** Empty cells belong to the table too, and all must stand in their order. */
  private openTable(table: number): void {
    this.blocks.forEach((block, index) => {
      if (['TR', 'TH', 'TD'].includes(block.role) && this.isInside(index, table)) this.element(index);
    });
  }

  private isInside(index: number, ancestor: number): boolean {
    const parent = this.blocks[index]?.parent;
    return parent !== undefined && (parent === ancestor || this.isInside(parent, ancestor));
  }

  private link(block: number, href: string): Element {
    const key = `${block} ${href}`;
    const known = this.links.get(key);
    if (known) return known;
    const made = this.make('Link', '');
    this.links.set(key, made);
    this.element(block).kids.push(made);
    return made;
  }

  private looseLink(): Element {
    const made = this.make('Link', '');
    this.section.kids.push(made);
    return made;
  }
}

function attributesOf(block: DisplayBlock): string {
  if (block.role === 'Figure') return `/Alt${textString(block.alt ?? '')}`;
  if (block.role === 'L') return `/A<</O/List/ListNumbering/${block.list?.ordered ? 'Decimal' : 'None'}>>`;
  if (block.role !== 'TH' && block.role !== 'TD') return '';
  const { rows = 1, columns = 1, row = 0 } = block.cell ?? {};
  const spans = `${rows > 1 ? `/RowSpan ${rows}` : ''}${columns > 1 ? `/ColSpan ${columns}` : ''}`;
  const scope = block.role === 'TH' ? `/Scope/${row === 0 ? 'Column' : 'Row'}` : '';
  return spans || scope ? `/A<</O/Table${scope}${spans}>>` : '';
}
