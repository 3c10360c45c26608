import type { Extract, ReaderPorts } from '../../extract';
import { limits } from '../../limits';
import { extractPages } from '../pdf/extract';
import type { PageText, TextRun } from '../pdf/page-text';
import { refusal } from '../refusals';
import { at, attributeOf, parseXml } from '../xml';
import { openZip, partText } from '../zip/open-zip';

/** Points in a millimetre; OFD measures in millimetres from the upper left (GB/T 33190-2016). */
const points = 72 / 25.4;
const a4 = [0, 0, 210, 297];
const parts = /(?:^OFD|(?:^|\/)Document|(?:^|\/)Content)\.xml$/;

/** Reads the text of an OFD: the text objects of its pages, put into lines like those of a PDF. */
export function extractOfd(bytes: Uint8Array, ports: ReaderPorts): Extract {
  const files = openZip(bytes, (name) => parts.test(name));
  const part = (name: string) => {
    const found = files[name];
    return found && parseXml(partText(found), ports);
  };
  const root = clean(at(part('OFD.xml'), 'DocBody/DocRoot')?.textContent ?? '');
  const document = part(root);
  if (!document) throw refusal('input.damaged');
  const folder = root.replace(/[^/]*$/, '');
  const area = numbers(at(document, 'CommonData/PageArea/PhysicalBox')?.textContent ?? '');
  const pages = named(document, 'Page')
    .slice(0, limits.pages)
    .flatMap((page) => {
      const content = part(clean(folder + (attributeOf(page, 'BaseLoc') ?? '')));
      return content ? [pageText(content, area.length === 4 ? area : a4)] : [];
    });
  return { ...extractPages(pages), format: 'ofd' };
}

function clean(path: string): string {
  return path.trim().replace(/^\//, '');
}

function pageText(content: Element, fallback: readonly number[]): PageText {
  const own = numbers(at(content, 'Area/PhysicalBox')?.textContent ?? '');
  const [, , width = 210, height = 297] = own.length === 4 ? own : fallback;
  const runs = named(content, 'TextObject').flatMap((object) => textRuns(object, height));
  return { width: width * points, height: height * points, runs };
}

function textRuns(object: Element, height: number): readonly TextRun[] {
  const [left = 0, top = 0, boxWidth = 0] = numbers(attributeOf(object, 'Boundary') ?? '');
  const [scaleX = 1, slant = 0, , scaleY = 1, moveX = 0, moveY = 0] = numbers(
    attributeOf(object, 'CTM') ?? '1 0 0 1 0 0',
  );
  if (Math.abs(slant) > 0.05) return [];
  const size = Number(attributeOf(object, 'Size') ?? 4) * Math.abs(scaleY);
  return named(object, 'TextCode').map((code) => {
    const x = left + Number(attributeOf(code, 'X') ?? 0) * scaleX + moveX;
    const y = top + Number(attributeOf(code, 'Y') ?? 0) * scaleY + moveY;
    const width = advance(code) * scaleX + size || boxWidth;
    return {
      text: code.textContent ?? '',
      x: x * points,
      y: (height - y) * points,
      width: width * points,
      size: size * points,
    };
  });
}

/** Sum of the advances of a text code; `g 3 4.2` stands for 4.2 three times. */
function advance(code: Element): number {
  const steps = (attributeOf(code, 'DeltaX') ?? '').trim().split(/\s+/);
  let sum = 0;
  for (let at = 0; at < steps.length; at++) {
    const repeats = steps[at] === 'g';
    sum += repeats ? Number(steps[at + 1]) * Number(steps[at + 2]) : Number(steps[at]);
    if (repeats) at += 2;
  }
  return Number.isFinite(sum) ? sum : 0;
}

function numbers(text: string): readonly number[] {
  return text.trim() === '' ? [] : text.trim().split(/\s+/).map(Number);
}

function named(element: Element, name: string): readonly Element[] {
  return Array.from(element.getElementsByTagName('*')).filter((inner) => inner.localName === name);
}
