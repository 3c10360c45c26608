import type { Block } from '../../model/block';
import { element, escapeHtml } from '../html';
import type { BlockContext } from './block-context';
import { cardsHtml } from './cards';
import { codeHtml } from './code';
import { dutyHtml, fieldsHtml } from './fields';
import { pairsHtml } from './pairs';
import { pictureHtml } from './picture';
import { pointsHtml } from './points';
import { quizHtml } from './quiz';
import { paragraphHtml, quoteHtml, statementHtml } from './statement';
import { stepsHtml } from './steps';
import { tableHtml } from './table';
import { timelineHtml } from './timeline';
import { titleHtml } from './title';

/** The HTML of one block; every text element carries its path. */
export function blockHtml(block: Block, context: BlockContext): string {
  switch (block.kind) {
    case 'heading':
      return titleHtml(block, context);
    case 'paragraph':
      return paragraphHtml(block, context);
    case 'points':
      return pointsHtml(block, context);
    case 'cards':
      return cardsHtml(block, context);
    case 'terms':
    case 'rules':
    case 'facts':
    case 'contact':
      return pairsHtml(block, context);
    case 'steps':
      return stepsHtml(block, context);
    case 'timeline':
      return timelineHtml(block, context);
    case 'table':
      return tableHtml(block, context);
    case 'statement':
      return statementHtml(block, context);
    case 'quote':
      return quoteHtml(block, context);
    case 'picture':
      return pictureHtml(block, context);
    case 'quiz':
      return quizHtml(block, context);
    case 'duty':
      return dutyHtml(block, context);
    case 'fields':
      return fieldsHtml(block, context);
    case 'code':
      return codeHtml(block, context);
    case 'markdown':
      return markdownHtml(block.markdown, context);
  }
}

function markdownHtml(markdown: string, context: BlockContext): string {
  return element('p', { class: 'markdown', 'data-path': `${context.path}.markdown` }, escapeHtml(markdown));
}
