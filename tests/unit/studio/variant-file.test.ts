import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/deck/changes/apply';
import type { DeckChange } from '../../../src/deck/changes/deck-change';
import type { Deck, Picture } from '../../../src/model/deck';
import { UnusableInput } from '../../../src/model/finding';
import { setVariantPicture, takeOffVariant, wearVariant } from '../../../src/studio/edits/variant-changes';
import { parseVariantFile, printVariantFile, variantFileOf } from '../../../src/studio/files/variant-file';
import { sampleDeck } from '../../fixtures/studio/sample-deck';

/** A red pixel. */
const pixel: Picture = {
  mediaType: 'image/png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  width: 1,
  height: 1,
};
const dressed: Deck = {
  ...sampleDeck(),
  theme: {
    name: 'plateau',
    variant: {
      organisation: '省总工会',
      footer: '内部学习资料',
      colours: { accent: '#0b5394' },
      fonts: 'serif-titles',
      larger: 1,
      logo: 'l',
      logoAlt: '工会标志',
      coverPicture: 'c',
    },
  },
  pictures: { l: pixel, c: pixel },
};
const file = variantFileOf(dressed, '省总工会');
const changed = (deck: Deck, changes: readonly DeckChange[]) =>
  changes.reduce((current, change) => applyChange(current, change).value, deck);

describe('the file of a variant', () => {
  it('gives the variant back as it was', () => {
    expect(parseVariantFile(printVariantFile(file))).toEqual(file);
  });

  it('holds no slide and no key of another deck', () => {
    expect(Object.keys(file).sort()).toEqual([
      'coverPicture',
      'lectern',
      'logo',
      'name',
      'theme',
      'variant',
      'version',
    ]);
  });

  const hostile = (
    change: (data: Record<string, unknown> & { variant: Record<string, unknown> }) => void,
  ): string => {
    const data = JSON.parse(printVariantFile(file));
    change(data);
    return JSON.stringify(data);
  };
  const svg = { mediaType: 'image/svg+xml', data: btoa('<svg onload="x()"/>'), width: 1, height: 1 };

  it.each([
    ['no JSON', '<html><script>x()</script>'],
    ['nothing', ''],
    ['another file', JSON.stringify(dressed)],
    ['style rules', hostile((data) => Object.assign(data, { css: 'body{display:none}' }))],
    [
      'a colour that is more',
      hostile(({ variant }) => Object.assign(variant, { colours: { accent: 'url(http://x)' } })),
    ],
    [
      'a colour that ends the rule',
      hostile(({ variant }) => Object.assign(variant, { colours: { accent: '#fff;}*{' } })),
    ],
    [
      'a colour nobody knows',
      hostile(({ variant }) => Object.assign(variant, { colours: { glitter: '#123456' } })),
    ],
    ['a font from elsewhere', hostile(({ variant }) => Object.assign(variant, { fonts: 'Arial;}' }))],
    ['a size beyond', hostile(({ variant }) => Object.assign(variant, { larger: 1e9 }))],
    ['a theme that is a path', hostile((data) => Object.assign(data, { theme: '../../x' }))],
    ['a footer without end', hostile(({ variant }) => Object.assign(variant, { footer: '长'.repeat(100) }))],
    [
      'words that turn the line round',
      hostile(({ variant }) => Object.assign(variant, { footer: 'a\u202eb' })),
    ],
    ['a picture with code', hostile((data) => Object.assign(data, { logo: svg }))],
    [
      'a picture by address',
      hostile((data) => Object.assign(data, { logo: { ...pixel, data: 'http://x/y.png' } })),
    ],
    [
      'a picture larger than it says',
      hostile((data) => Object.assign(data, { logo: { ...pixel, width: 2 } })),
    ],
    [
      'a picture of another kind',
      hostile((data) => Object.assign(data, { logo: { ...pixel, mediaType: 'image/jpeg' } })),
    ],
    [
      'a polluted prototype',
      hostile(() => {}).replace('"variant":{', '"variant":{"__proto__":{"footer":"x"},'),
    ],
    ['a later version', hostile((data) => Object.assign(data, { version: 2 }))],
    ['depth', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('with %s is refused in one sentence', (_, text) => {
    expect(() => parseVariantFile(text)).toThrow(UnusableInput);
    expect(() => parseVariantFile(text)).toThrow(/^[^。]+；[^。]+。$/);
  });

  it('is refused before it is read when it is too large', () => {
    expect(() => parseVariantFile('x'.repeat(9_000_001))).toThrow('太大');
  });

  it('cannot be made of a picture that others could not place', () => {
    const deck: Deck = { ...dressed, pictures: { l: { ...svg, mediaType: 'image/svg+xml' } } };
    expect(() => variantFileOf(deck, 'x')).toThrow(UnusableInput);
  });
});

describe('a variant on another deck', () => {
  const worn = changed(sampleDeck(), wearVariant(sampleDeck(), file, 'plateau'));

  it('looks the same, pictures included', () => {
    expect(variantFileOf(worn, '省总工会')).toEqual(file);
    expect(worn.theme.variant?.name).toBe('省总工会');
  });

  it('leaves no picture behind when another is put on or it is taken off', () => {
    const count = Object.keys(sampleDeck().pictures ?? {}).length;
    const again = changed(worn, wearVariant(worn, file, 'solemn'));
    expect(Object.keys(again.pictures ?? {})).toHaveLength(count + 2);
    const off = changed(again, takeOffVariant(again));
    expect(Object.keys(off.pictures ?? {})).toHaveLength(count);
    expect(off.theme).toEqual({ name: 'solemn' });
  });

  it('keeps a picture that a slide shows', () => {
    const key = worn.theme.variant?.logo ?? '';
    const block = { kind: 'picture', picture: key, alt: '', fit: 'contain' } as const;
    const shown = { ...worn, slides: [{ id: 'x', layout: 'picture', notes: '', blocks: [block] } as const] };
    const changes = setVariantPicture(shown, 'logo', null);
    const after = changed(shown, changes);
    expect(after.pictures?.[key]).toEqual(pixel);
    expect(after.theme.variant).not.toHaveProperty('logo');
    expect(after.theme.variant).not.toHaveProperty('logoAlt');
    expect(after.theme.variant).toHaveProperty('coverPicture');
  });
});
