import { msg, str } from '@lit/localize';
import { equal } from '../../deck/equal';
import type { Deck } from '../../model/deck';
import type { Studio } from '../state/studio';
import type { DeckVersion, KeptBefore } from '../storage/deck-store';
import { isFullDisk } from '../storage/storage-failure';
import { outlivedVersions, versionsToSpare } from '../storage/thin-versions';
import { warn } from './say';

/**
 * Keeps a state of a deck by itself and thins out what was kept before. A state that is the newest
 * version already is not kept twice. On a full disk older automatic versions give way.
 * @param before what it is kept before
 * @returns whether the state is safe among the versions
 */
export async function keepAutomatic(
  studio: Studio,
  id: string,
  deck: Deck,
  before: KeptBefore,
): Promise<boolean> {
  try {
    const versions = await studio.decks.versions(id);
    const newest = versions.toSorted((a, b) => b.at - a.at)[0];
    if (newest && equal(newest.body, deck)) return true;
    const version = { id: crypto.randomUUID(), deck: id, name: '', at: Date.now(), body: deck, before };
    await written(studio, version);
    await drop(studio, outlivedVersions([...versions, version], Date.now()));
    return true;
  } catch {
    // The deck itself is kept by autosave, which says what is wrong with the disk.
    return false;
  }
}

/** Drops the older half of a deck's automatic versions, so that the deck itself finds room, and says so. */
export async function spareVersions(studio: Studio, id: string): Promise<void> {
  const spared = versionsToSpare(await studio.decks.versions(id));
  if (spared.length === 0) return;
  await drop(studio, spared);
  warn(studio, msg(str`磁盘已满：为保住课件，删去了 ${spared.length} 个自动留存的旧版本。`));
}

async function written(studio: Studio, version: DeckVersion): Promise<void> {
  try {
    await studio.decks.keepVersion(version);
  } catch (error) {
    if (!isFullDisk(error)) throw error;
    await spareVersions(studio, version.deck);
    await studio.decks.keepVersion(version);
  }
  studio.kept.update((count) => count + 1);
}

async function drop(studio: Studio, versions: readonly DeckVersion[]): Promise<void> {
  await Promise.all(versions.map(({ id }) => studio.decks.dropVersion(id)));
  if (versions.length > 0) studio.kept.update((count) => count + 1);
}
