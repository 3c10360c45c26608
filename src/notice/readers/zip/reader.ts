import type { Extract, NoticeFile, Reader, ReaderPorts } from '../../extract';
import { refusal } from '../refusals';
import { isZip, zipNames } from './open-zip';

/** Office containers: DOCX and OFD, told apart by their parts. */
export const zipReader: Reader = {
  format: 'zip',
  accepts: (file) => isZip(file.bytes),
  read: readContainer,
};

async function readContainer(file: NoticeFile, ports: ReaderPorts): Promise<Extract> {
  const names = zipNames(file.bytes);
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) {
    const { extractDocx } = await import('../docx/reader');
    return extractDocx(file.bytes, ports);
  }
  if (names.includes('OFD.xml')) {
    const { extractOfd } = await import('../ofd/reader');
    return extractOfd(file.bytes, ports);
  }
  throw refusal('input.format');
}
