import type { SlideView } from '../slide/slide-view';
import type { Autosave, Saving } from '../storage/autosave';
import type { DeckStore } from '../storage/deck-store';
import type { VariantShelf } from '../storage/variant-shelf';
import type { CropDraft } from './crop-draft';
import type { Message } from './message';
import type { Preferences } from './preferences';
import type { Recognised } from './recognised';
import type { Selection } from './selection';
import type { Session } from './session';
import type { Store } from './store';
import type { Task } from './task';
import type { Overlay, Panel, View } from './view';

/** The whole state of the studio: one small store a concern, and where decks are kept. */
export interface Studio {
  readonly view: Store<View>;
  readonly panel: Store<Panel>;
  readonly overlay: Store<Overlay | null>;
  readonly preferences: Store<Preferences>;
  readonly recognised: Store<Recognised | null>;
  readonly session: Store<Session | null>;
  readonly selection: Store<Selection>;
  readonly saving: Store<Saving>;
  readonly task: Store<Task | null>;
  readonly message: Store<Message | null>;
  /** The crop under way on the slide shown; null when none is. */
  readonly crop: Store<CropDraft | null>;
  /** Grows whenever a version is kept or dropped. */
  readonly kept: Store<number>;
  /** The slide view one types on, while there is one. */
  readonly desk: Store<SlideView | null>;
  readonly decks: DeckStore;
  readonly variants: VariantShelf;
  readonly autosave: Autosave;
}
