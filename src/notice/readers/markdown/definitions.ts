import type { MarkdownLine } from './blocks';

/** Link labels and footnotes that the file defines, and the lines that are left without them. */
export interface Definitions {
  readonly references: ReadonlySet<string>;
  readonly footnotes: readonly string[];
  readonly lines: readonly MarkdownLine[];
}

const reference = /^[ ]{0,3}\[([^\]^][^\]]{0,100})\]:[ \t]*<?\S+/;
const footnote = /^[ ]{0,3}\[\^[^\]\s]{1,40}\]:[ \t]*(.*)$/;

/** Takes `[label]: address` and `[^1]: footnote` lines (with indented continuation) out of a file. */
export function definitionsOf(lines: readonly MarkdownLine[]): Definitions {
  const references = new Set<string>();
  const footnotes: string[] = [];
  let insideFootnote = false;
  const kept = lines.filter((line) => {
    const label = reference.exec(line.text)?.[1];
    const note = footnote.exec(line.text)?.[1];
    insideFootnote = note !== undefined || (insideFootnote && line.kind === 'text' && line.indent >= 4);
    if (label !== undefined) references.add(label.trim().toLowerCase());
    if (note !== undefined) footnotes.push(note);
    return label === undefined && !insideFootnote;
  });
  return { references, footnotes, lines: kept };
}
