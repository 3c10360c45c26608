import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../../src/model/notice';
import type { ReaderPorts } from '../../../src/notice/extract';
import { extractNotice } from '../../../src/notice/read';
import { understand } from '../../../src/notice/understand';
import { ownCases } from '../case';

const shared = join(import.meta.dirname, '../../../../shared/notices');
const decks = join(import.meta.dirname, '../../../decks');
const ports: ReaderPorts = {
  parseMarkup: () => {
    throw new Error('not needed here');
  },
};

/** A notice by name, read when asked for. */
export interface NamedNotice {
  readonly name: string;
  readonly read: () => Promise<Notice>;
}

/** The real notices, when they are beside the repository. */
export function realNotices(): readonly NamedNotice[] {
  return filesIn(shared)
    .filter((name) => /^\d\d-.*\.(?:md|txt)$/.test(name))
    .map((name) => ({ name, read: () => readNotice(name, readFileSync(join(shared, name))) }));
}

/** The notices written for this project. */
export function ownNotices(): readonly NamedNotice[] {
  const samples = filesIn(decks).map((name) => ({
    name,
    read: () => readNotice('notice.md', readFileSync(join(decks, name, 'notice.md'))),
  }));
  const cases = ownCases().map(({ name, file, text }) => ({
    name,
    read: () => readNotice(file, new TextEncoder().encode(text)),
  }));
  return [...samples, ...cases];
}

/** A notice from the words of a text file. */
export async function readNotice(name: string, bytes: Uint8Array): Promise<Notice> {
  return understand(await extractNotice({ name, bytes: new Uint8Array(bytes) }, ports));
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
