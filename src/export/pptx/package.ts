import { strToU8, zipSync } from 'fflate';
import { layoutCount } from './layouts';
import { Relationships } from './relationships';
import { declaration, emu, escapeXml, namespaces } from './xml';

/** The parts of a package by path. */
export type Parts = Map<string, string | Uint8Array>;

const base = 'application/vnd.openxmlformats-officedocument.presentationml.';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** What the package says of itself. */
export interface PackageFacts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly slides: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Adds the parts every presentation has besides its slides, masters and themes. */
export function addFrame(parts: Parts, facts: PackageFacts): void {
  parts.set('[Content_Types].xml', contentTypes(facts.slides));
  parts.set('_rels/.rels', rootRelationships());
  parts.set('docProps/core.xml', coreProperties(facts));
  parts.set('docProps/app.xml', appProperties(facts.slides));
  parts.set('ppt/presentation.xml', presentation(facts));
  parts.set('ppt/_rels/presentation.xml.rels', presentationRelationships(facts.slides));
}

/** The package as bytes; pictures are stored, markup is deflated. Equal parts give equal bytes. */
export function zipParts(parts: Parts): Uint8Array {
  const files: Record<string, [Uint8Array, { level: 0 | 6; mtime: string }]> = {};
  for (const [path, content] of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: typeof content === 'string' ? 6 : 0, mtime: '1980-01-01T00:00:00' }];
  }
  return zipSync(files);
}

function contentTypes(slides: number): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const numbers = Array.from({ length: slides }, (_, at) => at + 1);
  const layouts = Array.from({ length: layoutCount }, (_, at) => at + 1);
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
  const fixed = [
    override('ppt/presentation.xml', `${base}presentation.main+xml`),
    override('ppt/slideMasters/slideMaster1.xml', `${base}slideMaster+xml`),
    ...layouts.map((number) =>
      override(`ppt/slideLayouts/slideLayout${number}.xml`, `${base}slideLayout+xml`),
    ),
    override('ppt/notesMasters/notesMaster1.xml', `${base}notesMaster+xml`),
    override('ppt/theme/theme1.xml', theme),
    override('ppt/theme/theme2.xml', theme),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ];
  const own = numbers.flatMap((number) => [
    override(`ppt/slides/slide${number}.xml`, `${base}slide+xml`),
    override(`ppt/notesSlides/notesSlide${number}.xml`, `${base}notesSlide+xml`),
  ]);
  const kinds = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${declaration}<Types xmlns="${packaging}/content-types">${kinds.join('')}${fixed.join('')}${own.join('')}</Types>`;
}

function rootRelationships(): string {
  return `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="ppt/presentation.xml"/><Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`;
}

function coreProperties({ title, author, language }: PackageFacts): string {
  return `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;
}

function appProperties(slides: number): string {
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Lectern</Application><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;
}

function presentation({ slides, width, height }: PackageFacts): string {
  const ids = Array.from(
    { length: slides },
    (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 3}"/>`,
  ).join('');
  const type = width * 3 === height * 4 ? ' type="screen4x3"' : '';
  return `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(width)}" cy="${emu(height)}"${type}/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function presentationRelationships(slides: number): string {
  const relationships = new Relationships();
  relationships.add('slideMaster', 'slideMasters/slideMaster1.xml');
  relationships.add('notesMaster', 'notesMasters/notesMaster1.xml');
  for (let number = 1; number <= slides; number++) relationships.add('slide', `slides/slide${number}.xml`);
  relationships.add('theme', 'theme/theme1.xml');
  return relationships.toXml();
}
