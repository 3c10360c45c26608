import * as v from 'valibot';
import { readJpeg } from '../../export/geometry/jpeg';
import { readPng } from '../../export/geometry/png';
import { bytesOfBase64 } from '../../model/base64';
import {
  type Deck,
  type Picture,
  type ThemeVariant,
  themeNameSchema,
  themeVariantSchema,
} from '../../model/deck';
import { UnusableInput } from '../../model/finding';
import { parseWith } from '../../model/parse';
import { paletteNames } from '../../model/theme';

/** Ending of a variant as a file: JSON under a schema. */
export const variantEnding = '.lectern-style';

/** Longest side of the pictures of a variant, in pixels. */
export const variantPictureSides = { logo: 800, coverPicture: 1920 } as const;

/** Letters of base64 of one picture, and bytes of the whole file. */
const largestPicture = 4_000_000;
const largestFile = 9_000_000;

/** A picture in a format that every export can place. */
type CarriedPicture = Picture & { readonly mediaType: 'image/png' | 'image/jpeg' };

/** A trainer's variant of a theme as it is kept, sent and taken to another deck. */
export interface VariantFile {
  readonly lectern: 'variant';
  readonly version: 1;
  readonly name: string;
  /** The theme it was made from. */
  readonly theme: string;
  /** All but the pictures. */
  readonly variant: Omit<ThemeVariant, 'name' | 'logo' | 'coverPicture'>;
  readonly logo?: Picture;
  readonly coverPicture?: Picture;
}

const words = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/),
  );
const { fonts, larger } = themeVariantSchema.entries;
const colour = v.exactOptional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)));

const pictureSchema = (longest: number): v.GenericSchema<unknown, CarriedPicture> =>
  v.pipe(
    v.strictObject({
      mediaType: v.picklist(['image/png', 'image/jpeg']),
      data: v.pipe(v.string(), v.maxLength(largestPicture), v.base64()),
      width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longest)),
      height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longest)),
    }),
    v.check(isWhatItSays, 'another picture than it says'),
  );

const variantFileSchema: v.GenericSchema<unknown, VariantFile> = v.strictObject({
  lectern: v.literal('variant'),
  version: v.literal(1),
  name: v.pipe(words(60), v.trim(), v.minLength(1)),
  theme: themeNameSchema,
  variant: v.strictObject({
    colours: v.exactOptional(v.strictObject(v.entriesFromList(paletteNames, colour))),
    fonts,
    organisation: v.exactOptional(words(60)),
    footer: v.exactOptional(words(80)),
    logoAlt: v.exactOptional(words(120)),
    coverPictureAlt: v.exactOptional(words(120)),
    larger,
  }),
  logo: v.exactOptional(pictureSchema(variantPictureSides.logo)),
  coverPicture: v.exactOptional(pictureSchema(variantPictureSides.coverPicture)),
});

/** The variant of a deck under a name. @throws UnusableInput when it cannot be taken along, e.g. a logo that is an SVG */
export function variantFileOf(deck: Deck, name: string): VariantFile {
  const { name: _, logo, coverPicture, ...variant } = deck.theme.variant ?? {};
  const pictures = deck.pictures ?? {};
  return checked({
    lectern: 'variant',
    version: 1,
    name,
    theme: deck.theme.name,
    variant,
    ...pictureUnder('logo', pictures, logo),
    ...pictureUnder('coverPicture', pictures, coverPicture),
  });
}

function pictureUnder(
  field: 'logo' | 'coverPicture',
  pictures: NonNullable<Deck['pictures']>,
  key: string | undefined,
) {
  const picture = key !== undefined && Object.hasOwn(pictures, key) ? pictures[key] : undefined;
  return picture ? { [field]: picture } : {};
}

/** The file's text. */
export function printVariantFile(file: VariantFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads a variant somebody sent. @throws UnusableInput `variant.broken` or `variant.large`, with one sentence */
export function parseVariantFile(text: string): VariantFile {
  if (text.length > largestFile) throw tooLarge();
  try {
    return checked(JSON.parse(text));
  } catch {
    throw broken();
  }
}

/** A variant as it was kept or made. @throws UnusableInput `variant.broken` */
export function checked(value: unknown): VariantFile {
  try {
    return parseWith(variantFileSchema, value);
  } catch {
    throw broken();
  }
}

/** The bytes are of the format and the size that is written beside them, so nothing larger is ever unpacked. */
function isWhatItSays(picture: CarriedPicture): boolean {
  const bytes = bytesOfBase64(picture.data);
  const found = picture.mediaType === 'image/png' ? readPng(bytes) : readJpeg(bytes);
  return found?.width === picture.width && found.height === picture.height;
}

function broken(): UnusableInput {
  return new UnusableInput('variant.broken', {
    zh: '这个样式文件无法使用：内容不是宣讲台的样式，或其中有不允许的内容；课件没有改动。',
    en: 'This style file cannot be used: it is no style of Lectern or holds what is not allowed; the deck is unchanged.',
  });
}

function tooLarge(): UnusableInput {
  return new UnusableInput('variant.large', {
    zh: '这个样式文件太大（超过 9 MB）；请换小一些的标志或封面图片后重新导出。',
    en: 'This style file is too large (over 9 MB); export it again with a smaller logo or cover picture.',
  });
}
