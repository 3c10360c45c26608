import type { Studio } from '../state/studio';
import type { Overlay } from '../state/view';

/** Opens a window over the page. */
export function openOverlay(studio: Studio, overlay: Overlay): void {
  studio.overlay.set(overlay);
}

/** Closes the window over the page. */
export function closeOverlay(studio: Studio): void {
  studio.overlay.set(null);
}
