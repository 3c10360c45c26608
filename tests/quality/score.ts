import type { Label } from './case';

/** Counts of one element over all cases. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** A label that was missed or wrong, for the report. */
export interface Miss {
  readonly name: string;
  readonly mark: '+' | '-';
  readonly label: string;
}

/** Elements that are scored only where a case labels them: not every case lists all of them. */
const optional = new Set([
  'parallel',
  'finding',
  'contact',
  'set',
  'attachment',
  'quantity',
  'deadline',
  'duty',
  'cover',
  'kind',
  'matter',
  'closing',
  'paragraphs',
]);
const always = new Set(['quantity', 'deadline', 'duty']);

/** Adds the comparison of one case to `scores` and returns what differed. Multisets: order and doubling count. */
export function compare(
  name: string,
  expected: readonly Label[],
  found: readonly Label[],
  scores: Map<string, Score>,
): readonly Miss[] {
  const elements = new Set([...expected, ...found].map(({ element }) => element));
  return [...elements].flatMap((element) => {
    const wanted = expected.filter((label) => label.element === element);
    if (wanted.length === 0 && optional.has(element) && !always.has(element)) return [];
    return compareElement(name, element, wanted, found, scores);
  });
}

function compareElement(
  name: string,
  element: string,
  wanted: readonly Label[],
  found: readonly Label[],
  scores: Map<string, Score>,
): Miss[] {
  const score = scores.get(element) ?? { right: 0, wrong: 0, missed: 0 };
  scores.set(element, score);
  const left = new Map<string, number>();
  for (const label of wanted) left.set(key(label), (left.get(key(label)) ?? 0) + 1);
  const misses: Miss[] = [];
  for (const label of found.filter((one) => one.element === element)) {
    const count = left.get(key(label)) ?? 0;
    if (count > 0) {
      left.set(key(label), count - 1);
      score.right++;
    } else if (!(optional.has(element) && !always.has(element))) {
      score.wrong++;
      misses.push({ name, mark: '+', label: key(label) });
    }
  }
  for (const [label, count] of left) {
    score.missed += count;
    if (count > 0) misses.push({ name, mark: '-', label });
  }
  return misses;
}

function key({ element, columns }: Label): string {
  return [element, ...columns].join('\t').trimEnd();
}

/** Precision and recall of a score; 1 when there was nothing to find. */
export function rates({ right, wrong, missed }: Score): { precision: number; recall: number } {
  return {
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
  };
}

/** The table that `npm run quality` prints. */
export function tableOf(scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([element, score]) => {
      const { precision, recall } = rates(score);
      const cells = [String(score.right + score.missed), precision.toFixed(3), recall.toFixed(3)];
      return `${element.padEnd(12)}${cells.map((cell) => cell.padStart(10)).join('')}`;
    });
  return [
    `${'element'.padEnd(12)}${['labels', 'precision', 'recall'].map((cell) => cell.padStart(10)).join('')}`,
    ...rows,
  ].join('\n');
}
