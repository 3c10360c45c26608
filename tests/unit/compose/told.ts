import { compose } from '../../../src/compose/compose';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck } from '../../../src/model/deck';
import { plain } from '../../../src/model/rich-text';
import { extractText } from '../../../src/notice/readers/plain/text';
import { understand } from '../../../src/notice/understand';

/** The deck of a short notice. @param words of its first part @param preamble before its parts */
export function deckOf(words: string, preamble = '现将有关事项通知如下。'): Deck {
  const text = `关于做好河道保洁工作的通知\n\n各镇：\n\n${preamble}\n\n一、落实保洁责任\n\n${words}\n\n二、工作要求\n\n各镇要按月通报保洁情况。\n`;
  const notice = understand(extractText(text));
  return compose(notice, defaultBrief, { ratio: '16:9', theme: { name: 'solemn' } }).value;
}

/** The points and rows of a notice whose first part is `words`, as `lead → text`. */
export function told(words: string): readonly string[] {
  return deckOf(words)
    .slides.flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'points')
        return block.items.map((item) => `${item.lead ? `${plain(item.lead)} → ` : ''}${plain(item.text)}`);
      if (block.kind === 'rules' || block.kind === 'facts')
        return block.items.map(({ left, right }) =>
          left.length === 0 ? plain(right) : `${plain(left)} → ${plain(right)}`,
        );
      return [];
    });
}
