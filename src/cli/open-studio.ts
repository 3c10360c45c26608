import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Failure } from './failure';
import { say } from './speech';
import { serve } from './static-server';

/** Serves the studio with a deck ready to open, until the terminal ends it. @throws Failure when there is no such deck */
export async function openStudio(deck: string, application: string): Promise<number> {
  const bytes = await readFile(deck).catch(() => {
    throw new Failure({ zh: `找不到文件“${deck}”，请检查路径。`, en: `There is no file “${deck}”.` });
  });
  const server = await serve(application, { 'opened.deck.md': bytes });
  const address = `${server.address}?opened`;
  process.stdout.write(
    `${say({ zh: `工作室已打开：${address}（按 Ctrl+C 结束）`, en: `The studio is at ${address} (Ctrl+C ends it)` })}\n`,
  );
  showInBrowser(address);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return 0;
}

function showInBrowser(address: string): void {
  const [command, ...words] = opener();
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return ['xdg-open'];
}
