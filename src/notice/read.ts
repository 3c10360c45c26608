import type { Extract, NoticeFile, ReaderPorts } from './extract';
import { limits } from './limits';
import { refusal } from './readers/refusals';
import { readers } from './readers/registry';

/**
 * Reads a file of any supported format into lines: limits first, then the reader that accepts it.
 * Throws `UnusableInput` when the file is empty, too large, of no known format or holds no notice.
 */
export async function extractNotice(file: NoticeFile, ports: ReaderPorts): Promise<Extract> {
  if (file.bytes.length === 0) throw refusal('input.empty');
  if (file.bytes.length > limits.fileBytes) throw refusal('input.too-large');
  const reader = readers.find((candidate) => candidate.accepts(file));
  if (!reader) throw refusal('input.format');
  const extract = await reader.read(file, ports);
  refuseScraps(extract);
  return extract;
}

function refuseScraps(extract: Extract): void {
  const [first, second] = extract.lines;
  if (!first) throw refusal('input.no-text');
  if (!second && first.text.length < limits.oneLineCharacters) throw refusal('input.too-short');
  const length = extract.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length > limits.textLength || extract.lines.length > limits.lines) throw refusal('input.too-large');
}
