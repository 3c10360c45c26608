import { HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import type { Slide } from '../../model/deck';
import { labels } from '../../model/labels';
import { type Language, wording } from '../../model/language';
import { slideTitle } from '../../model/slide-texts';
import { scriptFonts } from './fonts';
import { clockTime, scriptWord } from './wording';

/** A small picture of a slide. */
export interface Thumbnail {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** One slide of the script with its place in the lecture. */
export interface ScriptPage {
  readonly slide: Slide;
  /** 1-based. */
  readonly number: number;
  readonly last: boolean;
  /** Seconds from the start to the end of this slide. */
  readonly until: number;
  readonly thumbnail?: Thumbnail;
}

/** Width of a thumbnail in CSS pixels: 7 cm. */
const thumbnailWidth = 265;

/** The paragraphs of one slide: title, clock and place, picture, what is said, the cue to go on. */
export function slideScript(page: ScriptPage, language: Language): readonly Paragraph[] {
  return [
    titleOf(page, language),
    line(factsOf(page, language), { size: 21, colour: '595959', keepNext: true }),
    ...picture(page),
    ...spoken(page.slide.notes, language),
    line(scriptWord(page.last ? 'end' : 'turn', language), { size: 24, colour: '9C1F1F', after: 360 }),
  ];
}

function titleOf({ slide, number }: ScriptPage, language: Language): Paragraph {
  const opensPart = slide.layout === 'cover' || slide.layout === 'section';
  const title = slideTitle(slide) || scriptWord('page', language, String(number));
  const label = slide.blocks.find((block) => block.kind === 'heading')?.label ?? '';
  const more = slide.continued ? wording(labels.continued, language) : '';
  return new Paragraph({
    heading: opensPart ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    children: [new TextRun({ text: `${label}${title}${more}` })],
  });
}

function factsOf({ slide, number, until }: ScriptPage, language: Language): string {
  const facts = [
    scriptWord('page', language, String(number)),
    scriptWord('lasts', language, clockTime(slide.seconds ?? 0)),
    scriptWord('until', language, clockTime(until)),
  ];
  if (slide.source) facts.push(scriptWord('place', language, slide.source));
  return facts.join(' · ');
}

function picture({ slide, thumbnail }: ScriptPage): Paragraph[] {
  if (!thumbnail) return [];
  const height = Math.round((thumbnailWidth * thumbnail.height) / thumbnail.width);
  const title = slideTitle(slide) || slide.id;
  const image = new ImageRun({
    type: thumbnail.mediaType === 'image/jpeg' ? 'jpg' : 'png',
    data: thumbnail.bytes,
    transformation: { width: thumbnailWidth, height },
    altText: { name: slide.id, title, description: title },
  });
  return [new Paragraph({ keepNext: true, spacing: { before: 60, after: 120 }, children: [image] })];
}

function spoken(notes: string, language: Language): Paragraph[] {
  const paragraphs = notes.split(/\n+/).filter((text) => text.trim() !== '');
  if (paragraphs.length === 0) return [line(scriptWord('silent', language), { size: 24, colour: '595959' })];
  return paragraphs.map(
    (text, at) =>
      new Paragraph({
        style: 'Script',
        keepNext: at === paragraphs.length - 1,
        children: [new TextRun({ text: text.trim() })],
      }),
  );
}

interface LineLook {
  /** Half points. */
  readonly size: number;
  readonly colour: string;
  /** Twentieths of a point. */
  readonly after?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

function line(text: string, look: LineLook): Paragraph {
  return new Paragraph({
    keepNext: look.keepNext ?? false,
    spacing: { before: 40, after: look.after ?? 80 },
    children: [new TextRun({ text, size: look.size, color: look.colour, font: scriptFonts.cue })],
  });
}
