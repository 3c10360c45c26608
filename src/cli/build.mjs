/**
 * Builds the studio (dist/app), the page of the command line (dist/headless) and the command line itself
 * (dist/cli) when a source is newer than the last build, or always with --force. Plain JavaScript, because
 * it runs before anything is built.
 */
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'dist/built');
const sources = ['src', 'themes', 'decks', 'public', 'index.html', 'vite.config.ts', 'package.json'];

/**
 * Newest modification time below `path`, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** True when dist/ is there and no source is newer. */
export function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((name) => newest(join(root, name)) <= built);
}

/**
 * Builds all parts unless they are fresh.
 * @param {{ force?: boolean }} [options]
 */
export async function buildIfStale(options = {}) {
  if (!options.force && isFresh()) return;
  process.stderr.write('Building Lectern …\n');
  const { build } = await import('vite');
  rmSync(stamp, { force: true });
  await build({ root, logLevel: 'warn' });
  await build({ root, mode: 'headless', logLevel: 'warn' });
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'src/cli/main.ts'),
      outDir: join(root, 'dist/cli'),
      emptyOutDir: true,
      target: 'node20',
    },
  });
  writeFileSync(stamp, `${new Date().toISOString()}\n`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildIfStale({ force: true });
}
