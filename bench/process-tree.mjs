/** Memory of a process and all it started, from /proc: Linux only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** True where memory can be measured. */
export const measurable = existsSync('/proc/self/smaps_rollup');

/**
 * Megabytes of a process and its descendants, pages they share counted once.
 * @param {number} root process id
 */
export function treeMegabytes(root) {
  const children = childrenByParent();
  const waiting = [root];
  let kilobytes = 0;
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    kilobytes += proportionalSize(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return kilobytes / 1024;
}

/**
 * Runs `work` and gives the greatest memory of the tree below `root` meanwhile.
 * @template T
 * @param {number} root process id
 * @param {() => Promise<T>} work
 */
export async function peakMegabytes(root, work) {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMegabytes(root));
  }, 100);
  try {
    const value = await work();
    return { value, peak: Math.max(peak, treeMegabytes(root)) };
  } finally {
    clearInterval(timer);
  }
}

/** @returns {Map<number, number[]>} */
function childrenByParent() {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    const status = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : '';
    const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
    if (status) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

/** @param {number} pid */
function proportionalSize(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // The process has ended meanwhile.
  }
}
