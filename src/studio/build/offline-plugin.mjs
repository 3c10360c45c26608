/** Writes `service-worker.js` of the built studio: the worker's code with the list of files it keeps. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const font = /\.(?:woff2?|ttf)$/;
/** Pages of the command line, maps and pictures for search engines are not kept. */
const passedOver = /(?:^|\/)headless|\.map$|^service-worker\.js$/;

/** @param {string} source the worker's code, relative to the project */
export function offlinePlugin(source) {
  return {
    name: 'lectern-offline',
    apply: 'build',
    // After Vite's own plugins: index.html comes into the bundle only then.
    enforce: 'post',
    /** Runs after every chunk has its final name. */
    generateBundle(_options, bundle) {
      const names = Object.keys(bundle).filter(
        (name) => !passedOver.test(name) && name !== 'src/pipeline/headless.html',
      );
      const fonts = names.filter((name) => font.test(name) && name.endsWith('.woff2'));
      const files = [...names.filter((name) => !font.test(name)), ...publicFiles()];
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: written(readFileSync(source, 'utf8'), files, fonts, bundle),
      });
    },
  };
}

function written(code, files, fonts, bundle) {
  const hash = createHash('sha256').update(code);
  for (const name of [...files, ...fonts].sort()) hash.update(name).update(contentOf(bundle[name]));
  const list = (names) => names.map((name) => JSON.stringify(`./${name}`)).join(',\n  ');
  return code
    .replace('__VERSION__', hash.digest('hex').slice(0, 12))
    .replace("'__APPLICATION__'", list([...files].sort()))
    .replace("'__BACKGROUND__'", list([...fonts].sort()));
}

function contentOf(entry) {
  return entry === undefined ? '' : entry.type === 'chunk' ? entry.code : entry.source;
}

function publicFiles() {
  return readdirSync('public', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .replace(/^public[\\/]/, '')
        .replaceAll('\\', '/'),
    );
}
