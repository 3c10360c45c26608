import type { Localized } from '../model/language';

/** A step of the way from a file to artifacts. */
export interface ProgressStep {
  readonly message: Localized;
  /** Pieces done and pieces in all, where the step has pieces. */
  readonly done?: number;
  readonly all?: number;
}

/** What long work takes to show where it is and to be cancelled. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: ProgressStep) => void;
}

/** Names of the steps. */
export const steps = {
  reading: { zh: '读取公文', en: 'Reading the notice' },
  composing: { zh: '编排课件', en: 'Composing the deck' },
  fitting: { zh: '排版', en: 'Fitting the slides' },
  checking: { zh: '检查', en: 'Checking' },
  exporting: { zh: '导出', en: 'Exporting' },
} as const satisfies Record<string, Localized>;

/** Lets the page breathe, so that progress is painted and a cancel arrives. @throws the signal's reason */
export async function breathe(watch: Watch, step: keyof typeof steps): Promise<void> {
  watch.onProgress?.({ message: steps[step] });
  await new Promise((resolve) => setTimeout(resolve));
  watch.signal?.throwIfAborted();
}
