import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled notice: where its text is and what is to be found in it. */
export interface Case {
  readonly name: string;
  /** What makes it hard. */
  readonly trap: string;
  /** File name that decides the reader. */
  readonly file: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** One labelled line: the element and its columns. */
export interface Label {
  readonly element: string;
  readonly columns: readonly string[];
}

const here = join(import.meta.dirname, 'cases');

/** The project's own cases: `trap: …`, `---`, the notice, `---`, labels separated by tabs. */
export function ownCases(): readonly Case[] {
  return readdirSync(here).map((file) => {
    const [trap = '', text = '', labels = ''] = readFileSync(join(here, file), 'utf8').split(/^---\n/m);
    return { name: file, trap: trap.replace(/^trap: /, '').trim(), file, text, labels: labelsOf(labels) };
  });
}

/** Labels of real notices (first words only); the notices themselves are read from `folder`. */
export function sharedCases(folder: string): readonly Case[] {
  const labelled = join(import.meta.dirname, 'notices');
  return readdirSync(labelled).flatMap((name) => {
    const file = name.replace(/\.tsv$/, '');
    const lines = readFileSync(join(labelled, name), 'utf8');
    try {
      const text = new TextDecoder(file.includes('gb18030') ? 'gb18030' : 'utf-8').decode(
        readFileSync(join(folder, file)),
      );
      return [{ name: file, trap: 'a real notice', file, text, labels: labelsOf(lines) }];
    } catch {
      return [];
    }
  });
}

function labelsOf(lines: string): Label[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [element = '', ...columns] = line.split('\t');
      return { element, columns };
    });
}
