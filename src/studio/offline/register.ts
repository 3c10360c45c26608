import { msg } from '@lit/localize';
import { say } from '../actions/say';
import type { Studio } from '../state/studio';

/** Milliseconds after the start before fonts are fetched for later, so that the first deck comes first. */
const fontsLater = 8000;
/** Milliseconds between looks whether a new version may be announced. */
const patience = 5000;

/**
 * Makes the studio work without a network. A new version is offered, never forced: not while somebody
 * edits in this moment, nor while a show or long work runs.
 */
export async function registerOffline(studio: Studio): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const registration = await navigator.serviceWorker.register('./service-worker.js', {
    updateViaCache: 'none',
  });
  const first = navigator.serviceWorker.controller === null;
  if (registration.waiting && !first) announce(studio, registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) announce(studio, worker);
    });
  });
  await navigator.serviceWorker.ready;
  setTimeout(() => registration.active?.postMessage('fetch-fonts'), fontsLater);
}

function announce(studio: Studio, worker: ServiceWorker): void {
  if (isBusy(studio)) {
    setTimeout(() => announce(studio, worker), patience);
    return;
  }
  say(studio, msg('宣讲台有新版本。'), { label: msg('更新'), run: () => void takeOver(studio, worker) });
}

function isBusy(studio: Studio): boolean {
  const saving = studio.saving.value;
  const recent = saving.state === 'saved' && Date.now() - saving.at < 30_000 && studio.view.value === 'room';
  const showing = document.querySelector('#player') !== null;
  return (
    recent ||
    showing ||
    saving.state === 'saving' ||
    studio.task.value !== null ||
    studio.overlay.value !== null
  );
}

async function takeOver(studio: Studio, worker: ServiceWorker): Promise<void> {
  await studio.autosave.flush();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('take-over');
}
