import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './src/cli/browser.mjs';

const executablePath = findBrowser();
const askPort =
  "require('net').createServer().listen(0,'127.0.0.1',function(){process.stdout.write(String(this.address().port));this.close()})";
// A free port, found once: workers are started with this environment.
process.env.LECTERN_TEST_PORT ??= execFileSync(process.execPath, ['-e', askPort]).toString();
const port = Number(process.env.LECTERN_TEST_PORT);
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  // A shared machine may stall for seconds; a real fault fails every time.
  retries: process.env.CI ? 2 : 0,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: address,
    viewport: { width: 1400, height: 900 },
    launchOptions: { args: browserArguments(), ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `npx vite preview --outDir dist/app --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
