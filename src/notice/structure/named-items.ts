import { type Node, ownText } from './node';

type Form = 'own' | 'run-in' | 'item' | 'leaf';

/** How the line of a node is read. */
export interface Reading {
  readonly form: Form;
  /** Length of the heading in the node's own text. */
  readonly length: number;
}

/** A list in ；whose items all begin with a label (Reporting: each office will …;) or a sentence that names them (做好登记工作。对照…核对；). */
export function beginWithNames(group: readonly Node[], readings: readonly Reading[]): boolean {
  const leads = group.map((node, at) => leadOf(ownText(node), readings[at]));
  return leads.every((lead) => lead?.label) || leads.every((lead) => lead?.sentence);
}

function leadOf(text: string, reading: Reading | undefined) {
  if (reading?.form !== 'run-in') return undefined;
  const mark = text.charAt(reading.length);
  return {
    label: isLatin(text) && mark === ':',
    sentence: mark === '。' && !/[，、]/.test(text.slice(0, reading.length)),
  };
}

/** A text without hanzi at its beginning. */
export function isLatin(text: string): boolean {
  return !/[\u4e00-\u9fff]/.test(text.slice(0, 60));
}
