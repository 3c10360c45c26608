import * as path from 'node:path';
import { basename } from 'node:path';
import type { Artifact } from '../model/artifact';
import {
  type BuildRequest,
  deliverySchema,
  type Format,
  type Prepared,
  preparedSchema,
} from '../model/build-request';
import { parseWith } from '../model/parse';
import { Failure } from './failure';
import { type NoticeInput, readInput } from './inputs';
import { OutputFolder } from './output';
import type { HeadlessPage } from './page';
import type { Progress } from './progress';
import { say } from './speech';
import { takePictures } from './take-pictures';

/** The file that stands for a format when looking for what would be overwritten. */
const fileOf: Readonly<Record<Format, string>> = {
  md: 'deck.md',
  json: 'deck.json',
  pdf: 'deck.pdf',
  pptx: 'deck.pptx',
  html: 'deck.html',
  docx: 'script.docx',
  png: path.join('png', '01.png'),
  handout: 'handout.pdf',
};

type Ready = Extract<Prepared, { state: 'ready' }>;

/**
 * Builds one notice into `folder`. Nothing is written unless everything could be made.
 * @returns the number of errors the check found
 */
export async function buildNotice(
  input: NoticeInput,
  folder: string,
  request: BuildRequest,
  force: boolean,
  page: HeadlessPage,
  progress: Progress,
): Promise<number> {
  const output = new OutputFolder(folder, force);
  const names = ['notice.json', 'report.json', ...request.formats.map((format) => fileOf[format])];
  await output.refuseExisting(names);
  try {
    const ready = await prepare(input, request, page);
    for (const artifact of await deliver(page, 'records')) await output.add(artifact);
    const made = await makeAll(request, ready, page, (format) =>
      progress.step(`${input.stem}: ${fileOf[format]}`),
    );
    for (const artifact of made) await output.add(artifact);
    await output.commit();
    progress.done(summary(input, folder, ready));
    return ready.findings.filter((finding) => finding.severity === 'error').length;
  } finally {
    await output.discard();
  }
}

async function prepare(input: NoticeInput, request: BuildRequest, page: HeadlessPage): Promise<Ready> {
  const bytes = await readInput(input.path);
  const argument = { name: basename(input.path), base64: Buffer.from(bytes).toString('base64'), request };
  const answer = parseWith(preparedSchema, await page.call('prepare', argument));
  if (answer.state === 'refused') throw new Failure(answer.message);
  return answer;
}

/**
 * All formats at once, as the page, its worker and Chromium itself can be busy at the same time; only what
 * shows something on the page goes one after the other.
 */
async function makeAll(
  request: BuildRequest,
  ready: Ready,
  page: HeadlessPage,
  onMade: (format: Format) => void,
): Promise<readonly Artifact[]> {
  const one = async (format: Format) => {
    const files = await make(format, request, ready, page);
    onMade(format);
    return files;
  };
  const shows = (format: Format) => format === 'png' || (format === 'pdf' && request.engine === 'chromium');
  const shown = async () => {
    const files: Artifact[] = [];
    for (const format of request.formats.filter(shows)) files.push(...(await one(format)));
    return files;
  };
  // Asked for first: it is the longest way, and most of it is Chromium's own.
  const pictures = shown();
  const hidden = request.formats.filter((format) => !shows(format)).map(one);
  return (await Promise.all([...hidden, pictures])).flat();
}

function make(
  format: Format,
  request: BuildRequest,
  ready: Ready,
  page: HeadlessPage,
): Promise<readonly Artifact[]> {
  if (format === 'pdf' && request.engine === 'chromium') return printPdf(ready, page);
  if (format === 'png') return takePictures(ready, page);
  return deliver(page, format);
}

async function deliver(page: HeadlessPage, what: Format | 'records'): Promise<readonly Artifact[]> {
  const files = parseWith(deliverySchema, await page.call('deliver', what));
  return files.map(({ name, mediaType, base64 }) => ({
    name,
    mediaType,
    bytes: Buffer.from(base64, 'base64'),
  }));
}

async function printPdf(ready: Ready, page: HeadlessPage): Promise<readonly Artifact[]> {
  await page.call('showForPrint');
  const bytes = await page.print(ready.width, ready.height);
  return [{ name: fileOf.pdf, mediaType: 'application/pdf', bytes }];
}

function summary(input: NoticeInput, folder: string, ready: Ready): string {
  const minutes = ready.minutes.toFixed(1);
  const count = (severity: string) =>
    ready.findings.filter((finding) => finding.severity === severity).length;
  return say({
    zh: `${input.stem}：${ready.slides} 页，约 ${minutes} 分钟，检查：${count('error')} 个错误、${count('warning')} 个提醒 → ${folder}`,
    en: `${input.stem}: ${ready.slides} slides, about ${minutes} minutes, check: ${count('error')} errors, ${count('warning')} warnings → ${folder}`,
  });
}
