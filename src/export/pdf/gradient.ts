import type { Gradient, GradientStop } from '../../model/display-item';
import { colourParts } from '../geometry/colour';
import { decimals } from './syntax';

/** An axial shading dictionary for a gradient. Opacity of stops is ignored: the snapshot keeps only opaque ones. */
export function shadingOf(gradient: Gradient): string {
  const ends = decimals([...gradient.from, ...gradient.to]);
  return `<</ShadingType 2/ColorSpace/DeviceRGB/Coords[${ends}]/Extend[true true]/Function ${functionOf(gradient.stops)}>>`;
}

function functionOf(given: readonly GradientStop[]): string {
  const stops = withEnds(given);
  const pieces = stops.slice(1).map((stop, index) => piece(stops[index] ?? stop, stop));
  if (pieces.length === 1) return pieces[0] ?? '';
  const bounds = decimals(
    stops.slice(1, -1).map((stop) => stop.at),
    4,
  );
  const encode = pieces.map(() => '0 1').join(' ');
  return `<</FunctionType 3/Domain[0 1]/Functions[${pieces.join('')}]/Bounds[${bounds}]/Encode[${encode}]>>`;
}

/** The first and last colour reach to the ends. */
function withEnds(stops: readonly GradientStop[]): readonly GradientStop[] {
  const first = stops[0];
  const last = stops.at(-1);
  return [
    ...(first && first.at > 0 ? [{ ...first, at: 0 }] : []),
    ...stops,
    ...(last && last.at < 1 ? [{ ...last, at: 1 }] : []),
  ];
}

function piece(from: GradientStop, to: GradientStop): string {
  return `<</FunctionType 2/Domain[0 1]/C0[${components(from)}]/C1[${components(to)}]/N 1>>`;
}

function components(stop: GradientStop): string {
  const { red, green, blue } = colourParts(stop.colour);
  return decimals([red, green, blue], 3);
}
