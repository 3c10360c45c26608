import * as v from 'valibot';

/** Data that crosses a border as the schema says. @throws TypeError that names the first fault */
export function parseWith<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue.path?.map((item) => String(item.key)).join('.') ?? '';
  throw new TypeError(`unexpected data at “${path}”: ${issue.message}`);
}
