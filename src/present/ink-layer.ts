import type { InkStroke, StagePoint } from '../model/ink';

/** Strokes and the laser spot over a slide, in the slide's own pixels. */
export interface InkLayer {
  readonly element: SVGSVGElement;
  /** Shows these strokes in place of the ones before. */
  draw(strokes: readonly InkStroke[]): void;
  /** Shows the laser spot there; null takes it away. */
  point(at: StagePoint | null): void;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** An empty layer for slides of `size` CSS pixels. */
export function createInkLayer(
  document: Document,
  size: { readonly width: number; readonly height: number },
): InkLayer {
  const element = document.createElementNS(svgSpace, 'svg');
  element.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  element.setAttribute('class', 'ink');
  element.setAttribute('aria-hidden', 'true');
  const lines = document.createElementNS(svgSpace, 'g');
  const spot = document.createElementNS(svgSpace, 'circle');
  spot.setAttribute('r', '11');
  spot.setAttribute('class', 'laser-spot');
  spot.setAttribute('visibility', 'hidden');
  element.append(lines, spot);
  return {
    element,
    draw(strokes) {
      lines.replaceChildren(...strokes.map((stroke) => lineOf(document, stroke)));
    },
    point(at) {
      spot.setAttribute('visibility', at ? 'visible' : 'hidden');
      if (!at) return;
      spot.setAttribute('cx', String(at[0]));
      spot.setAttribute('cy', String(at[1]));
    },
  };
}

function lineOf(document: Document, stroke: InkStroke): SVGElement {
  const line = document.createElementNS(svgSpace, 'polyline');
  line.setAttribute('class', 'stroke');
  // A tap is a dot: a line needs two places to be seen.
  const points = stroke.points.length === 1 ? [...stroke.points, ...stroke.points] : stroke.points;
  line.setAttribute('points', points.map(([x, y]) => `${x},${y}`).join(' '));
  return line;
}

/** Look of ink and laser; shared by player and presenter window. */
export const inkStyles = `
.ink { position: absolute; inset: 0; width: 100%; height: 100%; z-index: 20; pointer-events: none; overflow: hidden; }
.ink .stroke { fill: none; stroke: #e11d2a; stroke-width: 5; stroke-linecap: round; stroke-linejoin: round; }
.ink .laser-spot { fill: #ff1f2d; stroke: #fff; stroke-width: 3; }
[data-tool='laser'] .ink, [data-tool='pen'] .ink { pointer-events: auto; touch-action: none; }
[data-tool='laser'] .ink { cursor: none; }
[data-tool='pen'] .ink { cursor: crosshair; }
`;
