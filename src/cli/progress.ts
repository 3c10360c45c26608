/** Where progress goes: one line that rewrites itself on a terminal, plain lines elsewhere. */
export interface Progress {
  readonly step: (text: string) => void;
  readonly done: (text: string) => void;
}

/** @param quiet nothing is printed */
export function createProgress(quiet: boolean): Progress {
  if (quiet) return { step: () => undefined, done: () => undefined };
  const { stderr } = process;
  if (!stderr.isTTY) {
    return { step: (text) => void stderr.write(`${text}\n`), done: (text) => void stderr.write(`${text}\n`) };
  }
  return {
    step: (text) => void stderr.write(`\r\u001b[K${text}`),
    done: (text) => void stderr.write(`\r\u001b[K${text}\n`),
  };
}
