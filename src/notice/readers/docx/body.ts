import type { FoundBlock } from '../assemble';
import { childrenOf, isOn } from '../xml';
import type { DocxContext } from './context';
import { readParagraph } from './paragraph';
import { readTable } from './table';

const containers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

/** The paragraphs and tables below `parent` in reading order, looking through content controls and insertions. */
export function readBlocks(parent: Element, context: DocxContext): readonly FoundBlock[] {
  return childrenOf(parent).flatMap((element) => readBlock(element, context));
}

function readBlock(element: Element, context: DocxContext): readonly FoundBlock[] {
  if (element.localName === 'p') return withPageBreak(element, readParagraph(element, context));
  if (element.localName === 'tbl') return readTable(element, context);
  if (element.localName === 'AlternateContent') return readAlternative(element, context);
  return containers.has(element.localName) ? readBlocks(element, context) : [];
}

function readAlternative(element: Element, context: DocxContext): readonly FoundBlock[] {
  const [choice] = childrenOf(element);
  return choice ? readBlocks(choice, context) : [];
}

function withPageBreak(element: Element, blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  return isOn(element, 'pPr/pageBreakBefore') ? [{ kind: 'gap' }, ...blocks] : blocks;
}
