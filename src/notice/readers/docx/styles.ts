import { at, attributeOf, childrenOf, valueAt } from '../xml';

/** What a paragraph style says about structure; its parents' say is already taken in. */
export interface Style {
  readonly name: string;
  /** 1-based heading rank. */
  readonly mark?: number;
  /** Id of the numbering it carries, '0' for none. */
  readonly numbering?: string;
  readonly level?: number;
  readonly bold: boolean;
}

/** Paragraph styles by id; the default style is under ''. */
export type Styles = ReadonlyMap<string, Style>;

/** Reads styles.xml; inheritance is resolved, loops end it. */
export function readStyles(root: Element | undefined): Styles {
  const elements = childrenOf(root, 'style').filter((style) => attributeOf(style, 'type') === 'paragraph');
  const byId = new Map(elements.map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const styles = new Map([...byId].map(([id]) => [id, resolve(id, byId)]));
  const standard = elements.find((style) => /^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? ''));
  const fallback = styles.get(attributeOf(standard, 'styleId') ?? '');
  return fallback ? styles.set('', fallback) : styles;
}

function resolve(id: string, byId: ReadonlyMap<string, Element>): Style {
  const chain = ancestry(id, byId);
  const found = (path: string) =>
    chain.map((style) => valueAt(style, path)).find((value) => value !== undefined);
  const name = valueAt(chain[0], 'name') ?? '';
  const outline = found('pPr/outlineLvl');
  const mark = outline === undefined ? rankOfName(name) : Number(outline) + 1;
  const numbering = found('pPr/numPr/numId');
  const level = found('pPr/numPr/ilvl');
  return {
    name,
    bold: chain.some((style) => at(style, 'rPr/b') !== undefined),
    ...(mark !== undefined && mark >= 1 && mark <= 9 ? { mark: Math.min(mark, 6) } : {}),
    ...(numbering === undefined ? {} : { numbering }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

function ancestry(id: string, byId: ReadonlyMap<string, Element>): readonly Element[] {
  const chain: Element[] = [];
  for (let style = byId.get(id); style && !chain.includes(style); ) {
    chain.push(style);
    style = byId.get(valueAt(style, 'basedOn') ?? '');
  }
  return chain;
}

function rankOfName(name: string): number | undefined {
  if (/^(?:title|标题)$/i.test(name)) return 1;
  const rank = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return rank === undefined ? undefined : Number(rank);
}
