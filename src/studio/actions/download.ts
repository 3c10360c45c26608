import { fileSave } from 'browser-fs-access';
import { fileName } from '../files/file-name';
import { packageEnding } from '../files/package-file';
import { deckOf } from '../state/session';
import type { Studio } from '../state/studio';
import { sayError } from './say';

/** Saves the open deck with its notice as one file on the lecturer's disk. */
export async function downloadPackage(studio: Studio): Promise<void> {
  const session = studio.session.value;
  if (!session) return;
  try {
    const { packDeck } = await import('../files/package-file');
    const deck = deckOf(session);
    const bytes = packDeck({ deck, source: session.source });
    await saveFile(fileName(deck.meta.title, packageEnding), 'application/zip', bytes);
  } catch (error) {
    sayError(studio, error);
  }
}

/**
 * Saves bytes under a name: by the browser's save dialog where there is one, else as a download. Browsers
 * open no dialog long after the click that asked for it; what took longer is a download too.
 * @throws `AbortError` when the dialog is left without saving
 */
export async function saveFile(name: string, mediaType: string, bytes: Uint8Array): Promise<void> {
  const blob = new Blob([new Uint8Array(bytes)], { type: mediaType });
  if ('userActivation' in navigator && !navigator.userActivation.isActive) return startDownload(name, blob);
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? '';
  try {
    await fileSave(blob, { fileName: name, extensions: ending ? [ending] : [], id: 'lectern' });
  } catch (error) {
    if (!isRefused(error)) throw error;
    startDownload(name, blob);
  }
}

/** The browser would open no dialog: too long after the click, or not in this frame. */
function isRefused(error: unknown): boolean {
  return error instanceof DOMException && ['SecurityError', 'NotAllowedError'].includes(error.name);
}

/** Milliseconds after which a download has surely been taken up. */
const takenUp = 30_000;

function startDownload(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), takenUp);
}
