import '../../../src/studio/kit/studio.css';
import '../../../src/studio/kit/components';
import '../../../src/stage/font-styles';
import { onTestFinished, vi } from 'vitest';
import { beginHistory } from '../../../src/deck/history';
import type { Deck } from '../../../src/model/deck';
import type { Notice } from '../../../src/model/notice';
import { noPractice } from '../../../src/model/practice';
import { LecternStudio } from '../../../src/studio/application';
import { registerIcons } from '../../../src/studio/kit/icons';
import { createStudio } from '../../../src/studio/state/create-studio';
import type { Selection } from '../../../src/studio/state/selection';
import { deckOf } from '../../../src/studio/state/session';
import type { Studio } from '../../../src/studio/state/studio';
import { MemoryDeckStore } from '../../../src/studio/storage/memory-deck-store';

/** The room with a deck open in it. */
export interface Room {
  readonly studio: Studio;
  /** The deck as it is now. */
  readonly deck: () => Deck;
  /** An element anywhere below the application; every further selector looks inside the one before. Waits for it. */
  readonly find: <T extends Element = HTMLElement>(...selectors: readonly string[]) => Promise<T>;
}

/** Opens a deck in the room, nothing kept; all gone when the test is over. */
export async function openRoom(
  deck: Deck,
  selection: Selection,
  notice: Notice | null = null,
): Promise<Room> {
  registerIcons();
  const preferences = {
    language: 'zh-CN',
    appearance: 'light',
    notesHeight: 26,
    pace: 200,
    preset: '',
  } as const;
  const studio = await createStudio(preferences, new MemoryDeckStore());
  const session = { id: 'd', created: 1, revision: 1, source: null, practice: noPractice, readOnly: false };
  studio.session.set({ ...session, history: beginHistory(deck), notice });
  studio.selection.set(selection);
  studio.view.set('room');
  const element = new LecternStudio();
  element.style.cssText = 'position: fixed; inset: 0';
  document.body.append(element);
  onTestFinished(() => element.remove());
  await import('../../../src/studio/room/room-view');
  element.start(studio);
  return {
    studio,
    deck: () => {
      const open = studio.session.value;
      if (!open) throw new Error('closed');
      return deckOf(open);
    },
    find: (...selectors) =>
      vi.waitFor(() => required(selectors.reduce<Element | null>(within, element), selectors.join(' '))),
  };
}

function required<T extends Element>(found: Element | null, selector: string): T {
  if (!found) throw new Error(`no ${selector}`);
  return found as T;
}

function within(root: Element | null, selector: string): Element | null {
  return root && inside(root, selector);
}

function inside(root: Element | ShadowRoot, selector: string): Element | null {
  const direct = root.querySelector(selector);
  if (direct) return direct;
  const below = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  const deeper = [...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? [each.shadowRoot] : [],
  );
  for (const shadow of [...below, ...deeper]) {
    const found = inside(shadow, selector);
    if (found) return found;
  }
  return null;
}
