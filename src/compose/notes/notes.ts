import type { Sentence } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';
import type { Page } from '../time/pages';
import { numeralOf } from './numerals';

/** Where a slide stands among its neighbours, for a neutral transition. */
export interface NotePlace {
  /** Number of the part from 1; 0 outside parts. */
  readonly part: number;
  readonly first: boolean;
}

/**
 * The notes of a slide: place, a transition made from structure only, the original wording in full,
 * and a flag where the wording was put together over a page break.
 */
export function notesOf(
  context: ComposeContext,
  page: Page,
  place: NotePlace,
  wording: readonly string[],
): string {
  const { draft } = page;
  const lines = [
    draft.source && wording.length > 0 ? `〔${draft.source}〕` : '',
    transition(context, page, place),
    ...wording,
    joinFlag(context, draft.says),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function transition(context: ComposeContext, page: Page, place: NotePlace): string {
  const { draft } = page;
  if (context.english) return englishTransition(page, place);
  switch (draft.role) {
    case 'cover':
      return `今天宣讲的是：${draft.title}。`;
    case 'agenda':
      return `全文分${numeralOf(draft.content?.pieces.length ?? 0)}个部分。`;
    case 'divider':
      return `下面看第${numeralOf(place.part)}部分。`;
    case 'overview':
      return draft.content ? `这一部分共${numeralOf(draft.content.pieces.length)}项。` : '';
    case 'background':
      return page.continued === 0 && place.first ? '先看背景与依据。' : '';
    case 'summary':
      return draft.layout === 'timeline'
        ? '把时间节点再看一遍。'
        : draft.layout === 'table'
          ? '把责任分工再看一遍。'
          : '附件见本页。';
    case 'closing':
      return draft.layout === 'contact' ? '具体联系方式见本页。' : place.first ? '最后是工作要求。' : '';
    case 'facts':
      return draft.whole && draft.says.length === 0
        ? `${draft.title}，就是本页所列的${numeralOf(draft.content?.pieces.length ?? 0)}项。`
        : '';
    default:
      return '';
  }
}

function englishTransition(page: Page, place: NotePlace): string {
  const { draft } = page;
  if (draft.role === 'cover') return `Today's subject: ${draft.title}.`;
  if (draft.role === 'divider') return `Part ${place.part}.`;
  if (draft.role === 'summary')
    return draft.layout === 'timeline' ? 'The deadlines once more.' : 'Who does what, once more.';
  if (draft.role === 'background') return place.first ? 'First, the background.' : '';
  return '';
}

function joinFlag(context: ComposeContext, says: readonly number[]): string {
  const joined = context.notice.source.joins.some((join) =>
    says.some((id) => holds(context.notice.sentences[id], join.start)),
  );
  if (!joined) return '';
  return context.english
    ? '〔Please check: this wording was joined over a page break.〕'
    : '〔请核对：此处文字由跨页段落拼接。〕';
}

function holds(sentence: Sentence | undefined, at: number): boolean {
  return sentence !== undefined && sentence.start <= at && at <= sentence.end;
}
