import type { QuizBlock } from '../../model/block';
import { element } from '../html';
import { heading, running, textElement } from '../text';
import { type BlockContext, bodyRoom } from './block-context';

/** A question; its answers come one by one wherever the deck is shown. */
export function quizHtml(block: QuizBlock, context: BlockContext): string {
  const question = textElement(
    'p',
    'question',
    `${context.path}.question`,
    block.question,
    heading((context.width - 80) / 44),
  );
  const columns = block.answers.length > 4 ? 2 : 1;
  const answers = block.answers.map((answer, at) =>
    element(
      'li',
      { class: 'answer fragment' },
      element('i', { class: 'mark', 'aria-hidden': 'true' }),
      textElement(
        'span',
        'answer-text',
        `${context.path}.answers.${at}`,
        answer,
        running(bodyRoom(context, 100) / columns),
      ),
    ),
  );
  return question + element('ul', { class: `answers columns-${columns}` }, ...answers);
}
