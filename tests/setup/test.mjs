/** `npm test`: finds or installs what the tests need, then runs all of them. */
import { existsSync } from 'node:fs';
import { installMissing } from './browser.mjs';
import { runSteps } from './run-step.mjs';
import { rememberPassed, treeHash } from './tested-tree.mjs';

const missing = installMissing(['chromium', 'pdftotext', 'qpdf', 'mutool']);
if (missing.includes('chromium')) {
  console.error('Tests need a Chromium: install Chrome, Edge or Chromium, or set CHROMIUM_PATH to its path.');
  process.exit(1);
}
if (missing.length > 0) console.log(`Not installed, tests that need them are skipped: ${missing.join(', ')}`);
if (!existsSync('../shared/notices'))
  console.log('No ../shared/notices here: tests on real notices are skipped.');

const before = treeHash();
const passed = runSteps([
  ['unit and quality tests (Node)', 'npx', ['vitest', 'run', '--project', 'unit', '--project', 'quality']],
  ['element and stage tests (Chromium)', 'npx', ['vitest', 'run', '--project', 'browser']],
  ['build', 'node', ['src/cli/build.mjs']],
  ['end-to-end tests (Chromium)', 'npx', ['playwright', 'test']],
]);
if (passed) rememberPassed(before);
process.exitCode = passed ? 0 : 1;
