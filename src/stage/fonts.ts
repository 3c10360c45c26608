/** The faces slides are set in. */
const faces = ['Noto Sans SC', 'Noto Serif SC'].flatMap((family) =>
  [400, 700].map((weight) => `${weight} 32px "${family}"`),
);
/** Characters asked for at a time: the browser walks every slice for every character. */
const portion = 400;

const ready = new WeakMap<Document, Set<string>>();

/**
 * Waits until the letters of `texts` can be measured: loads the slices that hold them and no others.
 * Letters that are there already cost nothing. A slice that cannot be loaded is reported, not thrown.
 */
export async function loadLetters(document: Document, texts: Iterable<string>): Promise<readonly string[]> {
  const known = lettersOf(document);
  const letters = new Set<string>();
  for (const text of texts) for (const letter of text) letters.add(letter);
  const wanted = [...letters].filter((letter) => !known.has(letter) && /\S/.test(letter));
  const failed: string[] = [];
  for (let at = 0; at < wanted.length; at += portion) {
    const some = wanted.slice(at, at + portion).join('');
    const results = await Promise.allSettled(faces.map((face) => document.fonts.load(face, some)));
    if (results.some((result) => result.status === 'rejected')) failed.push(some);
  }
  for (const letter of wanted) known.add(letter);
  return failed;
}

function lettersOf(document: Document): Set<string> {
  const known = ready.get(document) ?? new Set<string>();
  ready.set(document, known);
  return known;
}
