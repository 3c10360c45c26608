import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { playerPlugin } from './src/present/build/player-plugin.mjs';
import { offlinePlugin } from './src/studio/build/offline-plugin.mjs';

export default defineConfig({
  base: './',
  plugins: [playerPlugin(), offlinePlugin(resolve('src/studio/offline/service-worker.mjs'))],
  optimizeDeps: {
    // Found late, they would make the page load again in the middle of a test.
    include: [
      'axe-core',
      'fast-check',
      'fflate',
      'lit',
      'lit/directives/class-map.js',
      'lit/directives/guard.js',
      'lit/directives/style-map.js',
      'lit/directives/unsafe-svg.js',
      'markdown-it',
      'markdown-it-cjk-friendly',
      'yaml',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.mjs',
      'reveal.js',
      'reveal.js/plugin/markdown',
      'valibot',
    ],
  },
  build: {
    target: 'chrome109',
    outDir: 'dist/app',
    emptyOutDir: true,
    rollupOptions: {
      input: { studio: resolve('index.html'), headless: resolve('src/pipeline/headless.html') },
    },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['.', '../shared'] } },
});
