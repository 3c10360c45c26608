import type { NamedSet } from '../../model/notice';
import type { ComposeContext } from './context';
import type { Draft } from './draft';
import { cardPiece } from './pieces';

/** Cards of a set that the text itself names and spells out in full. */
export function namedSetDraft(context: ComposeContext, set: NamedSet): Draft {
  const sentence = context.notice.sentences.find(
    (one) => one.start <= set.name.start && one.end >= set.name.end,
  );
  const sentences = sentence ? [sentence.id] : [];
  return {
    role: 'facts',
    layout: 'cards',
    title: quoted(context, set),
    ...(set.section ? { source: set.section } : {}),
    says: [],
    whole: true,
    content: { kind: 'cards', pieces: set.items.map((item) => cardPiece({ title: item.quote }, sentences)) },
  };
}

/** Items shorter than this on average (措施、责任、资金) say nothing on cards. */
const leastLetters = 3;

/** A name worth a slide: 4个方面 is a count, “四项” too little. */
export function isNamed(set: NamedSet): boolean {
  const name = set.name.quote.replace(/[“”]/g, '');
  const letters = set.items.reduce((sum, item) => sum + item.quote.length, 0);
  if (letters < set.items.length * leastLetters) return false;
  return (
    name.length >= 3 && !/^.{1,3}[个大项种类](?:方面|环节|部分|阶段|问题|指标|条件|情形|步骤)$/.test(name)
  );
}

/** The name with its quotes when they stand around it. */
function quoted(context: ComposeContext, set: NamedSet): string {
  const { start, end } = set.name;
  const around = context.text.slice(start - 1, end + 1);
  return /^“.*”$/.test(around) ? around : set.name.quote;
}
