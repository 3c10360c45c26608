/** The id wanted, or the next free one like it; it is taken from then on. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-v${number}`;
  taken.add(id);
  return id;
}
