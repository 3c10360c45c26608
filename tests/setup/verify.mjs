/** `npm run verify`: format, lint, types, import rules, unused code, known advisories, all tests, the build. */
import { runSteps } from './run-step.mjs';
import { testsPassedHere } from './tested-tree.mjs';

const tests = testsPassedHere()
  ? ['tests (passed on these very files already)', 'node', ['-e', '0']]
  : ['tests', 'npm', ['test', '--silent']];

const passed = runSteps([
  ['format and lint', 'npx', ['biome', 'check', '.']],
  ['types', 'npx', ['tsc', '-p', 'tsconfig.json']],
  ['types of the pure folders', 'npx', ['tsc', '-p', 'tsconfig.pure.json']],
  ['import rules', 'npx', ['depcruise', 'src', '--config', '.dependency-cruiser.mjs']],
  ['unused code', 'npx', ['knip']],
  tests,
  ['build', 'node', ['src/cli/build.mjs']],
]);
process.exitCode = passed ? 0 : 1;
