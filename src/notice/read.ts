import type { Notice } from '../model/notice';
import type { Extract, NoticeFile, ReaderPorts } from './extract';
import { limits } from './limits';
import { mainEntry } from './readers/archive/main-entry';
import { extractPasted, type Pasted } from './readers/pasted';
import { refusal } from './readers/refusals';
import { readers } from './readers/registry';
import { understand } from './understand';

/** Reads and understands a notice; see `extractNotice` for what is refused. */
export async function readNotice(file: NoticeFile, ports: ReaderPorts): Promise<Notice> {
  return understand(await extractNotice(file, ports));
}

/** Understands a pasted notice; throws `UnusableInput` when it holds none. */
export function readPasted(pasted: Pasted, ports: ReaderPorts): Notice {
  return understand(usable(extractPasted(pasted, ports)));
}

/**
 * Reads a file of any supported format into lines: limits first, then the reader that accepts it.
 * Of an archive the notice itself is read. Throws `UnusableInput` with one clear sentence when the
 * file is empty, too large, damaged, protected, of no known format or holds no notice.
 */
export async function extractNotice(file: NoticeFile, ports: ReaderPorts): Promise<Extract> {
  if (file.bytes.length === 0) throw refusal('input.empty');
  if (file.bytes.length > limits.fileBytes) throw refusal('input.too-large');
  const inner = mainEntry(file);
  const extract = usable(await readerOf(inner?.file ?? file).read(inner?.file ?? file, ports));
  const { name } = inner?.file ?? file;
  return { ...extract, name, findings: [...extract.findings, ...(inner?.findings ?? [])] };
}

function readerOf(file: NoticeFile) {
  const reader = readers.find((candidate) => candidate.accepts(file));
  if (!reader) throw refusal('input.format');
  return reader;
}

function usable(extract: Extract): Extract {
  const [first, second] = extract.lines;
  if (!first) throw refusal('input.no-text');
  if (!second && first.text.length < limits.oneLineCharacters) throw refusal('input.too-short');
  const length = extract.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length > limits.textLength || extract.lines.length > limits.lines) throw refusal('input.too-large');
  return extract;
}
