import type { Corrections } from '../model/corrections';
import type { CoverNote, Notice, NoticeBody } from '../model/notice';
import type { SourceText } from '../model/source-text';
import { correctLines } from './corrections/lines';
import { finishElements } from './elements/finish';
import type { Extract } from './extract';
import { findFacts } from './facts/facts';
import { findingsOf } from './findings/findings';
import { refuseSecret } from './findings/marks';
import { skippedFindings } from './findings/skipped';
import { titleFindings } from './findings/title';
import { languageOf } from './language';
import { titleOfName, withNameAsTitle } from './readers/name-title';
import { repair } from './repair/repair';
import { writeAttachments } from './structure/attachments';
import { SentenceList, writeBody } from './structure/body';
import { type DocumentParts, takeApart, takeEnglishApart } from './structure/document';
import { type Line, linesOf } from './structure/line';
import { outlineOf } from './structure/outline';

/**
 * Understands an official notice: repairs the text, reads the document's elements, builds the tree of
 * sections over sentences and finds the facts. Pure and deterministic; linear in the text's length.
 */
export function understand(extract: Extract, corrections: Corrections = []): Notice {
  const source = repair(extract, corrections);
  const { lines, findings } = correctLines(titledLines(extract, source), source.text, corrections);
  const language = languageOf(source.text);
  const parts = language === 'en' ? takeEnglishApart(lines) : takeApart(lines);
  const name = language === 'zh' && !parts.found.title ? titleOfName(extract.name) : undefined;
  if (name) return understand(withNameAsTitle(extract, name), corrections);
  const list = new SentenceList();
  const coverNote = coverNoteOf(parts, list);
  const body: NoticeBody = writeBody(outlineOf(parts.body), list);
  const attachments = writeAttachments(parts, list);
  const elements = finishElements(parts.found, language);
  const structure = {
    language,
    source,
    elements,
    body,
    attachments,
    sentences: list.sentences,
    ...coverNote,
  };
  refuseSecret(structure);
  const facts = findFacts(structure);
  return {
    ...structure,
    ...facts,
    findings: [
      ...extract.findings,
      ...findings,
      ...titleFindings(parts.found, extract.titled === true),
      ...skippedFindings(parts.found.skipped),
      ...findingsOf(structure, facts),
    ],
  };
}

/** The lines of the text; the file's name on the first one is the title. */
function titledLines(extract: Extract, source: SourceText): readonly Line[] {
  const [first, ...rest] = linesOf(source);
  if (!first || !extract.titled) return linesOf(source);
  return [{ ...first, asTitle: { start: first.start, end: first.end } }, ...rest];
}

function coverNoteOf(parts: DocumentParts, list: SentenceList): { coverNote?: CoverNote } {
  if (!parts.cover) return {};
  const { title, lines } = parts.cover;
  return { coverNote: { title, paragraphs: lines.flatMap((line) => list.paragraph(line, '') ?? []) } };
}
