import { spawnSync } from 'node:child_process';

/**
 * Runs one step of a check and says how long it took.
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} words
 * @returns {boolean} true when it passed
 */
export function runStep(title, command, words) {
  console.log(`\n▶ ${title}`);
  const started = Date.now();
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✔' : '✖'} ${title} (${seconds} s)`);
  return status === 0;
}

/**
 * Runs steps one after the other, all of them, and ends the process.
 * @param {readonly (readonly [string, string, readonly string[]])[]} steps title, command, words
 */
export function runSteps(steps) {
  const results = steps.map(([title, command, words]) => runStep(title, command, words));
  const passed = results.filter(Boolean).length;
  console.log(`\n${passed} passed, ${results.length - passed} failed`);
  return passed === results.length;
}
