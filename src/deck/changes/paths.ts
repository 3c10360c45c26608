/** Plain JSON on its way through a change; the schema is checked afterwards. */
export type Json = unknown;

/** A change that cannot be made: no such slide, block, item or place. */
export class ImpossibleChange extends Error {}

/** The value at `path`, e.g. `blocks.1.items`; undefined when there is none. */
export function valueAt(value: Json, path: readonly string[]): Json {
  return path.reduce<Json>(
    (inner, key) => (isHolder(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

/**
 * A copy of `value` with `update` applied at `path`; everything beside the path is shared.
 * @throws ImpossibleChange when the path leads nowhere
 */
export function updatedAt(value: Json, path: readonly string[], update: (value: Json) => Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return update(value);
  if (Array.isArray(value)) {
    const at = Number(key);
    if (!Number.isInteger(at) || at < 0 || at >= value.length) throw new ImpossibleChange(key);
    return value.with(at, updatedAt(value[at], rest, update));
  }
  if (!isHolder(value) || key === '__proto__') throw new ImpossibleChange(key);
  const inner = updatedAt(Object.hasOwn(value, key) ? value[key] : undefined, rest, update);
  if (inner !== undefined) return { ...value, [key]: inner };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** A copy of the list at `path` made by `update`. @throws ImpossibleChange when there is no list */
export function listUpdatedAt(
  value: Json,
  path: readonly string[],
  update: (list: readonly Json[]) => readonly Json[],
): Json {
  return updatedAt(value, path, (list) => {
    if (!Array.isArray(list)) throw new ImpossibleChange(path.join('.'));
    return update(list);
  });
}

/** A path and the position at its end. @throws ImpossibleChange when it does not end with one */
export function placeOf(path: string): { readonly list: readonly string[]; readonly at: number } {
  const keys = path.split('.');
  const at = Number(keys.at(-1));
  if (keys.length < 2 || !Number.isInteger(at) || at < 0) throw new ImpossibleChange(path);
  return { list: keys.slice(0, -1), at };
}

/** `list` with the entry at `from` moved so that it stands at `to`. @throws ImpossibleChange outside the list */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  if (from < 0 || from >= list.length || to < 0 || to >= list.length) throw new ImpossibleChange(`${to}`);
  const entry = list.slice(from, from + 1);
  const others = list.toSpliced(from, 1);
  return others.toSpliced(to, 0, ...entry);
}

function isHolder(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null;
}
