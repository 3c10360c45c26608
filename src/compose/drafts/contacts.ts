import type { Pair } from '../../model/block';
import type { Contact } from '../../model/notice';
import { rich } from '../../model/rich-text';
import { sizeOf } from '../excerpt';
import type { ComposeContext } from './context';
import type { Draft, Piece } from './draft';

/** Whom to turn to: one slide; personal mobile numbers only when the brief asks for them. */
export function contactDraft(context: ComposeContext): Draft | undefined {
  const shown = context.notice.contacts.filter(
    (contact) => contact.kind !== 'mobile' || context.brief.showMobiles,
  );
  const pieces = distinct(shown)
    .slice(0, 10)
    .map((contact) => contactPiece(context, contact));
  if (pieces.length === 0) return undefined;
  return {
    role: 'closing',
    layout: 'contact',
    title: context.label('contact'),
    says: [],
    content: { kind: 'contact', pieces },
  };
}

function contactPiece(context: ComposeContext, contact: Contact): Piece<Pair> {
  const sentence = context.notice.sentences.find(
    (one) => one.start <= contact.start && one.end >= contact.end,
  );
  const value = { left: rich(context.label(contact.kind)), right: rich(contact.quote) };
  return { value, sentences: sentence ? [sentence.id] : [], size: sizeOf(contact.quote) };
}

function distinct(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(
    (contact, at) => contacts.findIndex((other) => other.quote === contact.quote) === at,
  );
}
