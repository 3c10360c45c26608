import type { Finding } from '../../../model/finding';
import type { Extract, NoticeFile, Reader } from '../../extract';
import { assemble } from '../assemble';
import { refusal } from '../refusals';
import { wordBlocks } from '../word-blocks';
import { isCompoundFile, openCompoundFile } from './compound-file';
import { wordText } from './word-text';

/** Word 97–2003 and WPS documents, best effort: text and simple tables, no automatic numbers. */
export const docReader: Reader = {
  format: 'doc',
  accepts: (file) => isCompoundFile(file.bytes),
  read: async (file) => readDoc(file),
};

function readDoc(file: NoticeFile): Extract {
  const compound = openCompoundFile(file.bytes);
  if (compound.names.includes('EncryptedPackage')) throw refusal('input.password');
  if (!compound.names.includes('WordDocument')) throw refusal('input.old-word');
  const extract = assemble('doc', wordBlocks(wordText(compound)), [oldWordFinding]);
  if (extract.lines.length === 0) throw refusal('input.old-word');
  return extract;
}

const oldWordFinding: Finding = {
  code: 'notice.old-word',
  severity: 'warning',
  message: {
    zh: '旧版 doc/wps 文件的自动编号读不出来，如层次有缺，请另存为 docx 后再打开。',
    en: 'Automatic numbers of old doc/wps files cannot be read; if levels are missing, save the file as docx and open that.',
  },
};
