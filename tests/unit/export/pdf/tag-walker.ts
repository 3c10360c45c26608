import { objectsOf, streamOf } from './pdf-tools';

/** One element of the structure tree with the words marked as its own. */
export interface TagNode {
  readonly role: string;
  readonly words: string;
  readonly children: readonly TagNode[];
}

/**
 * Walks the structure tree of a PDF of ours, reading the words of each marked piece from the content
 * streams through the fonts' ToUnicode maps. A checker of the file, not of the writer's own state.
 */
export function walkTags(bytes: Uint8Array): TagNode {
  const objects = objectsOf(bytes);
  const catalog = [...objects.values()].find((object) => object.includes('/Type/Catalog')) ?? '';
  const root = objects.get(refs(/\/StructTreeRoot (\d+) 0 R/.exec(catalog)?.[0] ?? '')[0] ?? 0) ?? '';
  const contents = markedWords(bytes, objects);
  const walk = (id: number): TagNode => {
    const object = objects.get(id) ?? '';
    const page = refs(/\/Pg (\d+) 0 R/.exec(object)?.[0] ?? '')[0] ?? 0;
    const kids = /\/K\[(.*)\]>>$/.exec(object)?.[1] ?? '';
    let words = '';
    const children: TagNode[] = [];
    for (const kid of kids.match(/<<.*?>>|\d+ 0 R|\d+/g) ?? []) {
      if (kid.startsWith('<<')) words += wordsOfDictionary(kid, contents);
      else if (kid.endsWith('R')) children.push(walk(Number.parseInt(kid, 10)));
      else words += contents.get(`${page} ${kid}`) ?? '';
    }
    return { role: /\/S\/(\w+)/.exec(object)?.[1] ?? '', words, children };
  };
  return walk(refs(/\/K\[(\d+) 0 R\]/.exec(root)?.[0] ?? '')[0] ?? 0);
}

/** Words of a tree in the order a screen reader takes. */
export function allWords(node: TagNode): string {
  return node.words + node.children.map(allWords).join('');
}

/** Every role of a tree, parents first. */
export function allRoles(node: TagNode): string[] {
  return [node.role, ...node.children.flatMap(allRoles)];
}

function refs(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}

function wordsOfDictionary(kid: string, contents: ReadonlyMap<string, string>): string {
  const stream = /\/Stm (\d+)/.exec(kid)?.[1] ?? /\/Pg (\d+)/.exec(kid)?.[1] ?? '';
  return contents.get(`${stream} ${/\/MCID (\d+)/.exec(kid)?.[1] ?? ''}`) ?? '';
}

/** Words by `page-or-form mcid`. */
function markedWords(bytes: Uint8Array, objects: ReadonlyMap<number, string>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [id, object] of objects) {
    const isPage = /\/Type\/Page\b/.test(object);
    if (!isPage && !object.includes('/Subtype/Form')) continue;
    const content = isPage ? Number(/\/Contents (\d+)/.exec(object)?.[1]) : id;
    const fonts = new Map(
      [...object.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => [name, Number(font)]),
    );
    readContent(streamOf(bytes, content), (mcid, name, codes) => {
      const meaning = unicodeOf(bytes, objects, fonts.get(name) ?? 0);
      const key = `${id} ${mcid}`;
      words.set(key, (words.get(key) ?? '') + codes.map((code) => meaning.get(code) ?? '\ufffd').join(''));
    });
  }
  return words;
}

function readContent(content: string, take: (mcid: string, font: string, codes: number[]) => void): void {
  let mark = 'none';
  let font = '';
  const pattern = /\/\w+<<\/MCID (\d+)>>BDC|\/Artifact BMC|EMC|\/(F\d+) [\d.]+ Tf|\(((?:\\.|[^\\)])*)\)/gs;
  for (const [token, mcid, name, string] of content.matchAll(pattern)) {
    if (mcid !== undefined) mark = mcid;
    else if (token === 'EMC') mark = 'none';
    else if (token === '/Artifact BMC') mark = 'artifact';
    else if (name !== undefined) font = name;
    else take(mark, font, codesOf(string ?? ''));
  }
}

function codesOf(string: string): number[] {
  const plain = string.replace(/\\(.)/gs, (_, letter: string) => ({ r: '\r', n: '\n' })[letter] ?? letter);
  const codes: number[] = [];
  for (let at = 0; at + 1 < plain.length; at += 2)
    codes.push((plain.charCodeAt(at) << 8) | plain.charCodeAt(at + 1));
  return codes;
}

const maps = new WeakMap<Uint8Array, Map<number, Map<number, string>>>();

function unicodeOf(
  bytes: Uint8Array,
  objects: ReadonlyMap<number, string>,
  font: number,
): Map<number, string> {
  const known = maps.get(bytes) ?? new Map<number, Map<number, string>>();
  maps.set(bytes, known);
  const map = known.get(font) ?? readUnicodeMap(bytes, objects.get(font) ?? '');
  known.set(font, map);
  return map;
}

function readUnicodeMap(bytes: Uint8Array, font: string): Map<number, string> {
  const stream = streamOf(bytes, Number(/\/ToUnicode (\d+)/.exec(font)?.[1]));
  const entries = [...stream.matchAll(/^<([0-9a-f]{4})><([0-9A-F]+)>$/gm)];
  return new Map(
    entries.map(([, glyph = '', units = '']) => [
      Number.parseInt(glyph, 16),
      (units.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join(''),
    ]),
  );
}
