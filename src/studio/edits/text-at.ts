import { type Slide, slideSchema } from '../../model/deck';
import { parseWith } from '../../model/parse';
import { plain, type RichText } from '../../model/rich-text';

const plainFields = /(?:\.label|\.head\.\d+|\.markdown)$/;

/**
 * The slide with other words at a path of `slideTexts`, e.g. `blocks.1.items.0.text`.
 * @throws TypeError when the slide has no such text
 */
export function withTextAt(slide: Slide, path: string, text: RichText): Slide {
  const value = isPlain(slide, path) ? plain(text) : text;
  return parseWith(slideSchema, replaced(slide, path.split('.'), value));
}

function isPlain(slide: Slide, path: string): boolean {
  if (!plainFields.test(path)) return false;
  const block = slide.blocks[Number(path.split('.')[1])];
  return block?.kind !== 'table';
}

function replaced(value: unknown, keys: readonly string[], next: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return next;
  if (Array.isArray(value)) {
    const index = Number(key);
    return value.map((item, at) => (at === index ? replaced(item, rest, next) : item));
  }
  if (typeof value !== 'object' || value === null) throw new TypeError(`no text at “${keys.join('.')}”`);
  return { ...value, [key]: replaced(Reflect.get(value, key), rest, next) };
}
