import type { PageText } from './page-text';

/** Runs on each side of the gutter that make two columns believable. */
const enough = 12;

/**
 * A page set in two columns becomes two pages' worth of runs, left before right, so that lines are not
 * read across the gutter. A gutter is a clear stretch near the middle that no run crosses while both
 * sides are filled with long runs; tables have short ones.
 */
export function columnsOfPage(page: PageText): readonly PageText[] {
  const runs = page.runs.filter((run) => run.text.trim() !== '');
  const gutter = gutterOf(runs, page.width);
  if (gutter === undefined) return [page];
  const left = page.runs.filter((run) => run.x < gutter);
  const right = page.runs.filter((run) => run.x >= gutter);
  return [
    { ...page, runs: left },
    { ...page, runs: right },
  ];
}

function gutterOf(runs: PageText['runs'], width: number): number | undefined {
  for (let share = 0.42; share <= 0.58; share += 0.01) {
    const at = width * share;
    const crossing = runs.filter((run) => run.x < at && run.x + run.width > at);
    const longLeft = runs.filter((run) => run.x + run.width <= at && run.width > width * 0.25);
    const longRight = runs.filter((run) => run.x >= at && run.width > width * 0.25);
    if (crossing.length === 0 && longLeft.length >= enough && longRight.length >= enough) return at;
  }
  return undefined;
}
