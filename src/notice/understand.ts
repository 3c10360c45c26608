import type { CoverNote, Notice, NoticeBody } from '../model/notice';
import { finishElements } from './elements/finish';
import type { Extract } from './extract';
import { findFacts } from './facts/facts';
import { languageOf } from './language';
import { repair } from './repair/repair';
import { writeAttachments } from './structure/attachments';
import { SentenceList, writeBody } from './structure/body';
import { type DocumentParts, takeApart } from './structure/document';
import { linesOf } from './structure/line';
import { outlineOf } from './structure/outline';

/**
 * Understands an official notice: repairs the text, reads the document's elements, builds the tree of
 * sections over sentences and finds the facts. Pure and deterministic; linear in the text's length.
 */
export function understand(extract: Extract): Notice {
  const source = repair(extract);
  const lines = linesOf(source);
  const language = languageOf(source.text);
  const parts = takeApart(lines);
  const list = new SentenceList();
  const coverNote = coverNoteOf(parts, list);
  const body: NoticeBody = writeBody(outlineOf(parts.body), list);
  const attachments = writeAttachments(parts.listed, parts.attachments, list);
  const elements = finishElements(parts.found);
  const structure = {
    language,
    source,
    elements,
    body,
    attachments,
    sentences: list.sentences,
    ...coverNote,
  };
  return { ...structure, ...findFacts(structure), findings: extract.findings };
}

function coverNoteOf(parts: DocumentParts, list: SentenceList): { coverNote?: CoverNote } {
  if (!parts.cover) return {};
  const { title, lines } = parts.cover;
  return { coverNote: { title, paragraphs: lines.flatMap((line) => list.paragraph(line, '') ?? []) } };
}
