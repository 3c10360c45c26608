import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkReportSchema, themeListSchema } from '../model/build-request';
import { parseWith } from '../model/parse';
import { type Order, readArguments } from './arguments';
import { buildNotice } from './build-notice';
import { Failure } from './failure';
import { collectNotices, type NoticeInput, readInput } from './inputs';
import { openStudio } from './open-studio';
import { HeadlessPage } from './page';
import { createProgress } from './progress';
import { say } from './speech';

/**
 * Runs the command line.
 * @param words what stands after the program's name
 * @param built folder of what was built: the studio and the headless page
 * @returns exit code: 0 done, 1 the check found errors (`--strict`), 2 unusable input or arguments
 */
export async function run(words: readonly string[], built: string): Promise<number> {
  try {
    return await carryOut(readArguments(words), built);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}

function carryOut(order: Order, built: string): Promise<number> {
  switch (order.command) {
    case 'none':
      return Promise.resolve(print(order));
    case 'build':
      return buildAll(order, built);
    case 'check':
      return check(order, built);
    case 'themes':
      return listThemes(built);
    case 'open':
      return openStudio(order.deck, join(built, 'app'));
  }
}

function print(order: { exitCode: number; message: string }): number {
  (order.exitCode === 0 ? process.stdout : process.stderr).write(`${order.message.trim()}\n`);
  return order.exitCode;
}

async function buildAll(order: Extract<Order, { command: 'build' }>, built: string): Promise<number> {
  const inputs = await collectNotices(order.notices, order.allowOutside);
  const progress = createProgress(order.quiet);
  const page = await HeadlessPage.open(join(built, 'headless'), progress.step);
  let errors = 0;
  let refused = 0;
  try {
    for (const input of inputs) {
      try {
        errors += await buildNotice(
          input,
          folderOf(input, order.out),
          order.request,
          order.force,
          page,
          progress,
        );
      } catch (error) {
        if (inputs.length === 1 || !(error instanceof Failure)) throw error;
        refused++;
        process.stderr.write(`${input.path}: ${error.message}\n`);
      }
    }
  } finally {
    await page.close();
  }
  if (refused > 0) return 2;
  return order.strict && errors > 0 ? 1 : 0;
}

function folderOf(input: NoticeInput, out: string | undefined): string {
  if (out === undefined) return join('out', input.stem);
  return input.several ? join(out, input.stem) : out;
}

async function check(order: Extract<Order, { command: 'check' }>, built: string): Promise<number> {
  const deck = await readFile(order.deck, 'utf8').catch(() => {
    throw new Failure({
      zh: `找不到文件“${order.deck}”，请检查路径。`,
      en: `There is no file “${order.deck}”.`,
    });
  });
  const page = await HeadlessPage.open(join(built, 'headless'), () => undefined);
  try {
    const answer = await page.call('check', { deck, ...(await noticeArgument(order.notice)) });
    const report = parseWith(checkReportSchema, answer);
    if (report.state === 'refused') throw new Failure(report.message);
    for (const finding of report.findings) {
      const place = finding.slide ? `${finding.slide} ` : '';
      process.stdout.write(`${finding.severity} ${place}${finding.code}: ${say(finding.message)}\n`);
    }
    const errors = report.findings.filter((finding) => finding.severity === 'error').length;
    process.stdout.write(
      `${say({ zh: `${report.slides} 页，${errors} 个错误，${report.findings.length - errors} 个提示`, en: `${report.slides} slides, ${errors} errors, ${report.findings.length - errors} others` })}\n`,
    );
    return order.strict && errors > 0 ? 1 : 0;
  } finally {
    await page.close();
  }
}

async function noticeArgument(
  path: string | undefined,
): Promise<{ notice?: { name: string; base64: string } }> {
  if (path === undefined) return {};
  const bytes = await readInput(path);
  return { notice: { name: basename(path), base64: Buffer.from(bytes).toString('base64') } };
}

async function listThemes(built: string): Promise<number> {
  const page = await HeadlessPage.open(join(built, 'headless'), () => undefined);
  try {
    const themes = parseWith(themeListSchema, await page.call('themes'));
    for (const theme of themes) process.stdout.write(`${theme.name.padEnd(12)} ${say(theme.title)}\n`);
    return 0;
  } finally {
    await page.close();
  }
}
