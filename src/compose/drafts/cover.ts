import type { Block, Pair } from '../../model/block';
import { rich } from '../../model/rich-text';
import type { ComposeContext } from './context';
import type { Draft } from './draft';

/** The cover: the matter as title, issuer · number · date, and fields the lecturer fills in. */
export function coverDraft(context: ComposeContext): Draft {
  const fields: Block = { kind: 'fields', items: emptyFields(context) };
  const lines = factLine(context);
  const blocks: Block[] = [...lines.map((text): Block => ({ kind: 'paragraph', text: rich(text) })), fields];
  return {
    role: 'cover',
    layout: 'cover',
    title: coverTitle(context),
    says: [],
    content: { kind: 'blocks', pieces: blocks.map((value) => ({ value, sentences: [], size: 0 })) },
  };
}

/** What the lecture is about: the matter without 关于…的通知, converter spaces left out. */
export function coverTitle(context: ComposeContext): string {
  const { matter, title } = context.notice.elements;
  const words = matter?.quote ?? title?.quote ?? openingLine(context);
  return context.english ? words.replace(/\s+/g, ' ').trim() : withoutConverterSpaces(words);
}

/** A paper without a title is named by its first line, never by the heading of a part. */
function openingLine(context: ComposeContext): string {
  const line =
    context.text
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? '';
  const first = context.notice.body.sections[0];
  const isPart = first?.heading !== undefined && first.heading !== '' && line.includes(first.heading);
  return line === '' || isPart || line.length > longestLine ? context.label('untitled') : line;
}

/** A line longer than this is a sentence, no title. */
const longestLine = 40;

function withoutConverterSpaces(words: string): string {
  let depth = 0;
  return [...words]
    .filter((character) => {
      if (character === '“') depth++;
      if (character === '”') depth--;
      return depth > 0 || !/\s/.test(character);
    })
    .join('');
}

function factLine(context: ComposeContext): readonly string[] {
  const { issuers, number, date } = context.notice.elements;
  const names = issuers.map((issuer) => issuer.quote.replace(/\s+/g, context.english ? ' ' : ''));
  return [...names.slice(0, 4), number?.quote ?? '', date?.quote ?? ''].filter((text) => text.trim() !== '');
}

function emptyFields(context: ComposeContext): Pair[] {
  return [context.label('lecturer'), context.label('organisation'), context.label('date')].map((text) => ({
    left: rich(text),
    right: [],
  }));
}
