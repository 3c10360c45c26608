/**
 * `npm run bench`: every promise about speed and size in one run, as ratios where a peer can run beside
 * us. Words after it choose parts: pure, studio,
 * exports, whole.
 */
import { measureExports } from './exports.mjs';
import { measurePure } from './pure.mjs';
import { measureStudio } from './studio.mjs';
import { measureWhole } from './whole.mjs';

const parts = { pure: measurePure, studio: measureStudio, exports: measureExports, whole: measureWhole };
const wanted = process.argv.slice(2);

for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await measure();
}
