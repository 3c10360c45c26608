import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own in memory, which can be filled up. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all room that is left, and what the browser gives up of its caches later. */
  fill(): void;
  /** Gives it back. */
  makeRoom(): void;
  /** Takes the disk away with all that is on it. */
  remove(): void;
}

/** A disk of `megabytes`; null where one may not mount: not root, not Linux, a locked container. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'lectern-disk-'));
  if (!done('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) {
    rmdirSync(folder);
    return null;
  }
  const filler = join(folder, 'filler');
  let again: NodeJS.Timeout | undefined;
  return {
    folder,
    fill: () => {
      append(filler);
      again = setInterval(() => append(filler), 200);
    },
    makeRoom: () => {
      clearInterval(again);
      rmSync(filler, { force: true });
    },
    remove: () => {
      clearInterval(again);
      if (!done('umount', folder)) execFileSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

/** Zeros until the disk is full: then it ends with an error. */
function append(path: string): void {
  for (const size of ['64k', '4k'])
    done('dd', 'if=/dev/zero', `of=${path}`, `bs=${size}`, 'oflag=append', 'conv=notrunc');
}

function done(command: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
