import type { Card } from '../../model/block';
import type { ClauseUnit } from '../clauses/clause';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { cardPiece } from '../drafts/pieces';
import { excerptOf } from '../excerpt';

/** X是A，是B，是C: the subject as title, each predicate a card. Undefined when the unit is not of that form. */
export function definitionCards(
  context: ComposeContext,
  unit: ClauseUnit,
): Pick<Draft, 'title' | 'content'> | undefined {
  const [first, ...others] = unit.clauses;
  if (!first || others.length < 1 || !others.every((clause) => /^(?:也|更|还)?是/.test(clause.core)))
    return undefined;
  const at = first.core.indexOf('是');
  if (at < 2 || at > 40) return undefined;
  const subject = excerptOf(context.text, [{ start: first.coreStart, end: first.coreStart + at }]);
  const predicates = [
    { start: first.coreStart + at, end: first.end },
    ...others.map((clause) => ({ start: clause.start, end: clause.end })),
  ];
  const texts = predicates.map((span) => excerptOf(context.text, [span]).text);
  if (texts.some((text) => text.length > 60) || /在.{4,}/.test(texts[0]?.slice(0, 12) ?? ''))
    return undefined;
  const pieces: Piece<Card>[] = texts.map((text) => cardPiece({ title: text }, [unit.sentence]));
  return { title: subject.text, content: { kind: 'cards', pieces } };
}
