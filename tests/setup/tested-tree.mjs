/** Remembers for which state of the files all tests passed, so that `verify` need not run them twice. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const memory = 'node_modules/.cache/lectern/tests-passed';

/** A hash of every tracked and new file, or undefined outside a checkout. */
export function treeHash() {
  try {
    const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { maxBuffer: 1e8 });
    const hash = createHash('sha256');
    for (const name of list.toString().split('\0').filter(Boolean).sort()) {
      hash.update(name).update('\0');
      if (existsSync(name)) hash.update(readFileSync(name));
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** True when all tests passed on exactly these files. */
export function testsPassedHere() {
  const hash = treeHash();
  return hash !== undefined && existsSync(memory) && readFileSync(memory, 'utf8') === hash;
}

/** @param {string | undefined} hash */
export function rememberPassed(hash) {
  if (hash === undefined) return;
  mkdirSync('node_modules/.cache/lectern', { recursive: true });
  writeFileSync(memory, hash);
}
