import { depths } from '../../text/brackets';

const opener = /[“‘《〈（(〔[【「『]/;
const flat = new Uint16Array(0);

/** Nesting depth by offset, as `depths` gives it; empty (read it as 0) for the many texts without quotes and brackets. */
export function nestingOf(text: string): Uint16Array {
  return opener.test(text) ? depths(text) : flat;
}
