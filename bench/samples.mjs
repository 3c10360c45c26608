/** `npm run samples`: makes the decks of our sample notices anew, each beside its notice. Read the difference before you keep it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

for (const name of readdirSync('decks')) {
  const folder = join('decks', name);
  if (!existsSync(join(folder, 'notice.md'))) continue;
  const target = join('out/samples', name);
  const words = ['build', join(folder, 'notice.md'), '--out', target, '--formats', 'md', '--force'];
  const { status } = spawnSync('node', ['src/cli/launch.mjs', ...words], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(join(target, 'deck.md'), join(folder, 'deck.md'));
}
