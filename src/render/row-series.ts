import type { Block, FactsBlock, RulesBlock, TableBlock, TermsBlock } from '../model/block';
import type { Slide } from '../model/deck';

/** Attribute of a continuation slide: `own` when it, `each` when no page of its table can have the columns of the others. */
export const columnsAttribute = 'columns';

/** A block of rows whose pages share their column widths. */
export type RowsBlock = TableBlock | RulesBlock | FactsBlock | TermsBlock;

/**
 * For every slide the rows of all pages of the table it is a page of, as one block to reckon the columns
 * with; undefined for slides that stand alone, and for pages that have
 * columns of their own.
 */
export function rowSeries(slides: readonly Slide[]): readonly (RowsBlock | undefined)[] {
  const series: (RowsBlock | undefined)[] = [];
  for (let from = 0; from < slides.length; ) {
    let to = from + 1;
    while (to < slides.length && goesOn(slides[to - 1], slides[to])) to += 1;
    const pages = slides.slice(from, to);
    const whole = pages.length > 1 ? joinedRows(pages) : undefined;
    series.push(...pages.map((page) => (standsAlone(page) ? undefined : whole)));
    from = to;
  }
  return series;
}

/** The rows of a slide that has one block of them; undefined without, or with several. */
export function rowsOf(slide: Slide): RowsBlock | undefined {
  const [rows, second] = slide.blocks.filter(isRows);
  return second ? undefined : rows;
}

function goesOn(before: Slide | undefined, slide: Slide | undefined): boolean {
  const [one, other] = [before && rowsOf(before), slide && rowsOf(slide)];
  return (
    slide?.continued !== undefined &&
    one !== undefined &&
    one.kind === other?.kind &&
    headOf(one) === headOf(other) &&
    (before?.step ?? 0) === (slide.step ?? 0)
  );
}

function headOf(rows: RowsBlock): string {
  return 'head' in rows ? JSON.stringify(rows.head) : '';
}

function joinedRows(pages: readonly Slide[]): RowsBlock | undefined {
  const all = pages.flatMap((page) => rowsOf(page) ?? []);
  const [first] = all;
  if (!first || pages.some(partsSeries)) return undefined;
  if (first.kind === 'table')
    return { ...first, rows: all.flatMap((each) => (each.kind === 'table' ? each.rows : [])) };
  return { ...first, items: all.flatMap((each) => (each.kind === 'table' ? [] : each.items)) };
}

/** True when fitting gave this page, alone of all, columns of its own. */
function standsAlone({ attributes }: Slide): boolean {
  return attributes?.[columnsAttribute] === 'own';
}

/** True when a row goes on from page to page, or every page needs columns of its own. */
function partsSeries({ attributes }: Slide): boolean {
  return attributes?.[columnsAttribute] === 'each' || attributes?.split === 'text';
}

function isRows(block: Block): block is RowsBlock {
  return block.kind === 'table' || block.kind === 'rules' || block.kind === 'facts' || block.kind === 'terms';
}
