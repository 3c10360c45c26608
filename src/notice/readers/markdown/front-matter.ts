import type { PhysicalLine } from '../plain/physical-lines';

/** The title a front matter gives, and how many lines the front matter takes (0 when there is none). */
export interface FrontMatter {
  readonly lines: number;
  readonly title?: PhysicalLine;
}

const longest = 200;

/**
 * Finds YAML front matter: `---` on the first line, `---` or `...` at its end, `key:` lines between.
 * Only its title is wanted; everything else is about the page, not the notice.
 */
export function frontMatter(lines: readonly PhysicalLine[]): FrontMatter {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  if (lines[first]?.text.trim() !== '---') return { lines: 0 };
  const inside = lines.slice(first + 1, first + longest);
  const length = inside.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (length < 1 || !inside.slice(0, length).some((line) => /^[\w-]+\s*:/.test(line.text)))
    return { lines: 0 };
  const found = inside.slice(0, length).find((line) => /^title\s*:\s*\S/i.test(line.text));
  const all = first + length + 2;
  return found ? { lines: all, title: titleOf(found) } : { lines: all };
}

function titleOf(line: PhysicalLine): PhysicalLine {
  const match = /^title\s*:\s*(["']?)(.*?)\1\s*$/i.exec(line.text);
  const text = match?.[2] ?? '';
  return { ...line, text, start: line.start + line.text.indexOf(text) };
}
