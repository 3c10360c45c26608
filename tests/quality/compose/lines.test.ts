import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realNotices } from './notices';
import { reads, renderings } from './renderings';

interface Line {
  /** Name of the notice the sentence stands in; '' for a sentence written here. */
  readonly source: string;
  readonly sentence: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const minimum = { good: 0.9, bad: 0.98 };

test('labelled lines written for this project', () => {
  const lines = linesOf('lines.tsv', false);
  expect(lines.length).toBeGreaterThanOrEqual(120);
  report(lines.map((line) => ({ line, offered: renderings(line.sentence) })));
});

test('labelled lines of real notices', async (context) => {
  const notices = realNotices();
  if (notices.length === 0) context.skip('the real notices are not here (../shared/notices)');
  const found = [];
  for (const line of linesOf('real-lines.tsv', true)) {
    const paragraph = await paragraphOf(line);
    expect(paragraph, `sentence not found: ${line.sentence}`).toBeDefined();
    found.push({ line, offered: renderings(paragraph ?? '') });
  }
  expect(found.length).toBeGreaterThanOrEqual(40);
  report(found);
});

/** Every good point must be on offer, no bad one may be. */
function report(found: readonly { line: Line; offered: readonly string[] }[]): void {
  const missing = found.flatMap(({ line, offered }) =>
    line.good.length === 0 || line.good.some((good) => offered.some((text) => reads(text, good)))
      ? []
      : [`- ${line.good.join('／')}`],
  );
  const wrong = found.flatMap(({ line, offered }) =>
    line.bad.filter((bad) => offered.some((text) => reads(text, bad))).map((bad) => `+ ${bad}`),
  );
  const bads = found.reduce((sum, { line }) => sum + line.bad.length, 0);
  console.info(
    `${found.length} lines: ${missing.length} good points missing, ${wrong.length} of ${bads} bad ones offered\n${[...missing, ...wrong].join('\n')}`,
  );
  expect(1 - missing.length / found.length).toBeGreaterThanOrEqual(minimum.good);
  expect(1 - wrong.length / bads).toBeGreaterThanOrEqual(minimum.bad);
}

function linesOf(file: string, sourced: boolean): readonly Line[] {
  const rows = readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'));
  return rows.map((row) => {
    const cells = row.split('\t');
    const [source = '', sentence = '', good = '', bad = ''] = sourced ? cells : ['', ...cells];
    return { source, sentence, good: list(good), bad: list(bad) };
  });
}

function list(cell: string): readonly string[] {
  return cell.split('／').filter((part) => part !== '');
}

/** The paragraph of the named notice that holds the sentence beginning with the line's words. */
async function paragraphOf(line: Line): Promise<string | undefined> {
  const notice = await realNotices()
    .find(({ name }) => name.startsWith(line.source))
    ?.read();
  const lines = notice?.source.text.split('\n') ?? [];
  const openings = line.sentence.split('／');
  const found = lines.find((one) => openings.some((words) => one.includes(words)));
  return found?.replace(/^[一二三四五六七八九十]{1,3}、/, '');
}
