/** The texts that are measured. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const candidates = ['../shared/notices/01-qinghai-union-2022.md', 'decks/work-safety/notice.md'];

/** The notice all figures are about: the shared one when it is there, else ours. */
export function sampleNotice() {
  const path = candidates.find((candidate) => existsSync(candidate)) ?? '';
  return { path, name: basename(path), text: readFileSync(path, 'utf8') };
}

/** The notice of about 20 slides that whole runs of the command line are measured with. */
export function shortNotice() {
  const path = 'decks/work-safety/notice.md';
  return { path, text: readFileSync(path, 'utf8') };
}

/**
 * A notice with the body said `times` over, its paragraphs in order.
 * @param {string} text @param {number} times
 */
export function longer(text, times) {
  const [title = '', ...body] = text.split(/\n(?=\S)/);
  return [title, ...Array.from({ length: times }, () => body.join('\n'))].join('\n');
}
