import type { Parallel, Section } from '../../model/notice';
import type { Quote } from '../../model/span';
import { repeatedForms } from './parallel-forms';
import { seriesIn } from './parallel-series';
import { paragraphsOf, type Structure, sectionsOf, wordsAt } from './structure';

const seriesKinds = new Set(['modal', 'predicate', 'ordinal']);

/**
 * Needs: tree and sentences. Guarantees: series of three or more pieces of equal form: counted ones
 * (一要…二要…, 一是…二是…, 第一…第二…) over paragraphs or inside one, and repeated openings or endings.
 */
export function findParallels(structure: Structure): readonly Parallel[] {
  const inside = paragraphsOf(structure).flatMap(({ paragraph, section }) => {
    const text = wordsAt(structure, paragraph);
    const counted = seriesIn(text, paragraph.start);
    const found = [...counted, ...repeatedForms(structure, paragraph)];
    return found.map((items) => ({ items, section }));
  });
  return [...sectionSeries(structure), ...inside].sort(
    (a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0),
  );
}

function sectionSeries(structure: Structure): Parallel[] {
  const visit = (children: readonly Section[], parent: string): Parallel[] => {
    const series = children.filter((child) => seriesKinds.has(child.kind));
    const own =
      series.length >= 3 ? [{ section: parent, items: series.map((child) => itemOf(structure, child)) }] : [];
    return [...own, ...children.flatMap((child) => visit(child.children, child.id))];
  };
  return visit(structure.body.sections, '').filter(
    ({ section }) => section !== '' || sectionsOf(structure.body).length > 0,
  );
}

function itemOf(structure: Structure, section: Section): Quote {
  const span = section.headingSpan ?? section.paragraphs[0]?.sentences[0] ?? section;
  return { start: span.start, end: span.end, quote: wordsAt(structure, span) };
}
