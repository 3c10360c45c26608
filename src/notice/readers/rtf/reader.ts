import type { Reader } from '../../extract';
import { limits } from '../../limits';
import { assemble } from '../assemble';
import { refusal } from '../refusals';
import { wordBlocks } from '../word-blocks';
import { rtfText } from './text';

/** Rich Text Format: words, simple tables, and list numbers where the file writes them out. */
export const rtfReader: Reader = {
  format: 'rtf',
  accepts: (file) => new TextDecoder('latin1').decode(file.bytes.subarray(0, 6)).startsWith('{\\rtf'),
  read: async (file) => {
    if (file.bytes.length > limits.entryBytes) throw refusal('input.too-large');
    return assemble('rtf', wordBlocks(rtfText(new TextDecoder('latin1').decode(file.bytes))));
  },
};
