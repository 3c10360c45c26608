import type { Node } from './node';

/**
 * Id of a section: the labels from the top without their closing marks, e.g. `二（一）`, `三1（2）`;
 * unnumbered parts count by position (`五·2`), doubled ids get `~2`. Counts it in `used`.
 */
export function sectionId(parent: string, node: Node, at: number, used: Map<string, number>): string {
  const own = node.label === '' || node.kind === 'bullet' ? `·${at + 1}` : plainLabel(node.label);
  const id = joined(parent, own, node);
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  return count === 1 ? id : `${id}~${count}`;
}

function plainLabel(label: string): string {
  return label.replace(/[、.．：:，,\s　]+$/, '').replace(/[\s　]+/g, '');
}

function joined(parent: string, own: string, node: Node): string {
  if (node.kind === 'decimal' && own.startsWith(lastNumber(parent))) return own;
  const separator = /[\da-z]$/i.test(parent) && /^[\da-z]/i.test(own) ? '.' : '';
  return parent + separator + own;
}

function lastNumber(parent: string): string {
  return /[\d.]*$/.exec(parent)?.[0] || '\u0000';
}
