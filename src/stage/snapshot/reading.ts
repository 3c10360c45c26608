import type { DisplayItem, TextItem } from '../../model/display-item';
import type { Finding } from '../../model/finding';
import type { SetsText } from './covered';
import type { LetterWidths } from './letter-widths';
import type { PictureRegistry } from './picture-registry';
import type { Rasterise } from './rasterise';
import type { SetsProperty } from './set-properties';
import type { Decoration } from './text-style';
import type { Unsupported } from './unsupported';

/** What reading any slide of a deck needs. */
export interface ReadingTools {
  readonly setsText: SetsText;
  readonly pictures: PictureRegistry;
  readonly rasterise: Rasterise;
  readonly widths: LetterWidths;
  readonly transforms: ReadonlyMap<Element, DOMMatrix>;
  readonly odd: ReadonlySet<Element>;
  readonly firstLetters: boolean;
  /** What the style sheets may set at all. */
  readonly sets: SetsProperty;
  readonly unsupported: Unsupported;
  /** Records that something became a picture. */
  readonly report: (finding: Finding) => void;
}

/** Where in the slide reading is: what a text found here belongs to. */
export interface Place {
  readonly block?: number;
  readonly path?: string;
  readonly href?: string;
  readonly decoration?: Decoration;
  /** Furniture and ornaments: read by nobody. */
  readonly aside: boolean;
  /** Inside an element that has become a picture: words are kept, nothing is painted. */
  readonly hidden: boolean;
  readonly collapsed: boolean;
}

/** Fields of a text that come from where it stands. */
export function placed(
  place: Place,
): Pick<TextItem, 'block' | 'path' | 'href' | 'decoration' | 'line' | 'hidden'> {
  return {
    ...(place.href === undefined ? {} : { href: place.href }),
    ...(place.block === undefined || place.aside ? {} : { block: place.block }),
    ...(place.path === undefined ? {} : { path: place.path }),
    ...(place.decoration ? { decoration: place.decoration.line, line: place.decoration.place } : {}),
    ...(place.hidden ? { hidden: true } : {}),
  };
}

/** Joins texts of one line that follow each other in one style; `<wbr>` cuts a line into many. */
export function joinTexts(items: readonly DisplayItem[]): DisplayItem[] {
  const joined: DisplayItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind === 'text' && last?.kind === 'text' && isContinued(last, item)) {
      joined[joined.length - 1] = {
        ...item,
        text: last.text + item.text,
        x: last.x,
        width: Math.round((item.x + item.width - last.x) * 100) / 100,
      };
    } else joined.push(item);
  }
  return joined;
}

function isContinued(last: TextItem, next: TextItem): boolean {
  if (last.offsets || next.offsets || last.after) return false;
  if (last.baseline !== next.baseline || Math.abs(last.x + last.width - next.x) > 0.1) return false;
  return (
    [
      'family',
      'weight',
      'size',
      'colour',
      'spacing',
      'href',
      'block',
      'path',
      'decoration',
      'hidden',
    ] as const
  ).every((key) => last[key] === next[key]);
}
