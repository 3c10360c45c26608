import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Artifact } from '../../model/artifact';
import type { Deck } from '../../model/deck';
import type { Language } from '../../model/language';
import { fontTable, scriptFonts } from './fonts';
import { type ScriptPage, slideScript, type Thumbnail } from './slide-script';
import { scriptWord } from './wording';

/** What the script needs besides the deck. */
export interface ScriptOptions {
  /** Pictures of slides by id; slides without one get none. */
  readonly thumbnails?: ReadonlyMap<string, Thumbnail>;
  readonly signal?: AbortSignal;
}

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The lecture script (讲稿) as a Word document: per slide its title, clock and place in the notice, a
 * small picture, what is said, and the cue to turn the page; headings and a table of contents.
 * Hidden slides are left out. @throws the signal's reason when cancelled
 */
export async function exportScript(deck: Deck, options: ScriptOptions = {}): Promise<Artifact> {
  const { language } = deck.meta;
  const document = new Document({
    title: deck.meta.title,
    creator: deck.meta.author ?? 'Lectern',
    lastModifiedBy: deck.meta.author ?? 'Lectern',
    description: scriptWord('script', language),
    styles: styles(language),
    sections: [{ properties: { page: a4 }, footers: { default: footer() }, children: body(deck, options) }],
  });
  // The library writes an empty font table; ours gives substitutes for typefaces a machine may lack.
  const parts = [{ path: 'word/fontTable.xml', data: fontTable() }];
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, false, parts));
  options.signal?.throwIfAborted();
  return { name: 'script.docx', mediaType, bytes };
}

/** A4 with the margins of official typesetting, in twentieths of a point. */
const a4 = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1701, bottom: 1474, left: 1474, right: 1474 },
};

function body(deck: Deck, options: ScriptOptions): (Paragraph | TableOfContents)[] {
  const { language, title } = deck.meta;
  const heading = new Paragraph({ style: 'ScriptTitle', children: [new TextRun({ text: title })] });
  const contents = new TableOfContents(scriptWord('contents', language), {
    hyperlink: true,
    headingStyleRange: '1-2',
  });
  const pages = scriptPages(deck, options.thumbnails ?? new Map());
  return [heading, contents, ...pages.flatMap((page) => slideScript(page, language))];
}

function scriptPages(deck: Deck, thumbnails: ReadonlyMap<string, Thumbnail>): readonly ScriptPage[] {
  const slides = deck.slides.filter((slide) => !slide.hidden);
  let until = 0;
  return slides.map((slide, at) => {
    until += slide.seconds ?? 0;
    const thumbnail = thumbnails.get(slide.id);
    const page = { slide, number: at + 1, last: at === slides.length - 1, until };
    return thumbnail ? { ...page, thumbnail } : page;
  });
}

function styles(language: Language) {
  const run = (size: number, font: object, bold = false) => ({
    size,
    bold,
    font,
    color: '000000',
    language: { value: language, eastAsia: 'zh-CN' },
  });
  const heading = (size: number, before: number) => ({
    run: run(size, scriptFonts.heading, true),
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: { run: run(28, scriptFonts.body) },
      heading1: heading(36, 480),
      heading2: heading(30, 360),
    },
    paragraphStyles: [
      {
        id: 'Script',
        name: 'Script',
        basedOn: 'Normal',
        quickFormat: true,
        run: run(32, scriptFonts.body),
        paragraph: { spacing: { line: 480, after: 120 }, indent: { firstLine: 640 } },
      },
      {
        id: 'ScriptTitle',
        name: 'Script Title',
        basedOn: 'Normal',
        quickFormat: true,
        run: run(44, scriptFonts.heading, true),
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 360 } },
      },
    ],
  };
}

function footer(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 21, font: scriptFonts.body });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
