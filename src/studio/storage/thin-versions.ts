import type { Deck } from '../../model/deck';
import type { DeckVersion } from './deck-store';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The most versions of the last hour. */
const mostOfLastHour = 12;

/** The most characters of picture data that versions kept by themselves may hold together. */
const mostPictureData = 64_000_000;

/** Whether the studio kept a version by itself. */
export function isAutomatic(version: DeckVersion): boolean {
  return version.name === '';
}

/**
 * The automatic versions that have had their time: of the last hour the newest dozen stays, then one an hour, after
 * a day one a day, after a month one a month. The first of all stays, as the way back to the beginning;
 * where photographs weigh too much, the oldest others go. Named versions are never among them.
 * @param now milliseconds since 1970
 */
export function outlivedVersions(versions: readonly DeckVersion[], now: number): readonly DeckVersion[] {
  const [first, ...later] = versions.filter(isAutomatic).toSorted((a, b) => a.at - b.at);
  if (!first) return [];
  const newestFirst = later.toReversed();
  const spans = new Set<string>();
  let room = mostPictureData - pictureData(first.body);
  return newestFirst.filter((version, place) => {
    const span = spanOf(version.at, now);
    if (span === null && place >= mostOfLastHour) return true;
    const repeated = span !== null && spans.has(span);
    if (span !== null) spans.add(span);
    if (!repeated) room -= pictureData(version.body);
    return repeated || room < 0;
  });
}

/** Automatic versions that give way when the disk is full: the older half, one at least. */
export function versionsToSpare(versions: readonly DeckVersion[]): readonly DeckVersion[] {
  const automatic = versions.filter(isAutomatic).toSorted((a, b) => a.at - b.at);
  return automatic.slice(0, Math.ceil(automatic.length / 2));
}

function spanOf(at: number, now: number): string | null {
  const age = now - at;
  if (age < hour) return null;
  if (age < day) return `hour ${Math.floor(at / hour)}`;
  return age < 30 * day ? `day ${Math.floor(at / day)}` : `month ${Math.floor(at / (30 * day))}`;
}

function pictureData(deck: Deck): number {
  return Object.values(deck.pictures ?? {}).reduce((sum, picture) => sum + picture.data.length, 0);
}
