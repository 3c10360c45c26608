import fc from 'fast-check';
import type { DeckChange } from '../../../src/deck/changes/deck-change';
import { type Deck, layouts } from '../../../src/model/deck';
import { slideTexts } from '../../../src/model/slide-texts';
import { block, richText, text } from './arbitrary-deck';

const slides = ['s0-0', 's2-1', 's4-2', 's1-3'];
const small = fc.integer({ min: -1, max: 5 });

/** Paths that a deck's texts and items have, and some that lead nowhere. */
function paths(deck: Deck): readonly string[] {
  const texts = deck.slides.flatMap((slide) => slideTexts(slide).map(({ path }) => path));
  const items = texts.flatMap((path) => path.match(/^blocks\.\d+\.\w+\.\d+(?:\.children\.\d+)*/g) ?? []);
  return [
    ...texts,
    ...items,
    'blocks.0.items.0',
    'blocks.9.text',
    'id',
    'notes',
    'blocks',
    '__proto__.x',
    'blocks.0.kind',
  ];
}

/** A change of every type, sensible or not, for a deck of `arbitrary-deck`. */
export function changeOf(deck: Deck): fc.Arbitrary<DeckChange> {
  const slide = fc.constantFrom(...deck.slides.map(({ id }) => id), ...slides, 'gone');
  const path = fc.constantFrom(...paths(deck));
  const is = <const T extends string>(type: T) => fc.constant(type);
  return fc.oneof(
    fc.record({ type: is('setText'), slide, path, text: richText }),
    fc.record({ type: is('setNotes'), slide, notes: text }),
    fc.record({
      type: is('setSlide'),
      slide,
      settings: fc.record(
        { step: fc.constantFrom(0 as const, undefined), seconds: fc.constantFrom(-1, 20), source: text },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ type: is('setLayout'), slide, layout: fc.constantFrom(...layouts) }),
    fc.record({
      type: is('insertSlide'),
      at: small,
      content: fc.record({
        layout: fc.constantFrom(...layouts),
        blocks: fc.array(block, { maxLength: 2 }),
        notes: text,
      }),
    }),
    fc.record({ type: is('removeSlide'), slide }),
    fc.record({ type: is('moveSlide'), slide, to: small }),
    fc.record({ type: is('duplicateSlide'), slide }),
    fc.record({ type: is('hideSlide'), slide, hidden: fc.boolean() }),
    fc.record(
      { type: is('splitSlide'), slide, block: small, item: small },
      { requiredKeys: ['type', 'slide', 'block'] },
    ),
    fc.record({ type: is('mergeSlides'), slide }),
    fc.record({ type: is('insertBlock'), slide, at: small, block }),
    fc.record({ type: is('replaceBlock'), slide, at: small, block }),
    fc.record({ type: is('removeBlock'), slide, at: small }),
    fc.record({ type: is('moveBlock'), slide, at: small, to: small }),
    fc.record({ type: is('insertItem'), slide, path }),
    fc.record({ type: is('removeItem'), slide, path }),
    fc.record({ type: is('moveItem'), slide, path, to: small }),
    fc.record({
      type: is('nestItem'),
      slide,
      path,
      direction: fc.constantFrom('in' as const, 'out' as const),
    }),
    fc.record({ type: is('insertColumn'), slide, block: small, at: small }),
    fc.record({ type: is('removeColumn'), slide, block: small, at: small }),
    fc.record({ type: is('setTheme'), name: fc.constantFrom('clear', 'Not A Name') }),
    fc.record({
      type: is('setVariant'),
      variant: fc.constantFrom(null, { footer: 'f' }, { footer: 'f'.repeat(99) }),
    }),
    fc.record({ type: is('setMeta'), meta: fc.record({ title: text }, { requiredKeys: [] }) }),
    fc.record({
      type: is('setBrief'),
      brief: fc.record({
        minutes: fc.constantFrom(null, 20, 999),
        pace: fc.constant(200),
        sections: fc.constant(null),
        audience: fc.constant(null),
        showMobiles: fc.boolean(),
      }),
    }),
    fc.record({
      type: is('setPicture'),
      key: fc.constantFrom('p', '__proto__'),
      picture: fc.constantFrom(null, { mediaType: 'image/png' as const, data: 'AA', width: 1, height: 1 }),
    }),
    fc.record({
      type: is('replaceAll'),
      find: fc.constantFrom('', '制度', 'A', '**'),
      replace: fc.constantFrom('', '机制', 'aa'),
      matchCase: fc.boolean(),
      notes: fc.boolean(),
    }),
    fc.record({ type: is('setSlides'), slides: fc.constant(deck.slides.toReversed()) }),
  );
}
