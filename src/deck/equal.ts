/** Whether two plain values (as from JSON) are the same, the order of keys aside. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other)) return equalLists(one, other);
  return isRecord(one) && isRecord(other) && equalRecords(one, other);
}

function equalLists(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, at) => equal(item, other[at]));
}

function equalRecords(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) {
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
