import type { Artifact } from '../../model/artifact';
import type { DisplayList } from '../../model/display-list';
import type { Theme } from '../../model/theme';
import type { FontChoice } from './fonts';
import { layoutCount, layoutPart, layoutRelationships, masterPart, masterRelationships } from './layouts';
import { type Look, lookOf } from './look';
import { notesMasterPart, notesPart, notesRelationships } from './notes';
import { addFrame, type Parts, zipParts } from './package';
import { storedPicture, type ToPng } from './pictures';
import { Relationships } from './relationships';
import { slideParts } from './slide';
import { themePart } from './theme-part';

/** What a presentation file may leave out or name differently. */
export interface PptxOptions {
  readonly theme: Theme;
  /** Typefaces: those of the screen (default), or those every Office has. */
  readonly fonts?: FontChoice;
  /** Speaker notes go in (default). */
  readonly notes?: boolean;
  readonly signal?: AbortSignal;
  /** Called after each slide with slides done and slides in all. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What it needs of its surroundings. */
export interface PptxPorts {
  readonly toPng: ToPng;
}

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * A native, editable presentation of laid-out slides: title placeholders, bullets, tables, shapes,
 * notes, links, layouts and master after the theme. @throws the signal's reason when cancelled
 */
export async function exportPptx(
  list: DisplayList,
  options: PptxOptions,
  ports: PptxPorts,
): Promise<Artifact> {
  const [first] = list.pages;
  const size = { width: first?.width ?? 1280, height: first?.height ?? 720 };
  const fonts = options.fonts ?? 'bundled';
  const look = lookOf(options.theme, size, list.language, fonts);
  const parts: Parts = new Map();
  const media = await addPictures(parts, list, ports.toPng);
  addMasters(parts, look, list.language);
  addSlides(parts, list, options, fonts, media);
  addFrame(parts, {
    ...size,
    title: list.title,
    author: list.author ?? 'Lectern',
    language: list.language,
    slides: list.pages.length,
  });
  options.signal?.throwIfAborted();
  return { name: 'deck.pptx', mediaType, bytes: zipParts(parts) };
}

async function addPictures(
  parts: Parts,
  list: DisplayList,
  toPng: ToPng,
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const [key, picture] of Object.entries(list.pictures)) {
    const { bytes, extension } = await storedPicture(picture, toPng);
    const name = `image${paths.size + 1}.${extension}`;
    parts.set(`ppt/media/${name}`, bytes);
    paths.set(key, `../media/${name}`);
  }
  return paths;
}

function addMasters(parts: Parts, look: Look, language: 'zh-CN' | 'en'): void {
  parts.set('ppt/slideMasters/slideMaster1.xml', masterPart(look));
  parts.set('ppt/slideMasters/_rels/slideMaster1.xml.rels', masterRelationships());
  for (let number = 1; number <= layoutCount; number++) {
    parts.set(`ppt/slideLayouts/slideLayout${number}.xml`, layoutPart(number, look, language));
    parts.set(`ppt/slideLayouts/_rels/slideLayout${number}.xml.rels`, layoutRelationships());
  }
  const notesTheme = new Relationships();
  notesTheme.add('theme', '../theme/theme2.xml');
  parts.set('ppt/notesMasters/notesMaster1.xml', notesMasterPart());
  parts.set('ppt/notesMasters/_rels/notesMaster1.xml.rels', notesTheme.toXml());
  parts.set('ppt/theme/theme1.xml', themePart(look));
  parts.set('ppt/theme/theme2.xml', themePart(look));
}

function addSlides(
  parts: Parts,
  list: DisplayList,
  options: PptxOptions,
  fonts: FontChoice,
  media: ReadonlyMap<string, string>,
): void {
  const numbers = new Map(list.pages.map((page, at) => [page.id, at + 1]));
  list.pages.forEach((page, at) => {
    options.signal?.throwIfAborted();
    const number = at + 1;
    const { slide, relationships } = slideParts(page, {
      number,
      language: list.language,
      fonts,
      numberOf: (id) => numbers.get(id),
      mediaPath: (picture) => media.get(picture),
    });
    parts.set(`ppt/slides/slide${number}.xml`, slide);
    parts.set(`ppt/slides/_rels/slide${number}.xml.rels`, relationships);
    parts.set(
      `ppt/notesSlides/notesSlide${number}.xml`,
      notesPart(options.notes === false ? '' : page.notes, list.language),
    );
    parts.set(`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`, notesRelationships(number));
    options.onProgress?.(number, list.pages.length);
  });
}
