import type { DisplayItem, PictureItem, TextItem } from '../../model/display-item';
import { type CoveredPiece, coveredPieces } from './covered';
import { hundredth } from './css-values';
import { glyphPicture } from './glyph-picture';
import { type Place, placed, type ReadingTools } from './reading';
import { readLines, type TextLine } from './text-lines';
import type { TextStyle } from './text-style';

/** Items of a text node, and the letters among them that no bundled font has. */
export interface ReadWords {
  readonly items: readonly DisplayItem[];
  readonly foreign: readonly string[];
}

/** Reads the words of a text node line by line. `look` is that of its parent element. */
export function readWords(
  node: Text,
  look: TextStyle,
  place: Place,
  origin: DOMPoint,
  tools: ReadingTools,
): ReadWords {
  const items: DisplayItem[] = [];
  const foreign: string[] = [];
  for (const line of readLines(node, look, tools.widths)) {
    const pieces = coveredPieces(line.text, look.families, look.weight, tools.setsText);
    pieces.forEach((piece, index) => {
      const item = textItem(piece, line, look, place, origin, tools, index === pieces.length - 1);
      if (piece.family === undefined && !place.hidden) {
        foreign.push(piece.text);
        items.push(letterPicture(piece.text, item, look, line, origin, tools), { ...item, hidden: true });
      } else if (look.colour || place.hidden) items.push(item);
      else items.push({ ...item, hidden: true });
    });
  }
  return { items, foreign };
}

function textItem(
  piece: CoveredPiece,
  line: TextLine,
  look: TextStyle,
  place: Place,
  origin: DOMPoint,
  tools: ReadingTools,
  isLast: boolean,
): TextItem {
  const { start, width, offsets } = pieceInLine(piece, line, look, tools);
  return {
    kind: 'text',
    text: piece.text,
    x: hundredth(line.left + start - origin.x),
    baseline: Math.round(line.top - origin.y + look.ascent),
    width: hundredth(width),
    family: piece.family ?? look.families[0] ?? '',
    weight: look.weight,
    size: look.size,
    colour: look.colour ?? '#000000',
    ...(look.spacing === 0 ? {} : { spacing: look.spacing }),
    ...(offsets ? { offsets } : {}),
    ...placed(place),
    ...(isLast && line.swallowed ? { after: 'space' as const } : {}),
  };
}

interface PiecePlace {
  readonly start: number;
  readonly width: number;
  readonly offsets?: readonly number[];
}

function pieceInLine(piece: CoveredPiece, line: TextLine, look: TextStyle, tools: ReadingTools): PiecePlace {
  if (piece.text.length === line.text.length)
    return { start: 0, width: line.width, ...(line.offsets ? { offsets: line.offsets } : {}) };
  const before = [...line.text.slice(0, piece.start)];
  const own = [...piece.text];
  if (!line.offsets) {
    const width = tools.widths(look.font);
    const sum = (letters: readonly string[]) =>
      letters.reduce((total, letter) => total + width(letter) + look.spacing, 0);
    return { start: sum(before), width: sum(own) };
  }
  const start = line.offsets[before.length] ?? 0;
  const end = line.offsets[before.length + own.length] ?? line.width;
  const offsets = line.offsets
    .slice(before.length, before.length + own.length)
    .map((at) => hundredth(at - start));
  return { start, width: end - start, offsets };
}

function letterPicture(
  letter: string,
  item: TextItem,
  look: TextStyle,
  line: TextLine,
  origin: DOMPoint,
  tools: ReadingTools,
): PictureItem {
  const area = {
    x: item.x,
    y: hundredth(line.top - origin.y),
    width: Math.ceil(item.width),
    height: Math.ceil(line.height),
  };
  const identity = `letter ${letter} ${look.font} ${look.colour} ${area.width} ${area.height} ${item.baseline - area.y}`;
  const picture = tools.pictures.key(identity, async () => glyphPicture(letter, look, area, item.baseline));
  return { kind: 'picture', ...area, picture, fallback: true };
}
