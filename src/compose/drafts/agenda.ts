import type { Card } from '../../model/block';
import type { Section } from '../../model/notice';
import { limits } from '../limits';
import type { ComposeContext } from './context';
import type { Draft, Piece } from './draft';
import { shownLabel } from './leaf';
import { cardPiece } from './pieces';
import { titleOf } from './titles';

/** The parts of a deck that an agenda lists: top sections with a heading. */
export function partsOf(sections: readonly Section[]): readonly Section[] {
  return sections.filter((section) => section.heading !== '' && section.kind !== 'label');
}

/** Whether the notice has parts worth an agenda and dividers. */
export function hasParts(sections: readonly Section[]): boolean {
  const parts = partsOf(sections);
  return parts.length >= 2 && parts.length <= 12;
}

/** The agenda; on a divider the part that comes now is marked. */
export function agendaDraft(context: ComposeContext, sections: readonly Section[], current?: Section): Draft {
  const cards = partsOf(sections).map((section) => agendaCard(context, section, section === current));
  return {
    role: current ? 'divider' : 'agenda',
    layout: current ? 'section' : 'agenda',
    title: current ? titleOf(context.text, current) : context.label('agenda'),
    ...(current?.label ? { label: current.label } : {}),
    ...(current ? { source: current.id } : {}),
    says: [],
    content: { kind: 'cards', pieces: cards },
  };
}

function agendaCard(context: ComposeContext, section: Section, current: boolean): Piece<Card> {
  const card = cardPiece(
    { ...shownLabel(section), title: titleOf(context.text, section, limits.longTitle) },
    [],
  );
  return current ? { ...card, value: { ...card.value, current: true } } : card;
}
