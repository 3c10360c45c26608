import { type Layout, layouts, type Slide } from '../../model/deck';
import type { Finding } from '../../model/finding';
import { attributeName } from './attributes';
import type { Attributes } from './block-codec';
import { printNotes } from './notes';

/** A slide without its content. */
export type SlideHead = Omit<Slide, 'blocks' | 'notes' | 'id' | 'layout'> & {
  readonly id?: string;
  readonly layout?: Layout;
  readonly notes?: string;
};

type Field = 'source' | 'continued' | 'step' | 'hidden' | 'fragments' | 'seconds';

const names: Readonly<Record<Field, string>> = {
  source: 'data-source',
  continued: 'data-continued',
  step: 'data-step',
  hidden: 'data-visibility',
  fragments: 'data-fragments',
  seconds: 'data-seconds',
};
const own = new Set([
  ...Object.values(names),
  'id',
  'data-layout',
  'data-shown-as',
  'data-notes',
  'data-more',
]);
const number = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

const values: { readonly [K in Field]: (words: string) => Slide[K] | undefined } = {
  source: (words) => words,
  continued: (words) => (/^[1-9]\d*$/.test(words) ? Number(words) : undefined),
  step: (words) => (words === '0' ? 0 : words === '1' ? 1 : words === '2' ? 2 : undefined),
  hidden: (words) => (words === 'hidden' ? true : words === 'visible' ? false : undefined),
  fragments: (words) => (words === 'true' ? true : words === 'false' ? false : undefined),
  seconds: (words) => (number.test(words) ? Number(words) : undefined),
};

/** The attributes of a slide for its `.slide` comment. */
export function slideAttributes(slide: Slide): Attributes {
  const entries = Object.entries(slide.attributes ?? {});
  const plainly = entries.filter(([key]) => attributeName.test(key) && !own.has(key));
  const foreign = slide.attributes?.['data-layout'];
  const stands = foreign !== undefined && !isLayout(foreign);
  const rest = entries.filter(
    ([key]) => !(attributeName.test(key) && !own.has(key)) && !(stands && key === 'data-layout'),
  );
  const more = rest.length > 0 || (slide.attributes && entries.length === 0);
  return {
    id: slide.id,
    ...(stands ? { 'data-layout': foreign, 'data-shown-as': slide.layout } : { 'data-layout': slide.layout }),
    ...fieldAttributes(slide),
    ...Object.fromEntries(plainly),
    ...(more ? { 'data-more': JSON.stringify(Object.fromEntries(rest)) } : {}),
    ...(printNotes(slide.notes) === undefined ? { 'data-notes': slide.notes } : {}),
  };
}

/** What the attributes of a `.slide` comment say; unknown ones are kept, with a finding. */
export function readSlideAttributes(found: ReadonlyMap<string, string>): {
  readonly head: SlideHead;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const fields = readFields(found, findings);
  const kept = new Map(moreOf(found.get('data-more'), findings));
  for (const [key, value] of found) {
    if (own.has(key)) continue;
    kept.set(key, value);
    findings.push(unknownAttribute(key));
  }
  const layout = readLayout(found, kept, findings);
  const id = found.get('id');
  const notes = found.get('data-notes');
  const attributes = kept.size > 0 || found.has('data-more') ? { attributes: Object.fromEntries(kept) } : {};
  const head = {
    ...(id !== undefined && /^[A-Za-z][\w-]{0,60}$/.test(id) ? { id } : {}),
    ...(layout ? { layout } : {}),
    ...(notes === undefined ? {} : { notes }),
    ...fields,
    ...attributes,
  };
  return { head, findings };
}

/** Whether `name` is a layout of this version. */
function isLayout(name: string): name is Layout {
  return (layouts as readonly string[]).includes(name);
}

function fieldAttributes(slide: Slide): Attributes {
  const shown = { true: 'hidden', false: 'visible' } as const;
  const entries = (Object.keys(names) as Field[]).flatMap((field) => {
    const value = slide[field];
    if (value === undefined) return [];
    return [[names[field], field === 'hidden' ? shown[`${slide.hidden === true}`] : String(value)]];
  });
  return Object.fromEntries(entries);
}

function readFields(found: ReadonlyMap<string, string>, findings: Finding[]): Pick<SlideHead, Field> {
  const entries = (Object.keys(names) as Field[]).flatMap((field) => {
    const words = found.get(names[field]);
    if (words === undefined) return [];
    const value = values[field](words);
    if (value === undefined) findings.push(badValue(names[field], words));
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(entries);
}

function readLayout(
  found: ReadonlyMap<string, string>,
  kept: Map<string, string>,
  findings: Finding[],
): Layout | undefined {
  const name = found.get('data-layout');
  if (name === undefined || isLayout(name)) return name;
  kept.set('data-layout', name);
  findings.push(unknownLayout(name));
  const shown = found.get('data-shown-as') ?? '';
  return isLayout(shown) ? shown : undefined;
}

function moreOf(words: string | undefined, findings: Finding[]): (readonly [string, string])[] {
  if (words === undefined) return [];
  try {
    const data: unknown = JSON.parse(words);
    const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
    return entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []));
  } catch {
    findings.push(badValue('data-more', words));
    return [];
  }
}

function unknownAttribute(name: string): Finding {
  const message = {
    zh: `不认识的属性“${name}”，原样保留。`,
    en: `Unknown attribute “${name}”; kept as it is.`,
  };
  return { code: 'deck.attribute.unknown', severity: 'note', message };
}

function unknownLayout(name: string): Finding {
  const message = {
    zh: `不认识的版式“${name}”，按相近版式显示，名称保留。`,
    en: `Unknown layout “${name}”; shown with a similar one, its name is kept.`,
  };
  return { code: 'deck.layout.unknown', severity: 'warning', message };
}

function badValue(name: string, value: string): Finding {
  const shown = value.slice(0, 40);
  const message = {
    zh: `属性 ${name} 的值“${shown}”无效，已忽略；请改正或删去。`,
    en: `“${shown}” is no value for ${name}; it was ignored. Correct it or delete it.`,
  };
  return { code: 'deck.attribute.value', severity: 'warning', message };
}
