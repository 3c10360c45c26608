import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './src/cli/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 90_000,
  workers: 1,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: 'http://127.0.0.1:4183/',
    viewport: { width: 1400, height: 900 },
    launchOptions: { args: browserArguments(), ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'npx vite preview --outDir dist/app --host 127.0.0.1 --port 4183 --strictPort',
    url: 'http://127.0.0.1:4183/',
    reuseExistingServer: false,
  },
});
