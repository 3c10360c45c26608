/**
 * Writes the web fonts of a build as the TrueType files they hold. Only for a page that is loaded from
 * the same disk: the files are twice as large, but neither the page nor its worker has to decode them.
 */
import { decompress } from 'wawoff2';

/** The plugin for the page of the command line. */
export function decodedFontsPlugin() {
  return {
    name: 'lectern-decoded-fonts',
    enforce: 'post',
    /** Runs after every font has its final name. */
    async generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.fileName.endsWith('.css')) asset.source = onlyTrueType(String(asset.source));
        // The older format beside it is asked for by no browser that runs the page.
        if (/\.woff2?$/.test(asset.fileName)) delete bundle[asset.fileName];
        if (asset.fileName.endsWith('.woff2'))
          this.emitFile({
            type: 'asset',
            fileName: asset.fileName.replace(/woff2$/, 'ttf'),
            source: await decompress(Buffer.from(asset.source)),
          });
      }
    },
  };
}

/** Every web font of a style sheet under its decoded name. */
function onlyTrueType(css) {
  return css
    .replace(/,\s*url\([^)]+\.woff\)\s*format\(["']?woff["']?\)/g, '')
    .replace(/(url\([^)]+\.)woff2(["']?\)\s*format\(["']?)woff2/g, '$1ttf$2truetype');
}
