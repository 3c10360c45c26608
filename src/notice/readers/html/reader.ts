import type { Extract, NoticeFile, Reader, ReaderPorts } from '../../extract';
import { limits } from '../../limits';
import { damagedFinding } from '../findings';
import { type Decoded, decodeText } from '../plain/decode';
import { refusal } from '../refusals';
import { extractPage } from './extract';

/** HTML pages in the encoding they declare, else in the one their bytes show. */
export const htmlReader: Reader = {
  format: 'html',
  accepts: (file) =>
    /\.(?:x?html?|shtml|mht)$/i.test(file.name) || /^\s*<(?:!doctype html|html)\b/i.test(start(file)),
  read: async (file, ports) => readPage(file, ports),
};

function readPage(file: NoticeFile, ports: ReaderPorts): Extract {
  const { text, damaged } = declared(file) ?? decodeText(file.bytes);
  const extract = extractPage(text, ports);
  return damaged ? { ...extract, findings: [...extract.findings, damagedFinding] } : extract;
}

function start(file: NoticeFile): string {
  return new TextDecoder('latin1').decode(file.bytes.subarray(0, 2048)).replace(/^\xef\xbb\xbf/, '');
}

function declared(file: NoticeFile): Decoded | undefined {
  if (file.bytes.length > limits.textBytes) throw refusal('input.too-large');
  const label = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(start(file))?.[1];
  try {
    const encoding = label && /^gb(?:2312|k)$/i.test(label) ? 'gb18030' : label;
    return encoding
      ? { text: new TextDecoder(encoding, { fatal: true }).decode(file.bytes), encoding, damaged: false }
      : undefined;
  } catch {
    return undefined;
  }
}
