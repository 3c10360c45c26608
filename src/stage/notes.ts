import type { Slide } from '../model/deck';
import { plain } from '../model/rich-text';
import { slideTexts } from '../model/slide-texts';

/** Runs shorter than this say too little to find their place in the notes. */
const telling = 6;

/**
 * The notes of a slide dealt out to its pages: a paragraph goes to the page of whose words it says most,
 * and all that follow stay in order; without a match everything stays with the first page.
 */
export function dealNotes(notes: string, pages: readonly Slide[]): readonly string[] {
  const paragraphs = notes.split(/\n{2,}/).filter((text) => text.trim() !== '');
  const words = pages.map(wordsOf);
  const dealt: string[][] = pages.map(() => []);
  let page = 0;
  for (const paragraph of paragraphs) {
    page = Math.max(page, pageOfParagraph(paragraph, words, page));
    dealt[page]?.push(paragraph);
  }
  return dealt.map((own) => own.join('\n\n'));
}

/** The seconds of a slide dealt out to its pages by the length of their notes and words. */
export function dealSeconds(
  seconds: number,
  notes: readonly string[],
  pages: readonly Slide[],
): readonly number[] {
  const weights = pages.map((page, at) => (notes[at]?.length ?? 0) + runsOf(page).join('').length / 2 + 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.round((seconds * weight) / all));
  const rest = seconds - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => (at === 0 ? share + rest : share));
}

/** The page from `from` on whose words the paragraph says most of; the first of equals. */
function pageOfParagraph(paragraph: string, words: readonly (readonly string[])[], from: number): number {
  let best = from;
  let most = 0;
  for (let at = from; at < words.length; at++) {
    const said = (words[at] ?? []).filter((run) => paragraph.includes(run)).join('').length;
    if (said > most) [best, most] = [at, said];
  }
  return best;
}

/** What the page says, run by run and clause by clause: a shortened run keeps whole clauses. */
function wordsOf(page: Slide): string[] {
  return runsOf(page)
    .flatMap(clausesOf)
    .filter((text) => text.length >= telling);
}

/** The texts of a page without its title and duty. */
function runsOf(page: Slide): string[] {
  const title = page.blocks.find((block) => block.kind === 'heading');
  const skip = title ? plain(title.text) : '';
  return slideTexts(page)
    .filter((entry) => !isRepeated(page, entry.path))
    .map((entry) => plain(entry.text).replace(/[，。；：、]$/, ''))
    .filter((text) => text.length >= telling && text !== skip);
}

function clausesOf(text: string): readonly string[] {
  const clauses = text.split(/[，。；：、（）]/u);
  return clauses.length > 1 ? [text, ...clauses] : [text];
}

function isRepeated(page: Slide, path: string): boolean {
  const kind = page.blocks[Number(path.split('.')[1])]?.kind;
  return kind === 'heading' || kind === 'duty';
}
