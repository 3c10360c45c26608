import { findClosing, takeClosingPhrases } from './closing';
import { decideHeadings } from './headings';
import { splitLeads } from './leads';
import type { Line } from './line';
import type { Outline } from './node';
import { liftContacts, liftTrailing } from './trailing';
import { buildTree } from './tree';

/** The passes from tree to outline, in order; each file's head comment says what it needs and guarantees. */
const passes: readonly ((outline: Outline) => Outline)[] = [
  takeClosingPhrases,
  liftContacts,
  decideHeadings,
  splitLeads,
  findClosing,
  liftTrailing,
];

/** The outline of one body: tree, headings, leads, closing. */
export function outlineOf(lines: readonly Line[]): Outline {
  return passes.reduce((outline, pass) => pass(outline), buildTree(lines));
}
