/** An elliptical arc as SVG writes it; rotation in degrees. */
export interface EllipticalArc {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly radiusX: number;
  readonly radiusY: number;
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** A cubic curve: two control points and the end. */
export type Curve = readonly [number, number, number, number, number, number];

/** An arc as cubic curves of at most a quarter turn each (SVG 1.1, appendix F.6). */
export function arcCurves(arc: EllipticalArc): readonly Curve[] {
  const turn = (arc.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const halfX = (arc.from[0] - arc.to[0]) / 2;
  const halfY = (arc.from[1] - arc.to[1]) / 2;
  const start: [number, number] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const [radiusX, radiusY] = largeEnough(arc, start);
  const [centreX, centreY] = turnedCentre(arc, start, radiusX, radiusY);
  const from = Math.atan2((start[1] - centreY) / radiusY, (start[0] - centreX) / radiusX);
  const to = Math.atan2((-start[1] - centreY) / radiusY, (-start[0] - centreX) / radiusX);
  const sweep = sweepAngle(to - from, arc.sweep);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const place = (u: number, v: number): [number, number] => [
    cos * (centreX + radiusX * u) - sin * (centreY + radiusY * v) + (arc.from[0] + arc.to[0]) / 2,
    sin * (centreX + radiusX * u) + cos * (centreY + radiusY * v) + (arc.from[1] + arc.to[1]) / 2,
  ];
  return Array.from({ length: count }, (_, index) =>
    quarter(from + (sweep * index) / count, sweep / count, place),
  );
}

/** Radii that are too short to reach both ends are scaled up. */
function largeEnough(arc: EllipticalArc, [x, y]: readonly [number, number]): [number, number] {
  const radiusX = Math.abs(arc.radiusX);
  const radiusY = Math.abs(arc.radiusY);
  const scale = Math.sqrt(Math.max(1, (x / radiusX) ** 2 + (y / radiusY) ** 2));
  return [radiusX * scale, radiusY * scale];
}

function turnedCentre(
  arc: EllipticalArc,
  [x, y]: readonly [number, number],
  radiusX: number,
  radiusY: number,
): [number, number] {
  const outside = (radiusX * y) ** 2 + (radiusY * x) ** 2;
  const inside = Math.max(0, (radiusX * radiusY) ** 2 - outside);
  const factor = (arc.large === arc.sweep ? -1 : 1) * Math.sqrt(outside === 0 ? 0 : inside / outside);
  return [(factor * radiusX * y) / radiusY, (-factor * radiusY * x) / radiusX];
}

function sweepAngle(angle: number, clockwise: boolean): number {
  if (clockwise) return angle < 0 ? angle + 2 * Math.PI : angle;
  return angle > 0 ? angle - 2 * Math.PI : angle;
}

function quarter(start: number, sweep: number, place: (u: number, v: number) => [number, number]): Curve {
  const reach = (4 / 3) * Math.tan(sweep / 4);
  const end = start + sweep;
  return [
    ...place(Math.cos(start) - reach * Math.sin(start), Math.sin(start) + reach * Math.cos(start)),
    ...place(Math.cos(end) + reach * Math.sin(end), Math.sin(end) - reach * Math.cos(end)),
    ...place(Math.cos(end), Math.sin(end)),
  ];
}
