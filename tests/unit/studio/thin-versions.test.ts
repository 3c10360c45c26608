import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeckVersion } from '../../../src/studio/storage/deck-store';
import { isAutomatic, outlivedVersions, versionsToSpare } from '../../../src/studio/storage/thin-versions';
import { sampleDeck } from '../../fixtures/studio/sample-deck';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = 400 * day;

function version(at: number, name = '', data = ''): DeckVersion {
  const pictures = { p1: { mediaType: 'image/png', data, width: 1, height: 1 } } as const;
  return { id: `${at}${name}`, deck: 'd', name, at, body: { ...sampleDeck(), pictures } };
}

function kept(versions: readonly DeckVersion[]): readonly DeckVersion[] {
  const gone = outlivedVersions(versions, now);
  return versions.filter((each) => !gone.includes(each));
}

describe('thinning out versions kept by themselves', () => {
  it('leaves the last hour, then one an hour, then one a day, then one a month', () => {
    const everyTenMinutes = Array.from({ length: 60 * 24 * 6 }, (_, at) => version(now - at * 10 * minute));
    const left = kept(everyTenMinutes);
    const younger = (age: number) => left.filter((each) => now - each.at < age).length;
    expect(younger(60 * minute)).toBe(6);
    expect(younger(day)).toBeLessThanOrEqual(6 + 24);
    expect(younger(30 * day)).toBeLessThanOrEqual(6 + 24 + 30);
    expect(left.length).toBeLessThanOrEqual(6 + 24 + 30 + 3);
    expect(left.at(-1)).toBe(everyTenMinutes.at(-1));
  });

  it('leaves a dozen of those that came close together, and the first', () => {
    const versions = Array.from({ length: 40 }, (_, at) => version(now - at * 1000));
    expect(kept(versions)).toEqual([...versions.slice(0, 12), versions[39]]);
  });

  it('never takes a named version, the first or the newest one; done twice it takes no more', () => {
    const ages = fc.array(fc.tuple(fc.nat(399 * 24 * 60), fc.boolean()), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(ages, (all) => {
        const versions = all.map(([age, named]) => version(now - age * minute, named ? '讲前' : ''));
        const left = kept(versions);
        const inOrder = versions.filter(isAutomatic).toSorted((a, b) => a.at - b.at);
        expect(versions.filter((each) => !isAutomatic(each) && !left.includes(each))).toEqual([]);
        if (inOrder[0]) expect(left).toContain(inOrder[0]);
        const newest = inOrder.at(-1);
        if (newest) expect(left.some((each) => each.at === newest.at)).toBe(true);
        expect(kept(left)).toEqual(left);
      }),
    );
  });

  it('lets older ones go where photographs weigh too much', () => {
    const photograph = 'x'.repeat(20_000_000);
    const versions = [1, 2, 3, 4, 5].map((at) => version(now - at * minute, '', photograph));
    expect(kept(versions).map(({ at }) => (now - at) / minute)).toEqual([1, 2, 5]);
  });
});

it('a full disk is given the older half of what was kept automatically', () => {
  const versions = [version(3), version(1), version(2, '讲前'), version(4)];
  expect(versionsToSpare(versions).map(({ at }) => at)).toEqual([1, 3]);
  expect(versionsToSpare([version(2, '讲前')])).toEqual([]);
});
