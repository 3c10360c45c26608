import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
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
