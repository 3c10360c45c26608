import type { Reader } from '../extract';
import { markdownReader } from './markdown/reader';
import { textReader } from './plain/text';

/** Every reader, asked in this order; the first that accepts a file reads it. */
export const readers: readonly Reader[] = [markdownReader, textReader];
