import type { Quote } from '../../model/span';
import { numberOf } from '../../text/numerals';

const forms: readonly RegExp[] = [
  /(?<=^|[。；：，:;,\s（])([一二三四五六七八九十])是(?!一)/g,
  /(?<=^|[。；：:;\s])([一二三四五六七八九十])要/g,
  /(?<=^|[。；：:;\s])第([一二三四五六七八九十])[，,：:、]/g,
  /(?<=^|[。；：:;，\s])(首先|其次|再次|最后)[，,]/g,
  /(?<=[。；：:，\s])[（(]([1-9]|10)[)）](?![班组期室号])/g,
  /(?<=[。；：:，\s])([①-⑩])/g,
];
const words = ['首先', '其次', '再次', '最后'];
const reach = 1200;

/** The counted series inside one paragraph: items from marker to marker, without final marks; at least two, in order. */
export function seriesIn(text: string, base: number): Quote[][] {
  const stops = [...text.matchAll(/[。！？]/g)].map(({ index }) => index);
  return forms
    .flatMap((form) => runsOf([...text.matchAll(form)], text))
    .map((run) => itemsOf(run, text, { base, stops }));
}

interface Place {
  readonly at: number;
  readonly number: number;
}

function runsOf(matches: readonly RegExpExecArray[], text: string): Place[][] {
  const runs: Place[][] = [];
  for (const match of matches) {
    const place = { at: match.index, number: countOf(match[1] ?? '') };
    const run = runs.at(-1);
    const before = run?.at(-1);
    const next =
      before &&
      place.number > before.number &&
      place.number <= before.number + (match[1]?.length === 2 ? 3 : 1);
    if (run && next && place.at - (before?.at ?? 0) < reach) run.push(place);
    else if (place.number === 1) runs.push([place]);
  }
  return runs.filter((run) => run.length >= 2 && text.length > 0);
}

function countOf(text: string): number {
  const word = words.indexOf(text);
  return word >= 0 ? word + 1 : (numberOf(text.normalize('NFKC')) ?? 0);
}

function itemsOf(
  run: readonly Place[],
  text: string,
  { base, stops }: { base: number; stops: readonly number[] },
): Quote[] {
  return run.map(({ at }, index) => {
    const end = withoutFinalMarks(text, at, run[index + 1]?.at ?? endOfLast(text, at, stops));
    return { start: base + at, end: base + end, quote: text.slice(at, end) };
  });
}

function withoutFinalMarks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[；;。，,\s]/.test(text.charAt(last - 1))) last--;
  return last;
}

/** The last item ends with its sentence. */
function endOfLast(text: string, at: number, stops: readonly number[]): number {
  const stop = firstFrom(stops, at);
  return Math.min(stop ?? text.length, at + reach, text.length);
}

/** The first of the ascending `places` that is not before `at`. */
function firstFrom(places: readonly number[], at: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
