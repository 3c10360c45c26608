import type { ReactiveController } from 'lit';
import { redo, undo } from '../actions/edit';
import { openOverlay } from '../actions/overlay';
import { present } from '../actions/present';
import { selectStep } from '../actions/select';
import { duplicateSlides } from '../actions/slides';
import type { StudioElement } from '../kit/studio-element';
import type { Studio } from '../state/studio';

type Action = (studio: Studio) => void;

const chords: Readonly<Record<string, Action>> = {
  'ctrl+z': undo,
  'ctrl+shift+z': redo,
  'ctrl+y': redo,
  'ctrl+d': duplicateSlides,
  'ctrl+f': (studio) => openOverlay(studio, 'find'),
  'ctrl+h': (studio) => openOverlay(studio, 'find'),
  'ctrl+m': (studio) => openOverlay(studio, 'insert'),
  'ctrl+s': (studio) => void studio.autosave.flush(),
  f5: (studio) => void present(studio, true),
  'shift+f5': (studio) => void present(studio),
  'ctrl+enter': (studio) => void present(studio),
  pagedown: (studio) => selectStep(studio, 1),
  pageup: (studio) => selectStep(studio, -1),
};

/** Keys of the room, as in PowerPoint and Google Slides. The player has its own while a show runs. */
export class RoomKeys implements ReactiveController {
  readonly #host: StudioElement;

  constructor(host: StudioElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('#player')) return;
    const action = chords[chordOf(event)] ?? (event.key === '?' && !typing(event) ? help : undefined);
    if (!action) return;
    event.preventDefault();
    action(this.#host.studio);
  };
}

const help: Action = (studio) => openOverlay(studio, 'shortcuts');

function chordOf(event: KeyboardEvent): string {
  const keys = [
    event.ctrlKey || event.metaKey ? 'ctrl' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey ? 'shift' : '',
    event.key.toLowerCase(),
  ];
  return keys.filter(Boolean).join('+');
}

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
