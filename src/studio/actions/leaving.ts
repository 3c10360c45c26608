import type { Studio } from '../state/studio';

/**
 * Writes everything out when the page is hidden or left, and lets the browser ask before it closes a
 * deck that could not be saved.
 */
export function watchLeaving(studio: Studio): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void studio.autosave.flush();
  });
  window.addEventListener('pagehide', () => void studio.autosave.flush());
  window.addEventListener('beforeunload', (event) => {
    const { state } = studio.saving.value;
    const open = studio.session.value !== null;
    if (open && (state === 'failed' || state === 'fleeting' || state === 'saving')) event.preventDefault();
  });
}
