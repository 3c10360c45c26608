import { plain, type RichText, type Run } from '../../model/rich-text';

/** Rich text without empty runs, neighbours of one style joined. */
export function tidy(text: RichText): RichText {
  const runs: Run[] = [];
  for (const run of text) {
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last && sameStyle(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** The places of `find` in `words`, left to right without overlap. */
export function placesIn(words: string, find: string, matchCase: boolean): readonly number[] {
  if (find === '') return [];
  const where = matchCase ? words : lowered(words);
  const what = matchCase ? find : lowered(find);
  const places: number[] = [];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) places.push(at);
  return places;
}

/** Rich text with every `find` replaced; the new words take the style of the first character they replace. */
export function replaced(text: RichText, find: string, replace: string, matchCase: boolean): RichText {
  const places = placesIn(plain(text), find, matchCase);
  return places.toReversed().reduce((runs, at) => spliced(runs, at, at + find.length, replace), text);
}

function spliced(text: RichText, start: number, end: number, words: string): RichText {
  let offset = 0;
  let pending = words;
  const runs = text.map((run) => {
    const from = Math.max(0, start - offset);
    const to = Math.min(run.text.length, end - offset);
    offset += run.text.length;
    if (from >= to) return run;
    const changed = run.text.slice(0, from) + pending + run.text.slice(to);
    pending = '';
    return { ...run, text: changed };
  });
  return tidy(runs);
}

/** Lower case letter by letter, so that places stay what they are. */
function lowered(words: string): string {
  return words.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function sameStyle(one: Run, other: Run): boolean {
  return (
    (one.strong ?? false) === (other.strong ?? false) &&
    (one.accent ?? false) === (other.accent ?? false) &&
    one.href === other.href
  );
}
