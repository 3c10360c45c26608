import { at, attributeOf, childrenOf, isOn, valueAt } from '../xml';

/** One level of a list as numbering.xml defines it. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** Pattern such as `（%1）`; `%n` stands for the number of level n. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All numbers of the pattern in decimal. */
  readonly legal: boolean;
  /** Level (1-based) whose step restarts this one; 0 never; undefined any higher level. */
  readonly restart?: number;
  /** Style that carries this level. */
  readonly style?: string;
}

/** A list: where its counters live, its levels, and the levels this use of it starts anew. */
export interface ListDefinition {
  readonly counters: string;
  readonly levels: readonly ListLevel[];
  readonly startAt: ReadonlyMap<number, number>;
}

/** Lists by numId. */
export type Lists = ReadonlyMap<string, ListDefinition>;

/** Reads numbering.xml: uses, their overrides, and definitions that stand for a numbering style. */
export function readNumbering(root: Element | undefined): Lists {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((element) => [attributeOf(element, 'abstractNumId') ?? '', element]),
  );
  const uses = childrenOf(root, 'num');
  return new Map(uses.map((use) => [attributeOf(use, 'numId') ?? '', definition(use, abstracts)]));
}

function definition(use: Element, abstracts: ReadonlyMap<string, Element>): ListDefinition {
  const id = valueAt(use, 'abstractNumId') ?? '';
  const [counters, abstract] = linked(id, abstracts);
  const levels: ListLevel[] = [];
  for (const element of childrenOf(abstract, 'lvl')) levels[levelOf(element)] = readLevel(element);
  const startAt = new Map<number, number>();
  for (const override of childrenOf(use, 'lvlOverride')) {
    const level = levelOf(override);
    const replaced = at(override, 'lvl');
    if (replaced) levels[level] = readLevel(replaced);
    const start = valueAt(override, 'startOverride');
    if (start !== undefined) startAt.set(level, Number(start));
  }
  return { counters, levels, startAt };
}

/** A definition without levels names a numbering style; another definition carries that style. */
function linked(id: string, abstracts: ReadonlyMap<string, Element>): [string, Element | undefined] {
  const abstract = abstracts.get(id);
  const style = valueAt(abstract, 'numStyleLink');
  const other = [...abstracts].find(([, element]) => style && valueAt(element, 'styleLink') === style);
  return other && childrenOf(abstract, 'lvl').length === 0 ? other : [id, abstract];
}

function levelOf(element: Element): number {
  const level = Number(attributeOf(element, 'ilvl') ?? 0);
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0;
}

function readLevel(element: Element): ListLevel {
  const suffix = valueAt(element, 'suff');
  const restart = valueAt(element, 'lvlRestart');
  const style = valueAt(element, 'pStyle');
  return {
    start: Number(valueAt(element, 'start') ?? 0),
    format: formatOf(element),
    text: valueAt(element, 'lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    legal: isOn(element, 'isLgl'),
    ...(restart === undefined ? {} : { restart: Number(restart) }),
    ...(style === undefined ? {} : { style }),
  };
}

/** Newer Word wraps formats it added later in an alternative with the old one as fallback. */
function formatOf(element: Element): string {
  const direct = valueAt(element, 'numFmt');
  const alternative =
    at(element, 'AlternateContent/Choice/numFmt') ?? at(element, 'AlternateContent/Fallback/numFmt');
  return direct ?? attributeOf(alternative, 'val') ?? 'decimal';
}
