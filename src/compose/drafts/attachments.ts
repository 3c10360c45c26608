import type { Pair } from '../../model/block';
import type { Attachment } from '../../model/notice';
import { sizeOf } from '../excerpt';
import { leafDrafts } from '../forms/leaf-forms';
import { sectionDrafts } from '../forms/section-forms';
import type { ComposeContext } from './context';
import type { Draft, Piece } from './draft';
import { looseLeaf } from './leaf';
import { pairPiece } from './pieces';
import { tableDraft } from './tables';

/** Attachments: those with text of their own by the same forms, the others as one list. */
export function attachmentDrafts(context: ComposeContext): readonly Draft[] {
  const told = context.notice.attachments.flatMap((attachment) => bodyDrafts(context, attachment));
  const listed = context.notice.attachments.filter((attachment) => attachment.title !== '');
  const list = listed.length > 0 ? [listDraft(context, listed)] : [];
  return [...list, ...told];
}

function listDraft(context: ComposeContext, attachments: readonly Attachment[]): Draft {
  const pieces: Piece<Pair>[] = attachments.map((attachment) =>
    pairPiece(attachment.label || context.label('attachment'), attachment.title, []),
  );
  return {
    role: 'summary',
    layout: 'facts',
    title: context.label('attachment'),
    says: [],
    content: { kind: 'facts', pieces },
  };
}

function bodyDrafts(context: ComposeContext, attachment: Attachment): readonly Draft[] {
  const { body } = attachment;
  if (!body) return [];
  const title = attachment.title || attachment.label;
  const place = attachment.label ? { label: attachment.label } : {};
  const tables = body.tables.flatMap((index) => tableDraft(context, index, title, place) ?? []);
  const preamble =
    proseOf(context, attachment).length > 0
      ? leafDrafts(context, looseLeaf(context, proseOf(context, attachment), title))
      : [];
  return [
    ...preamble,
    ...body.sections.flatMap((section) => sectionDrafts(context, section, title)),
    ...tables,
  ];
}

/** Lines of a form (盖章 年 月 日) are no prose. */
function proseOf(context: ComposeContext, attachment: Attachment) {
  return (attachment.body?.preamble ?? []).filter(
    (paragraph) => sizeOf(context.text.slice(paragraph.start, paragraph.end)) > 30,
  );
}
