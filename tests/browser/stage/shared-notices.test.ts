import { afterAll, describe, expect, it } from 'vitest';
import { compose } from '../../../src/compose/compose';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck, Ratio } from '../../../src/model/deck';
import type { Notice } from '../../../src/model/notice';
import { readNotice } from '../../../src/notice/read';
import { renderContexts } from '../../../src/render/context';
import { renderSlide } from '../../../src/render/render-slide';
import { fitDeck } from '../../../src/stage/fit-deck';
import { checkLines } from '../../../src/stage/lines';
import { createStage } from '../../../src/stage/stage';
import { loadTheme, themeNames } from '../../../src/theme/load';
import { fetched, ports } from '../notice/support';

/**
 * Decks of real notices that lie beside the repository, fitted and read line by line. Every notice meets
 * every ratio, and every theme meets some notice; `VITE_ALL_LOOKS=1` lets every notice meet every theme.
 */
const addresses = import.meta.glob<string>(
  ['../../../../shared/notices/*.md', '../../../../shared/notices/*.txt', '!**/SOURCES.md'],
  { query: '?url', import: 'default', eager: true },
);
const ratios: readonly Ratio[] = ['16:9', '4:3'];
const everything = import.meta.env.VITE_ALL_LOOKS === '1';

const cases = Object.entries(addresses).flatMap(([path, address], at) =>
  ratios.flatMap((ratio, second) =>
    themeNames
      .filter((_, theme) => everything || theme === (at + 3 * second) % themeNames.length)
      .map((theme) => ({ name: path.split('/').at(-1) ?? path, address, ratio, theme })),
  ),
);

const stage = createStage();
afterAll(() => stage.remove());
const notices = new Map<string, Promise<Notice>>();

function noticeAt(name: string, address: string): Promise<Notice> {
  const known = notices.get(address) ?? fetched(name, address).then((file) => readNotice(file, ports));
  notices.set(address, known);
  return known;
}

/** What is wrong with the lines of a fitted deck, in words that name the slide and the line. */
function lineFaults(deck: Deck): readonly string[] {
  const contexts = renderContexts(deck, loadTheme(deck.theme.name));
  return deck.slides.flatMap((slide, at) => {
    const context = contexts[at];
    const [shown] = context ? stage.show([renderSlide(slide, context)]) : [];
    return shown ? checkLines(shown).map((fault) => `${fault.slide} ${fault.message.zh}`) : [];
  });
}

describe.skipIf(cases.length === 0)('decks of real notices (skipped without ../shared/notices)', () => {
  it.each(cases)('$name in $theme $ratio holds its text and breaks no line wrongly', async (each) => {
    const notice = await noticeAt(each.name, each.address);
    const options = { ratio: each.ratio, theme: { name: each.theme }, notice: each.name };
    const composed = compose(notice, defaultBrief, options).value;
    const fitted = await fitDeck(composed, stage, { theme: loadTheme(each.theme) });
    expect(fitted.findings.map((finding) => finding.message.zh)).toEqual([]);
    expect(fitted.value.report.smallestPt === 0 || fitted.value.report.smallestPt >= 24).toBe(true);
    expect(lineFaults(fitted.value.deck)).toEqual([]);
  });
});
