import type { Reader } from '../extract';
import { docReader } from './doc/reader';
import { htmlReader } from './html/reader';
import { markdownReader } from './markdown/reader';
import { pdfReader } from './pdf/reader';
import { textReader } from './plain/text';
import { rtfReader } from './rtf/reader';
import { zipReader } from './zip/reader';

/** Every reader, asked in this order: what the bytes say goes before what the name says. */
export const readers: readonly Reader[] = [
  zipReader,
  pdfReader,
  docReader,
  rtfReader,
  htmlReader,
  markdownReader,
  textReader,
];
