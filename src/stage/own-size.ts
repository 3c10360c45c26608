import type { Slide } from '../model/deck';

const sizeAttribute = 'size';
const byHand = 'own';

/** The font step the lecturer chose for a slide; undefined when fitting may choose. */
export function ownSize(slide: Slide): 0 | 1 | 2 | undefined {
  return slide.attributes?.[sizeAttribute] === byHand ? (slide.step ?? 0) : undefined;
}

/** The attributes of a slide whose size is the lecturer's choice. */
export function withOwnSize(attributes: Slide['attributes']): Readonly<Record<string, string>> {
  return { ...attributes, [sizeAttribute]: byHand };
}
