import type { Draft } from '../drafts/draft';
import { piecesOf } from '../drafts/words';
import { groupsOf } from './order';

/**
 * Says each sentence once and in order: drafts of one leaf share its sentences, each slide taking the
 * run of sentences it shows most of.
 */
export function withSpeech(drafts: readonly Draft[]): readonly Draft[] {
  return groupsOf(drafts).flatMap((group) => (group.length > 1 ? shared(group) : group));
}

function shared(group: readonly Draft[]): readonly Draft[] {
  const says = group[0]?.says ?? [];
  const owners = assign(
    says,
    group.map((draft) => new Set(piecesOf(draft).flatMap((piece) => piece.sentences))),
  );
  return group.map((draft, at) => ({ ...draft, says: says.filter((_, place) => owners[place] === at) }));
}

/** For every sentence the slide that says it: never going back, agreeing with what slides show as often as can be. */
function assign(says: readonly number[], shown: readonly ReadonlySet<number>[]): readonly number[] {
  const best: number[][] = [];
  const from: number[][] = [];
  says.forEach((sentence, place) => {
    best.push([]);
    from.push([]);
    for (let slide = 0; slide < shown.length; slide++) {
      const agrees = shown[slide]?.has(sentence) ? 1 : 0;
      const previous =
        place === 0
          ? [{ at: 0, score: slide === 0 ? 0.1 : 0 }]
          : range(slide).map((at) => ({ at, score: (best[place - 1]?.[at] ?? 0) + (at < slide ? 0.1 : 0) }));
      const top = previous.reduce((one, other) => (other.score > one.score ? other : one));
      best[place]?.push(top.score + agrees);
      from[place]?.push(top.at);
    }
  });
  return walkBack(best, from);
}

function range(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, at) => at);
}

function walkBack(best: readonly number[][], from: readonly number[][]): readonly number[] {
  const owners: number[] = [];
  const lastRow = best.at(-1) ?? [];
  let at = lastRow.indexOf(Math.max(...lastRow));
  for (let place = best.length - 1; place >= 0; place--) {
    owners[place] = at;
    at = from[place]?.[at] ?? 0;
  }
  return owners;
}
