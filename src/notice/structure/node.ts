import type { MarkerKind } from '../../model/notice';
import type { Span } from '../../model/span';
import type { Marker } from '../../text/markers';
import type { Line } from './line';

/** A numbered or headed part while the tree is being built. Passes may refine it in place. */
export interface Node {
  kind: MarkerKind;
  /** What siblings have in common; see `Marker.shape`. */
  shape: string;
  label: string;
  /** Its number in the series; 0 when it has none. */
  number: number;
  /** The line that carries label and heading or text. */
  line: Line;
  /** Where the text behind the label begins, in the canonical text. */
  textStart: number;
  /** Unmarked lines and table rows below, before the first child. */
  lines: Line[];
  children: Node[];
  heading?: Span;
  runIn: boolean;
}

/** A body while it is being built. */
export interface Outline {
  preamble: Line[];
  nodes: Node[];
  closing: Line[];
}

/** A node for a line with a marker. */
export function numbered(line: Line, marker: Marker): Node {
  return {
    kind: marker.kind,
    shape: marker.shape,
    label: marker.label,
    number: marker.number,
    line,
    textStart: line.start + Math.min(marker.length, line.text.length),
    lines: [],
    children: [],
    runIn: false,
  };
}

/** A node for a line that is a heading without a number. */
export function headed(line: Line, kind: MarkerKind, shape: string): Node {
  return {
    kind,
    shape,
    label: '',
    number: 0,
    line,
    textStart: line.start,
    lines: [],
    children: [],
    runIn: false,
  };
}

/** The shape of headings in corner brackets. */
export const bracketShape = '【】';

/** A node for a line that begins with a heading in 【】. */
export function bracketed(line: Line): Node {
  return { ...headed(line, 'heading', bracketShape), textStart: line.start + 1 };
}

/** The text of a node's own line behind the label. */
export function ownText(node: Node): string {
  return node.line.text.slice(node.textStart - node.line.start);
}
