import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { Failure } from './failure';

/** A notice to build: where it is and the folder name its deck gets. */
export interface NoticeInput {
  readonly path: string;
  /** File name without extension. */
  readonly stem: string;
  /** The argument was a folder, or one of several notices: the deck gets a folder of its own. */
  readonly several: boolean;
}

const extensions = new Set(
  '.md .markdown .txt .text .html .htm .docx .pdf .doc .wps .ofd .zip .rtf .mht'.split(' '),
);
const largest = 50 * 1024 * 1024;

/**
 * The notices behind the arguments; a folder stands for the notices directly in it.
 * Links that lead out of a given folder are refused unless `allowOutside`.
 * @throws Failure when an argument is no readable file or a folder has no notice
 */
export async function collectNotices(
  paths: readonly string[],
  allowOutside: boolean,
): Promise<readonly NoticeInput[]> {
  const found: NoticeInput[] = [];
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined);
    if (!status) throw missing(path);
    if (status.isDirectory()) found.push(...(await noticesIn(path, allowOutside)));
    else found.push({ path, stem: stemOf(path), several: paths.length > 1 });
  }
  return apart(found);
}

/** The bytes of a notice. @throws Failure when it is too large or cannot be read */
export async function readInput(path: string): Promise<Uint8Array> {
  const status = await stat(path);
  if (!status.isFile()) throw missing(path);
  if (status.size > largest) {
    throw new Failure({
      zh: `文件“${basename(path)}”超过 50 MB，请先删去其中的图片或另存为文本后再试。`,
      en: `“${basename(path)}” is larger than 50 MB: remove its pictures or save it as text, then try again.`,
    });
  }
  return new Uint8Array(await readFile(path));
}

async function noticesIn(folder: string, allowOutside: boolean): Promise<NoticeInput[]> {
  const root = await realpath(folder);
  const names = (await readdir(folder)).filter((name) => extensions.has(extname(name).toLowerCase())).sort();
  const found: NoticeInput[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const real = await realpath(path).catch(() => undefined);
    if (!real || !(await stat(real)).isFile()) continue;
    if (!allowOutside && !real.startsWith(root + sep)) continue;
    found.push({ path, stem: stemOf(path), several: true });
  }
  if (found.length === 0) {
    throw new Failure({
      zh: `文件夹“${folder}”里没有可以读取的公文，请给出公文文件（md、txt、docx、pdf、html 等）。`,
      en: `There is no readable notice in the folder “${folder}”: give a notice file (md, txt, docx, pdf, html …).`,
    });
  }
  return found;
}

/** Gives two notices of one name, such as a .pdf and a .txt, folders of their own. */
function apart(inputs: readonly NoticeInput[]): NoticeInput[] {
  const stems = inputs.map((input) => input.stem);
  return inputs.map((input) => {
    const doubled = stems.filter((stem) => stem === input.stem).length > 1;
    return doubled ? { ...input, stem: basename(input.path).replaceAll('.', '-') } : input;
  });
}

function stemOf(path: string): string {
  return basename(path, extname(path)) || 'deck';
}

function missing(path: string): Failure {
  return new Failure({
    zh: `找不到文件“${path}”，请检查路径。`,
    en: `There is no file “${path}”: check the path.`,
  });
}
