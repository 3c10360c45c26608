import type { Block } from '../model/block';
import type { Slide } from '../model/deck';
import type { Section } from '../model/notice';
import { rich } from '../model/rich-text';
import { partsOf } from './drafts/agenda';
import type { ComposeContext } from './drafts/context';
import type { Draft } from './drafts/draft';
import { type NotePlace, notesOf } from './notes/notes';
import { Wording } from './notes/wording';
import { numbered, type Page, pagesOf } from './time/pages';
import { withSpeech } from './time/speakers';
import { openingSeconds, secondsFor } from './time/speech';

/** Slides with notes and seconds, made from drafts. Ids are `s1`, `s2` … in order. */
export function buildSlides(
  context: ComposeContext,
  drafts: readonly Draft[],
  sections: readonly Section[],
): readonly Slide[] {
  const pages = numbered(withSpeech(drafts.flatMap(pagesOf)));
  const wording = new Wording(context, sections);
  const rolesSeen = new Set<string>();
  return pages.map((page, at) => {
    const place: NotePlace = {
      part: partsOf(sections).findIndex((section) => section.id === page.draft.source) + 1,
      first: !rolesSeen.has(page.draft.role),
    };
    rolesSeen.add(page.draft.role);
    const opens =
      page.draft.role === 'divider' || page.draft.role === 'overview'
        ? wording.heading(page.draft.source)
        : [];
    const notes = notesOf(context, page, place, [...opens, ...wording.paragraphs(page.draft.says)]);
    return slideOf(context, page, notes, at);
  });
}

function slideOf(context: ComposeContext, page: Page, notes: string, at: number): Slide {
  const { draft, continued } = page;
  const seconds = secondsFor({ notes }, context.brief.pace) + (at === 0 ? openingSeconds : 0);
  return {
    id: `s${at + 1}`,
    layout: draft.layout,
    blocks: blocksOf(draft),
    notes,
    ...(draft.source ? { source: draft.source } : {}),
    ...(continued > 0 ? { continued } : {}),
    seconds: Math.round(seconds),
  };
}

function blocksOf(draft: Draft): readonly Block[] {
  const heading: Block = {
    kind: 'heading',
    ...(draft.label ? { label: draft.label } : {}),
    text: rich(draft.title),
  };
  const lead: Block[] = draft.lead ? [{ kind: 'paragraph', text: draft.lead.value }] : [];
  return [heading, ...lead, ...contentBlocks(draft), ...(draft.duty ? [draft.duty] : [])];
}

function contentBlocks(draft: Draft): readonly Block[] {
  const { content } = draft;
  if (!content || content.pieces.length === 0) return [];
  switch (content.kind) {
    case 'points':
      return [{ kind: 'points', items: content.pieces.map((piece) => piece.value) }];
    case 'cards':
    case 'steps':
      return [{ kind: content.kind, items: content.pieces.map((piece) => piece.value) }];
    case 'rules':
      return [
        {
          kind: 'rules',
          ...(content.head ? { head: content.head } : {}),
          items: content.pieces.map((piece) => piece.value),
        },
      ];
    case 'facts':
    case 'terms':
    case 'contact':
      return [{ kind: content.kind, items: content.pieces.map((piece) => piece.value) }];
    case 'timeline':
      return [{ kind: 'timeline', items: content.pieces.map((piece) => piece.value) }];
    case 'statement':
      return content.pieces.map((piece): Block => ({ kind: 'statement', text: piece.value }));
    case 'table':
      return [
        {
          kind: 'table',
          head: content.head,
          rows: content.pieces.map((piece) => piece.value),
          ...(content.note ? { note: content.note } : {}),
        },
      ];
    case 'blocks':
      return content.pieces.map((piece) => piece.value);
  }
}
