import { compose } from '../compose/compose';
import { ledgerOf } from '../compose/ledger';
import type { BuildRequest } from '../model/build-request';
import type { Deck } from '../model/deck';
import type { Finding } from '../model/finding';
import type { FitReport } from '../model/fit';
import type { Ledger } from '../model/ledger';
import type { Notice } from '../model/notice';
import type { NoticeFile, ReaderPorts } from '../notice/extract';
import { extractNotice } from '../notice/read';
import { understand } from '../notice/understand';
import { type FitOptions, fitDeck } from '../stage/fit-deck';
import type { Stage } from '../stage/stage';
import { createMatcher, type Matcher } from '../text/matching';
import { loadTheme } from '../theme/load';
import { inspectDeck } from './inspect';
import { breathe, steps, type Watch } from './progress';

/** A notice and the fitted deck made from it, with what is known about both. */
export interface BuiltDeck {
  readonly notice: Notice;
  readonly matcher: Matcher;
  readonly deck: Deck;
  readonly fit: FitReport;
  readonly ledger: Ledger;
  /** Of every stage. */
  readonly findings: readonly Finding[];
}

/** What the way needs of its surroundings. */
export interface BuildPorts extends ReaderPorts {
  readonly stage: Stage;
  /** Hears early which letters the deck is set in, for whoever will export it. */
  readonly onLetters?: FitOptions['onLetters'];
}

/**
 * The whole way from a file to a fitted deck.
 * @throws UnusableInput when the file holds no usable notice, the signal's reason when cancelled
 */
export async function buildDeck(
  file: NoticeFile,
  request: BuildRequest,
  ports: BuildPorts,
  watch: Watch = {},
): Promise<BuiltDeck> {
  await breathe(watch, 'reading');
  const notice = understand(await extractNotice(file, ports));
  await breathe(watch, 'composing');
  const { ratio, theme, brief } = request;
  const composed = compose(notice, brief, { ratio, theme: { name: theme }, notice: file.name });
  await breathe(watch, 'fitting');
  const fitted = await fitDeck(composed.value, ports.stage, {
    theme: loadTheme(theme),
    ...(watch.signal ? { signal: watch.signal } : {}),
    ...(ports.onLetters ? { onLetters: ports.onLetters } : {}),
    onProgress: (done, all) => watch.onProgress?.({ message: steps.fitting, done, all }),
  });
  await breathe(watch, 'checking');
  const { deck, report } = fitted.value;
  const matcher = createMatcher(notice.source, notice.sentences);
  const ledger = ledgerOf(notice, deck.slides, brief, matcher);
  const checked = await inspectDeck(deck, ports.stage, { notice, matcher });
  const findings = [...notice.findings, ...composed.findings, ...checked];
  return { notice, matcher, deck, fit: report, ledger, findings };
}
