import type { Deck } from '../model/deck';
import type { Finding } from '../model/finding';
import type { NoticeFile } from '../notice/extract';
import { readNotice } from '../notice/read';
import { createMatcher } from '../text/matching';
import type { BuildPorts } from './build-deck';
import { inspectDeck } from './inspect';

/**
 * The pre-flight check of a saved deck, with the notice it was made from when that is at hand.
 * @throws UnusableInput when the notice cannot be used
 */
export async function checkDeckFile(
  deck: Deck,
  file: NoticeFile | undefined,
  ports: BuildPorts,
): Promise<readonly Finding[]> {
  if (!file) return inspectDeck(deck, ports.stage, undefined);
  const notice = await readNotice(file, ports);
  return inspectDeck(deck, ports.stage, { notice, matcher: createMatcher(notice.source, notice.sentences) });
}
