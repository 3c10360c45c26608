import type { DeckChange } from '../../deck/changes/deck-change';

/** The slides from one to another, both among them, in the deck's order. */
export function slideRange(order: readonly string[], from: string, to: string): readonly string[] {
  const [one, other] = [order.indexOf(from), order.indexOf(to)];
  return order.slice(Math.min(one, other), Math.max(one, other) + 1);
}

/** The choice with a slide taken in, or left out when it was in. */
export function toggleChoice(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
}

/** Where chosen slides go: how many of the others stand before them afterwards. */
export type PlaceAmongOthers = number;

/** The place `step` slides on from where the chosen ones begin or end; infinite steps go to the ends. */
export function placeAfterStep(
  order: readonly string[],
  chosen: readonly string[],
  step: number,
): PlaceAmongOthers {
  const others = order.length - chosen.length;
  const edge = step < 0 ? firstOf(order, chosen) : lastOf(order, chosen);
  return Math.min(others, Math.max(0, othersBefore(order, chosen, edge) + step));
}

/** The place before or after a slide, which may itself be chosen. */
export function placeBeside(
  order: readonly string[],
  chosen: readonly string[],
  target: string,
  after: boolean,
): PlaceAmongOthers {
  const at = order.indexOf(target);
  return othersBefore(order, chosen, at) + (after && !chosen.includes(target) ? 1 : 0);
}

/** The order once the chosen slides stand together at a place. */
export function orderAfterMove(
  order: readonly string[],
  chosen: readonly string[],
  place: PlaceAmongOthers,
): readonly string[] {
  const moved = order.filter((id) => chosen.includes(id));
  return order.filter((id) => !chosen.includes(id)).toSpliced(place, 0, ...moved);
}

/** The changes that lead there; none when all stand there already. */
export function moveChanges(
  order: readonly string[],
  chosen: readonly string[],
  place: PlaceAmongOthers,
): readonly DeckChange[] {
  const wanted = orderAfterMove(order, chosen, place);
  const changes: DeckChange[] = [];
  let now = order;
  for (const slide of wanted.filter((id) => chosen.includes(id))) {
    const others = now.filter((id) => id !== slide);
    const before = wanted[wanted.indexOf(slide) - 1];
    const to = before === undefined ? 0 : others.indexOf(before) + 1;
    if (now.indexOf(slide) !== to) changes.push({ type: 'moveSlide', slide, to });
    now = others.toSpliced(to, 0, slide);
  }
  return changes;
}

function othersBefore(order: readonly string[], chosen: readonly string[], at: number): number {
  return order.slice(0, at).filter((id) => !chosen.includes(id)).length;
}

function firstOf(order: readonly string[], chosen: readonly string[]): number {
  return order.findIndex((id) => chosen.includes(id));
}

function lastOf(order: readonly string[], chosen: readonly string[]): number {
  return order.findLastIndex((id) => chosen.includes(id));
}
