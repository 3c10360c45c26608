import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './tests/setup/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          testTimeout: 60_000,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          css: true,
        },
      },
      {
        extends: true,
        test: {
          testTimeout: 60_000,
          name: 'quality',
          include: ['tests/quality/**/*.test.ts'],
          environment: 'node',
          css: true,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          retry: process.env.CI ? 1 : 0,
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            fileParallelism: false,
            provider: playwright({
              launchOptions: { args: browserArguments(), ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1400, height: 900 },
          },
        },
      },
    ],
  },
});
