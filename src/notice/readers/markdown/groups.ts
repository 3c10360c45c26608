import type { MarkdownLine } from './blocks';

/**
 * Lines that belong together: a paragraph over which emphasis and links may run, the rows of a
 * pipe table, or an HTML table.
 */
export interface Group {
  readonly kind: 'text' | 'table' | 'markup';
  readonly lines: readonly GroupLine[];
}

/** A line with whether a blank line stands before it. */
export type GroupLine = MarkdownLine & { readonly gap: boolean };

const kinds: Readonly<Record<MarkdownLine['kind'], Group['kind'] | undefined>> = {
  text: 'text',
  row: 'table',
  separator: 'table',
  markup: 'markup',
  blank: undefined,
};

/** Cuts a file into paragraphs and tables. */
export function groupsOf(lines: readonly MarkdownLine[]): readonly Group[] {
  const groups: { kind: Group['kind']; lines: GroupLine[] }[] = [];
  let gap = false;
  for (const line of lines) {
    const kind = kinds[line.kind];
    const last = groups.at(-1);
    if (kind === undefined) {
      gap = true;
      continue;
    }
    const continues =
      last?.kind === kind &&
      kind !== 'markup' &&
      !gap &&
      !line.opens &&
      last.lines.at(-1)?.mark === undefined;
    if (continues) last.lines.push({ ...line, gap });
    else groups.push({ kind, lines: [{ ...line, gap }] });
    gap = false;
  }
  return groups;
}
