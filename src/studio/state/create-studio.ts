import type { SlideView } from '../slide/slide-view';
import { Autosave, type Saving } from '../storage/autosave';
import type { DeckStore } from '../storage/deck-store';
import { openIndexedDeckStore } from '../storage/indexed-deck-store';
import { MemoryDeckStore } from '../storage/memory-deck-store';
import { isFullDisk } from '../storage/storage-failure';
import { indexedVariantShelf, memoryVariantShelf } from '../storage/variant-shelf';
import type { CropDraft } from './crop-draft';
import type { Message } from './message';
import type { Preferences } from './preferences';
import type { Recognised } from './recognised';
import type { Selection } from './selection';
import type { Session } from './session';
import { Store } from './store';
import type { Studio } from './studio';
import type { Task } from './task';
import type { Overlay, Panel, View } from './view';

/** A fresh studio. @param decks where decks are kept; the browser's IndexedDB without */
export async function createStudio(preferences: Preferences, decks?: DeckStore): Promise<Studio> {
  const { store, saving: first } = decks ? opened(decks) : await openStore();
  const saving = new Store<Saving>(first);
  return {
    view: new Store<View>('start'),
    panel: new Store<Panel>('notice'),
    overlay: new Store<Overlay | null>(null),
    preferences: new Store(preferences),
    recognised: new Store<Recognised | null>(null),
    session: new Store<Session | null>(null),
    selection: new Store<Selection>({ slide: '', path: null }),
    saving,
    task: new Store<Task | null>(null),
    message: new Store<Message | null>(null),
    crop: new Store<CropDraft | null>(null),
    kept: new Store(0),
    desk: new Store<SlideView | null>(null),
    decks: store,
    variants: store.lasting ? indexedVariantShelf() : memoryVariantShelf(),
    autosave: new Autosave(store, (state) => saving.set(state)),
  };
}

interface Opened {
  readonly store: DeckStore;
  readonly saving: Saving;
}

async function openStore(): Promise<Opened> {
  try {
    return opened(await openIndexedDeckStore());
  } catch (error) {
    // Private mode, a broken profile, a full disk: the studio works, and says that nothing is kept.
    const store = new MemoryDeckStore();
    return isFullDisk(error)
      ? { store, saving: { state: 'failed', reason: 'QuotaExceededError' } }
      : opened(store);
  }
}

function opened(store: DeckStore): Opened {
  return { store, saving: store.lasting ? { state: 'saved', at: Date.now() } : { state: 'fleeting' } };
}
