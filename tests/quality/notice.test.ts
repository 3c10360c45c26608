import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReaderPorts } from '../../src/notice/extract';
import { extractMarkdown } from '../../src/notice/readers/markdown/extract';
import { extractText } from '../../src/notice/readers/plain/text';
import { understand } from '../../src/notice/understand';
import { type Case, ownCases, sharedCases } from './case';
import { observed } from './observe';
import { compare, type Miss, rates, type Score, tableOf } from './score';

const shared = join(import.meta.dirname, '../../../shared/notices');
const ports: ReaderPorts = {
  parseMarkup: () => {
    throw new Error('not needed here');
  },
};
const targets: Readonly<Record<string, number>> = {
  section: 0.98,
  duty: 0.98,
  deadline: 0.95,
  quantity: 0.95,
  join: 0.95,
  title: 0.95,
  number: 0.95,
  issuer: 0.95,
  date: 0.95,
  addressee: 0.95,
};

test('the labelled notices of the project', () => {
  report('own cases', ownCases(), false);
});

test('the labelled real notices', (context) => {
  const cases = sharedCases(shared);
  if (cases.length === 0) context.skip('the real notices are not here (../shared/notices)');
  report('real notices', cases, true);
});

function report(title: string, cases: readonly Case[], short: boolean): void {
  const scores = new Map<string, Score>();
  const misses = cases.flatMap((one) => missesOf(one, short, scores));
  console.info(`${title}: ${cases.length}\n${tableOf(scores)}\n${misses.map(line).join('\n')}`);
  for (const [element, target] of Object.entries(targets)) {
    const { precision, recall } = rates(scores.get(element) ?? { right: 0, wrong: 0, missed: 0 });
    expect(Math.min(precision, recall), `${title}: ${element}`).toBeGreaterThanOrEqual(target);
  }
}

function missesOf(
  { name, file, text, labels }: Case,
  short: boolean,
  scores: Map<string, Score>,
): readonly Miss[] {
  const extract = /\.md$/.test(file) ? extractMarkdown(text, ports) : extractText(text);
  return compare(name, labels, observed(understand(extract), short), scores);
}

function line({ name, mark, label }: Miss): string {
  return `  ${mark} ${name}: ${label.replace(/\t/g, ' | ')}`;
}
