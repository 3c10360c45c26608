import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PathStep, parsePath } from '../../../../src/export/geometry/svg-path';

function end(step: PathStep | undefined): readonly [number, number] {
  if (!step || step.kind === 'close') throw new Error('no end');
  return step.to;
}

describe('SVG paths', () => {
  it('reads absolute, relative and implied commands', () => {
    expect(parsePath('M10 20 30 40h5v-5l-1,2z m1 1')).toEqual([
      { kind: 'move', to: [10, 20] },
      { kind: 'line', to: [30, 40] },
      { kind: 'line', to: [35, 40] },
      { kind: 'line', to: [35, 35] },
      { kind: 'line', to: [34, 37] },
      { kind: 'close' },
      { kind: 'move', to: [11, 21] },
    ]);
  });

  it('turns quadratic and smooth curves into cubic ones', () => {
    const steps = parsePath('M0 0Q5 10 10 0T20 0S25 5 30 0');
    expect(steps.map((step) => step.kind)).toEqual(['move', 'curve', 'curve', 'curve']);
    expect(steps[2]).toMatchObject({ to: [20, 0] });
    const controls = steps[2]?.kind === 'curve' ? steps[2].controls : [];
    expect(controls[1]).toBeCloseTo(-20 / 3);
  });

  it('ends an arc where it should and keeps to the circle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 6.2, noNaN: true }),
        fc.boolean(),
        fc.boolean(),
        (angle, large, sweep) => {
          const to = [50 * Math.cos(angle), 50 * Math.sin(angle)] as const;
          const steps = parsePath(`M50 0A50 50 0 ${large ? 1 : 0} ${sweep ? 1 : 0} ${to[0]} ${to[1]}`);
          expect(end(steps.at(-1))[0]).toBeCloseTo(to[0], 6);
          expect(end(steps.at(-1))[1]).toBeCloseTo(to[1], 6);
        },
      ),
    );
  });

  it('reads arc flags without spaces', () => {
    expect(end(parsePath('M0 0a5 5 0 015 5').at(-1))).toEqual([5, 5]);
    expect(end(parsePath('M0 0a5 5 0 01.5.5').at(-1))[0]).toBeCloseTo(0.5);
  });

  it('reads a broken path up to the fault', () => {
    expect(parsePath('M0 0L10 10L5')).toHaveLength(2);
    expect(parsePath('')).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parsePath(text))));
  });
});
