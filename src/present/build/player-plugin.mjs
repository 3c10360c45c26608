/**
 * Offers `virtual:lectern-player`: a module whose default export is the player of the single-file deck as
 * one self-contained script (IIFE, no import, no request), bundled on first use and kept until a file of
 * it changes.
 */
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'vite';

const virtualId = 'virtual:lectern-player';
const resolvedId = `\0${virtualId}`;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const entry = fileURLToPath(new URL('../single-file.ts', import.meta.url));

/** The plugin for `vite.config.ts`. */
export function playerPlugin() {
  let bundle;
  let files = new Set();
  return {
    name: 'lectern-player',
    resolveId(source) {
      return source === virtualId ? resolvedId : null;
    },
    async load(id) {
      if (id !== resolvedId) return null;
      bundle ??= bundlePlayer();
      const { code, modules } = await bundle;
      files = new Set(modules);
      for (const file of modules) this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(code)};`, map: null };
    },
    watchChange(id) {
      if (files.has(id)) bundle = undefined;
    },
    handleHotUpdate({ file }) {
      if (files.has(file)) bundle = undefined;
    },
  };
}

/** Bundles the player; answers its code and the files it was made of. */
export async function bundlePlayer() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    // Never the development editions of libraries, also when a development server asks.
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome109',
      minify: true,
      assetsInlineLimit: 0,
      lib: { entry, formats: ['iife'], name: 'lectern', fileName: () => 'player.js' },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  const chunk = output.find((each) => each.type === 'chunk' && each.isEntry);
  const extra = output.filter((each) => each !== chunk);
  if (!chunk || extra.length > 0)
    throw new Error(
      `The player must be one script; besides it there is ${extra.map((each) => each.fileName).join(', ')}.`,
    );
  const modules = Object.keys(chunk.modules)
    .filter((id) => !id.startsWith('\0'))
    .map((id) => id.split('?')[0]);
  return { code: safeInline(chunk.code), modules };
}

/** Nothing in the script may look to an HTML parser like the end of its element or a comment. */
function safeInline(code) {
  const safe = code.trim().replace(/<(?=\/script|script|!--)/gi, '\\x3c');
  // Only inside strings is the escape the same: anywhere else this would not compile.
  new Script(safe);
  return safe;
}
