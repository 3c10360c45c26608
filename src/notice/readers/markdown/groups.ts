import type { MarkdownLine } from './blocks';

/** Lines that belong together: a paragraph over which emphasis and links may run, or the rows of a table. */
export interface Group {
  readonly kind: 'text' | 'table';
  readonly lines: readonly GroupLine[];
}

/** A line with whether a blank line stands before it. */
export type GroupLine = MarkdownLine & { readonly gap: boolean };

/** Cuts a file into paragraphs and tables. */
export function groupsOf(lines: readonly MarkdownLine[]): readonly Group[] {
  const groups: { kind: Group['kind']; lines: GroupLine[] }[] = [];
  let gap = false;
  for (const line of lines) {
    const kind = line.kind === 'row' || line.kind === 'separator' ? 'table' : 'text';
    const last = groups.at(-1);
    if (line.kind === 'blank' || line.kind === 'markup') {
      gap = true;
      continue;
    }
    const continues = last?.kind === kind && !gap && !line.opens && last.lines.at(-1)?.mark === undefined;
    if (continues) last.lines.push({ ...line, gap });
    else groups.push({ kind, lines: [{ ...line, gap }] });
    gap = false;
  }
  return groups;
}
