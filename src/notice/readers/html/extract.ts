import type { Finding } from '../../../model/finding';
import type { Extract, ReaderPorts } from '../../extract';
import { limits } from '../../limits';
import { assemble, type FoundBlock } from '../assemble';
import { cleanLine } from '../clean';
import { refusal } from '../refusals';
import { findArticle } from './article';
import { isFurnitureLine } from './furniture-lines';
import { withoutParticulars } from './particulars';
import { readElement } from './walk';

/** Elements that stay open until they are closed; paragraphs, items and cells close each other. */
const nesting =
  /<(\/?)(?:a|b|big|blockquote|center|code|div|dl|em|font|form|i|ol|pre|s|section|small|span|strike|strong|table|tt|u|ul)\b/gi;

/** The notice in a whole page: article found, navigation and mirror furniture dropped. */
export function extractPage(markup: string, ports: ReaderPorts): Extract {
  const body = parseBody(markup, ports);
  const { parts, dropped } = findArticle(body);
  const blocks = parts.flatMap(readElement);
  const kept = withoutRepeatedTitle(withoutParticulars(blocks.filter(isWanted)));
  return assemble('html', kept, dropped > 0 ? [asideFinding(dropped)] : []);
}

/** The notice in a fragment that was copied: nothing is searched, only furniture lines go. */
export function extractFragment(markup: string, ports: ReaderPorts): Extract {
  const body = parseBody(markup, ports);
  return assemble('pasted', readElement(body).filter(isWanted));
}

/** Parsers look through all open elements at each new one: depth is what makes markup slow, so it is bounded. */
function parseBody(markup: string, ports: ReaderPorts): Element {
  let depth = 0;
  for (const [, closing] of markup.matchAll(nesting)) {
    depth = Math.max(0, depth + (closing ? -1 : 1));
    if (depth > limits.openElements) throw refusal('input.nesting');
  }
  return ports.parseMarkup(markup, 'text/html').body;
}

function isWanted(block: FoundBlock): boolean {
  return block.kind !== 'line' || !isFurnitureLine(cleanLine(block.text));
}

/** Mirrors print the title as the page's head and again as the notice's own: the notice's own stays. */
function withoutRepeatedTitle(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'line') return blocks;
  const title = bare(first.text);
  const again = rest.slice(0, 12).some((block) => block.kind === 'line' && bare(block.text) === title);
  return again ? rest : blocks;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

function asideFinding(characters: number): Finding {
  return {
    code: 'notice.page-furniture',
    severity: 'note',
    message: {
      zh: `网页正文以外的 ${characters} 个字（导航、页脚等）未读入。`,
      en: `${characters} characters of the page outside the notice (navigation, footer) were left out.`,
    },
  };
}
