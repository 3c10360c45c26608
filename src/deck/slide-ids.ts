/** The next free id of the form `s12`, given those in use. */
export function freshId(used: ReadonlySet<string>): string {
  let number = used.size + 1;
  while (used.has(`s${number}`)) number++;
  return `s${number}`;
}
