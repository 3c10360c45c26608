/** Letters that are set in one face. */
export interface FaceLetters {
  /** CSS list of families, the one that is wanted first. */
  readonly families: string;
  readonly weight: string;
  readonly letters: ReadonlySet<string>;
}

/** Letters of every face, whatever the slides say: numbers, continuations, and 国 for the height of lines. */
const always = '国0123456789（续）(continued)';
/** Letters asked for at a time: the browser walks every slice for every character. */
const portion = 400;

const ready = new WeakMap<Document, Map<string, Set<string>>>();

/** The letters that shown slides are set in. Asks for styles only, so nothing is laid out yet. */
export function lettersShown(slides: readonly HTMLElement[]): readonly FaceLetters[] {
  const faces = new Map<string, OpenFace>();
  let parent: Element | null = null;
  let letters = new Set<string>();
  for (const slide of slides) {
    const texts = slide.ownerDocument.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.parentElement || !node.nodeValue) continue;
      if (node.parentElement !== parent) letters = faceOf(node.parentElement, faces).letters;
      parent = node.parentElement;
      for (const letter of node.nodeValue) letters.add(letter);
    }
  }
  for (const face of faces.values()) dropSpaces(face.letters);
  return [...faces.values()];
}

type OpenFace = FaceLetters & { readonly letters: Set<string> };

function faceOf(element: Element, faces: Map<string, OpenFace>): OpenFace {
  const { fontWeight: weight, fontFamily: families } = getComputedStyle(element);
  const face = faces.get(weight + families) ?? { families, weight, letters: new Set(always) };
  faces.set(weight + families, face);
  return face;
}

function dropSpaces(letters: Set<string>): void {
  for (const letter of letters) if (!/\S/.test(letter)) letters.delete(letter);
}

/**
 * Waits until letters can be measured: loads the slices that hold them and no others. Letters that are
 * there already cost nothing. A slice that cannot be loaded is reported, not thrown.
 */
export async function loadLetters(
  document: Document,
  faces: readonly FaceLetters[],
): Promise<readonly string[]> {
  return (await Promise.all(faces.map((face) => loadFace(document, face)))).flat();
}

async function loadFace(
  document: Document,
  { families, weight, letters }: FaceLetters,
): Promise<readonly string[]> {
  const face = `${weight} 32px ${families}`;
  const known = knownOf(document, face);
  const wanted = [...letters].filter((letter) => !known.has(letter));
  const failed: string[] = [];
  for (let at = 0; at < wanted.length; at += portion) {
    const some = wanted.slice(at, at + portion).join('');
    await document.fonts.load(face, some).catch(() => failed.push(some));
  }
  for (const letter of wanted) known.add(letter);
  return failed;
}

function knownOf(document: Document, face: string): Set<string> {
  const faces = ready.get(document) ?? new Map<string, Set<string>>();
  ready.set(document, faces);
  const known = faces.get(face) ?? new Set<string>();
  faces.set(face, known);
  return known;
}
