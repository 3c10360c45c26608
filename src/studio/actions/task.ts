import type { Studio } from '../state/studio';
import type { Task } from '../state/task';
import { sayError } from './say';

/** What long work gets: a signal that says stop, and a way to tell how far it is. */
export interface TaskHandle {
  readonly signal: AbortSignal;
  readonly progress: (label: string, done: number | null) => void;
}

/**
 * Runs long work with its progress shown and a way to cancel; what goes wrong is said, not thrown.
 * @returns what the work gave, or undefined when it failed or was cancelled
 */
export async function runTask<T>(
  studio: Studio,
  label: string,
  work: (handle: TaskHandle) => Promise<T>,
): Promise<T | undefined> {
  studio.task.value?.cancel();
  const abort = new AbortController();
  let task: Task = { label, done: null, cancel: () => abort.abort() };
  studio.task.set(task);
  const progress = (now: string, done: number | null) => {
    if (studio.task.value !== task) return;
    task = { ...task, label: now, done };
    studio.task.set(task);
  };
  try {
    const result = await work({ signal: abort.signal, progress });
    abort.signal.throwIfAborted();
    return result;
  } catch (error) {
    sayError(studio, error);
    return undefined;
  } finally {
    if (studio.task.value === task) studio.task.set(null);
  }
}
