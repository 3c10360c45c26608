import type { Finding } from '../../../model/finding';
import type { Extract, ReaderPorts } from '../../extract';
import { assemble, type FoundBlock } from '../assemble';
import { footnoteFinding } from '../findings';
import { refusal } from '../refusals';
import { at, attributeOf, childrenOf, parseXml } from '../xml';
import { openZip, partText } from '../zip/open-zip';
import { readBlocks } from './body';
import type { DocxContext } from './context';
import { createListCounter } from './counter';
import { readNumbering } from './numbering';
import { readStyles } from './styles';

/** The parts of a WordprocessingML package that are read; nothing else is unpacked, no relation followed. */
const parts = /^word\/(?:document\d*|numbering|styles|footnotes|endnotes)\.xml$/;

/**
 * Reads a DOCX: automatic numbers computed, tracked changes accepted, headers, footers, comments and
 * pictures left out. Throws `UnusableInput` for a package that is damaged or abnormal.
 */
export function extractDocx(bytes: Uint8Array, ports: ReaderPorts): Extract {
  const files = openZip(bytes, (name) => parts.test(name));
  const part = (name: string) => {
    const found = files[name];
    return found && parseXml(partText(found), ports);
  };
  const main = Object.keys(files).find((name) => /document\d*\.xml$/.test(name));
  const body = main && at(part(main), 'body');
  if (!body) throw refusal('input.damaged');
  const context = createContext(body, part('word/styles.xml'), part('word/numbering.xml'));
  const blocks = readBlocks(body, context);
  const notes = [
    ...noteTexts(part('word/footnotes.xml'), 'footnote', context),
    ...noteTexts(part('word/endnotes.xml'), 'endnote', context),
  ];
  return assemble('docx', blocks, [
    ...(notes.length > 0 ? [footnoteFinding(notes)] : []),
    ...(context.revisions > 0 ? [revisionFinding] : []),
    ...(context.contents > 0 ? [contentsFinding] : []),
  ]);
}

function createContext(
  body: Element,
  styles: Element | undefined,
  numbering: Element | undefined,
): DocxContext {
  const context: DocxContext = {
    styles: readStyles(styles),
    lists: createListCounter(readNumbering(numbering)),
    paged: Array.from(body.getElementsByTagName('*')).some(
      (element) => element.localName === 'lastRenderedPageBreak',
    ),
    page: 1,
    carried: '',
    revisions: 0,
    contents: 0,
    footnotes: [],
    readBlocks: (parent): readonly FoundBlock[] => readBlocks(parent, context),
  };
  return context;
}

function noteTexts(
  root: Element | undefined,
  kind: 'footnote' | 'endnote',
  context: DocxContext,
): readonly string[] {
  const called = new Set(context.footnotes);
  return childrenOf(root, kind)
    .filter((note) => called.has(`${kind}Reference/${attributeOf(note, 'id')}`))
    .map((note) => (note.textContent ?? '').trim())
    .filter((text) => text !== '');
}

const revisionFinding: Finding = {
  code: 'notice.revisions',
  severity: 'warning',
  message: {
    zh: '文件带有修订痕迹，已按接受全部修订后的文字读取，请核对是否为定稿。',
    en: 'The file has tracked changes; it was read as if all were accepted. Check that it is the final text.',
  },
};

const contentsFinding: Finding = {
  code: 'notice.contents',
  severity: 'note',
  message: {
    zh: '文件里的目录未并入正文。',
    en: 'The table of contents was left out of the text.',
  },
};
