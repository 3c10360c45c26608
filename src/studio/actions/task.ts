import type { Studio } from '../state/studio';
import type { Task } from '../state/task';
import { say, sayError } from './say';

/** What long work gets: a signal that says stop, and a way to tell how far it is. */
export interface TaskHandle {
  readonly signal: AbortSignal;
  readonly progress: (label: string, done: number | null) => void;
}

/** What is said of long work: while it goes on, and when it was cancelled. */
export interface TaskWords {
  readonly label: string;
  readonly cancelled: string;
}

/**
 * Runs long work with its progress shown and a way to cancel; what goes wrong is said, not thrown, and so
 * is what a cancelled work leaves behind.
 * @returns what the work gave, or undefined when it failed or was cancelled
 */
export async function runTask<T>(
  studio: Studio,
  { label, cancelled }: TaskWords,
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
    if (!abort.signal.aborted) sayError(studio, error);
    // Work that gave way to other work was not cancelled by anyone.
    else if (studio.task.value === task) say(studio, cancelled);
    return undefined;
  } finally {
    if (studio.task.value === task) studio.task.set(null);
  }
}
