import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compose } from '../../../src/compose/compose';
import { defaultBrief } from '../../../src/model/brief';
import { plain } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { bigrams, containment } from '../../../src/text/similarity';
import { realNotices } from './notices';

/** Share of the points of decks made by hand that our slides show too. */
const wanted = 0.9;
/** A point counts as shown when so much of it stands on one slide. */
const shownShare = 0.9;

test('the points of three decks made by hand', async (context) => {
  const notices = realNotices();
  if (notices.length === 0) context.skip('the real notices are not here (../shared/notices)');
  const missing: string[] = [];
  const points = idealPoints();
  for (const number of new Set(points.map((point) => point.notice))) {
    const notice = await notices.find(({ name }) => name.startsWith(number))?.read();
    if (!notice) continue;
    const deck = compose(
      notice,
      { ...defaultBrief, minutes: 45 },
      { ratio: '16:9', theme: { name: 'solemn' } },
    ).value;
    const slides = deck.slides.map((slide) =>
      bigrams(
        slideTexts(slide)
          .map(({ text }) => plain(text))
          .join(''),
      ),
    );
    for (const { words } of points.filter((point) => point.notice === number)) {
      const whole = bigrams(inFull(notice.source.text, words));
      if (!slides.some((slide) => containment(whole, slide) >= shownShare))
        missing.push(`${number} ${words}`);
    }
  }
  console.info(
    `${points.length - missing.length} of ${points.length} ideal points shown\n${missing.join('\n')}`,
  );
  expect(1 - missing.length / points.length).toBeGreaterThanOrEqual(wanted);
});

function idealPoints(): readonly { notice: string; words: string }[] {
  const rows = readFileSync(join(import.meta.dirname, 'ideal-points.tsv'), 'utf8').split('\n');
  return rows
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const [notice = '', words = ''] = row.split('\t');
      return { notice, words };
    });
}

/** The words of the notice that begin and end as described. */
function inFull(text: string, words: string): string {
  const [first = '', last = ''] = words.split('…');
  if (last === '') return words;
  const flat = text.replace(/\s/g, '');
  const found: string[] = [];
  for (let start = flat.indexOf(first); start >= 0; start = flat.indexOf(first, start + 1)) {
    const end = flat.indexOf(last, start + first.length);
    if (end >= 0) found.push(flat.slice(start, end + last.length));
  }
  const [shortest = ''] = found.sort((a, b) => a.length - b.length);
  expect(shortest, `not in the notice: ${words}`).not.toBe('');
  return shortest;
}
