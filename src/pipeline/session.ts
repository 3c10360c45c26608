import { createExportClient, type ExportClient } from '../export/worker/export-client';
import type { Deck } from '../model/deck';
import type { DisplayList } from '../model/display-list';
import type { Finding } from '../model/finding';
import type { FontSource } from '../model/font-slice';
import type { Theme } from '../model/theme';
import type { FaceLetters } from '../stage/fonts';
import { inFirstFamily } from '../stage/snapshot/font-coverage';
import { pageFonts } from '../stage/snapshot/font-faces';
import { snapshotDeck } from '../stage/snapshot/snapshot-deck';
import type { Stage } from '../stage/stage';
import { loadTheme } from '../theme/load';

/** One deck on its way out: its slides are laid out once for all formats. */
export interface ExportSession {
  readonly deck: Deck;
  readonly theme: Theme;
  /** Writers that run in the worker. */
  readonly client: ExportClient;
  readonly signal: AbortSignal | undefined;
  /** Slides done and slides in all of the step at work. */
  readonly progress: ((done: number, all: number) => void) | undefined;
  /** The laid-out slides; made at the first call. */
  readonly displayList: () => Promise<DisplayList>;
  readonly report: (finding: Finding) => void;
  /** What exporting noticed so far. */
  readonly findings: readonly Finding[];
}

/** How to follow and stop exports. */
export interface ExportWatch {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, all: number) => void;
}

/** Begins the export of a fitted deck. The stage is needed until the last format is written. */
export function beginExport(deck: Deck, stage: Stage, watch: ExportWatch = {}): ExportSession {
  const theme = loadTheme(deck.theme.name);
  const findings: Finding[] = [];
  const { client, fonts } = exportMeans(stage.document);
  let list: Promise<DisplayList> | undefined;
  const layOut = async () => {
    const made = await snapshotDeck(deck, stage, { theme, fonts, coverage: client.coverage, ...watch });
    findings.push(...made.findings);
    return made;
  };
  return {
    deck,
    theme,
    client,
    signal: watch.signal,
    progress: watch.progress,
    displayList: () => {
      list ??= layOut();
      return list;
    },
    report: (finding) => void findings.push(finding),
    findings,
  };
}

/**
 * Lets the export worker read and decode the fonts of letters, so that the first export finds them ready.
 * What goes wrong is heard by the export itself.
 */
export function warmExports(document: Document, faces: readonly FaceLetters[]): void {
  exportMeans(document)
    .client.coverage(faces.map(inFirstFamily))
    .catch(() => undefined);
}

interface ExportMeans {
  readonly client: ExportClient;
  readonly fonts: FontSource;
}

let means: ExportMeans | undefined;

/** One worker for the life of the page: its decoded fonts make the second export quick. */
function exportMeans(document: Document): ExportMeans {
  const fonts = means?.fonts ?? pageFonts(document);
  means ??= { client: createExportClient(fonts.slices), fonts };
  return means;
}
