import type { Pair } from '../../model/block';
import type { Contact, Section } from '../../model/notice';
import { rich } from '../../model/rich-text';
import { sizeOf } from '../excerpt';
import { type ComposeContext, sentencesIn } from './context';
import type { Draft, Piece } from './draft';
import { leafOf, shownLabel } from './leaf';

/** Whom to turn to: one slide; personal mobile numbers only when the brief asks for them. */
export function contactDraft(context: ComposeContext): Draft | undefined {
  const shown = context.notice.contacts.filter(
    (contact) => contact.kind !== 'mobile' || context.brief.showMobiles,
  );
  const pieces = distinct(shown)
    .slice(0, 10)
    .map((contact) => contactPiece(context, contact));
  if (pieces.length === 0) return undefined;
  const section = contactSection(context);
  return {
    role: 'closing',
    layout: 'contact',
    title: section?.heading ?? context.label('contact'),
    ...(section ? { ...shownLabel(section), source: section.id } : {}),
    says: section ? sentencesIn(section.paragraphs).map((sentence) => sentence.id) : [],
    content: { kind: 'contact', pieces },
  };
}

/** A part of the notice that is nothing but contacts: its slide is this one. */
function contactSection(context: ComposeContext): Section | undefined {
  return context.notice.body.sections.find(
    (section) =>
      section.children.length === 0 &&
      /联系|咨询/.test(section.heading) &&
      context.notice.contacts.some((contact) => contact.section === section.id) &&
      leafOf(context, section, '').sentences.length === 0,
  );
}

function contactPiece(context: ComposeContext, contact: Contact): Piece<Pair> {
  const sentence = context.notice.sentences.find(
    (one) => one.start <= contact.start && one.end >= contact.end,
  );
  const left = contact.purpose?.quote ?? context.label(contact.kind);
  const right = contact.body ? `${contact.quote}（${contact.body.quote}）` : contact.quote;
  return {
    value: { left: rich(left), right: rich(right) },
    sentences: sentence ? [sentence.id] : [],
    size: sizeOf(right),
  };
}

function distinct(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(
    (contact, at) => contacts.findIndex((other) => other.quote === contact.quote) === at,
  );
}
