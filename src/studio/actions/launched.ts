import type { Studio } from '../state/studio';
import { leaveDeck } from './library';
import { openFile } from './open-file';

interface LaunchQueue {
  setConsumer(take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Opens the files the system hands over when the installed studio is asked to open them. */
export function openLaunched(studio: Studio): void {
  const queue: unknown = Reflect.get(window, 'launchQueue');
  if (!isQueue(queue)) return;
  queue.setConsumer(({ files = [] }) => void openHandles(studio, files));
}

async function openHandles(studio: Studio, handles: readonly FileSystemFileHandle[]): Promise<void> {
  if (handles.length === 0) return;
  const files = await Promise.all(handles.map((handle) => handle.getFile()));
  if (studio.session.value) await leaveDeck(studio);
  await openFile(studio, ...files);
}

function isQueue(value: unknown): value is LaunchQueue {
  return typeof value === 'object' && value !== null && 'setConsumer' in value;
}
