import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { decodedFontsPlugin } from './src/cli/decoded-fonts-plugin.mjs';
import { playerPlugin } from './src/present/build/player-plugin.mjs';
import { offlinePlugin } from './src/studio/build/offline-plugin.mjs';

const studio: UserConfig = {
  base: './',
  plugins: [playerPlugin(), offlinePlugin(resolve('src/studio/offline/service-worker.mjs'))],
  optimizeDeps: {
    // Found late, they would make the page load again in the middle of a test.
    include: [
      '@awesome.me/webawesome/dist/components/badge/badge.js',
      '@awesome.me/webawesome/dist/components/button/button.js',
      '@awesome.me/webawesome/dist/components/callout/callout.js',
      '@awesome.me/webawesome/dist/components/checkbox/checkbox.js',
      '@awesome.me/webawesome/dist/components/dialog/dialog.js',
      '@awesome.me/webawesome/dist/components/divider/divider.js',
      '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js',
      '@awesome.me/webawesome/dist/components/dropdown/dropdown.js',
      '@awesome.me/webawesome/dist/components/icon/icon.js',
      '@awesome.me/webawesome/dist/components/icon/library.js',
      '@awesome.me/webawesome/dist/components/input/input.js',
      '@awesome.me/webawesome/dist/components/number-input/number-input.js',
      '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js',
      '@awesome.me/webawesome/dist/components/spinner/spinner.js',
      '@awesome.me/webawesome/dist/components/split-panel/split-panel.js',
      '@awesome.me/webawesome/dist/components/switch/switch.js',
      '@awesome.me/webawesome/dist/components/textarea/textarea.js',
      '@awesome.me/webawesome/dist/translations/zh-cn.js',
      '@codemirror/commands',
      '@codemirror/language',
      '@codemirror/search',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
      '@lezer/markdown',
      '@lit/context',
      '@lit/localize',
      'axe-core',
      'browser-fs-access',
      'docx',
      'fast-check',
      'fflate',
      'idb',
      'lit',
      'lit/decorators.js',
      'lit/directives/class-map.js',
      'lit/directives/guard.js',
      'lit/directives/live.js',
      'lit/directives/repeat.js',
      'lit/directives/style-map.js',
      'lit/directives/unsafe-svg.js',
      'markdown-it',
      'markdown-it-cjk-friendly',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.mjs',
      'reveal.js',
      'reveal.js/plugin/markdown',
      'uqr',
      'valibot',
      'yaml',
    ],
  },
  build: {
    target: 'chrome109',
    outDir: 'dist/app',
    emptyOutDir: true,
    rollupOptions: { input: { studio: resolve('index.html') } },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['.', '../shared'] } },
};

/** The page the command line drives, apart from the studio: one script, and fonts that are decoded. */
const headless: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [playerPlugin(), decodedFontsPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'chrome109',
    outDir: 'dist/headless',
    emptyOutDir: true,
    assetsInlineLimit: (path) => (/\.woff2?$/.test(path) ? false : undefined),
    rollupOptions: { input: resolve('src/pipeline/headless.html') },
  },
};

export default defineConfig(({ mode }) => (mode === 'headless' ? headless : studio));
