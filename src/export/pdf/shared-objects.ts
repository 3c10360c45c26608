import type { BoxItem, Gradient, Shadow } from '../../model/display-item';
import type { DisplayList } from '../../model/display-list';
import type { FontMap } from '../fonts/load-fonts';
import type { EmbeddedFont } from '../fonts/merge';
import { fontKey } from '../fonts/used-characters';
import { colourParts } from '../geometry/colour';
import { shadowMask } from '../geometry/shadow-mask';
import { embedFont } from './embed-font';
import { embedPicture, type PlacedPicture } from './embed-picture';
import { shadingOf } from './gradient';
import type { PdfFile } from './pdf-file';
import { pathOperators } from './shapes';
import { decimal, reference } from './syntax';

/** An embedded font: its object and its glyphs. */
export interface PdfFont {
  readonly id: number;
  readonly font: EmbeddedFont;
}

/** A shadow as an image object and the area it covers, relative to the box. */
export interface PlacedShadow {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Objects that pages share: each is written once, when it is first asked for. */
export class SharedObjects {
  private readonly fonts = new Map<string, PdfFont>();
  private readonly states = new Map<string, number>();
  private readonly shadings = new Map<string, number>();
  private readonly shadows = new Map<string, PlacedShadow>();
  private readonly pictures = new Map<string, PlacedPicture | undefined>();
  private readonly paths = new Map<string, string>();

  constructor(
    private readonly file: PdfFile,
    private readonly list: DisplayList,
    private readonly loaded: FontMap,
  ) {}

  /** The font of a family and weight; undefined when nothing was loaded for it. */
  font(family: string, weight: number): PdfFont | undefined {
    const key = fontKey(family, weight);
    const known = this.fonts.get(key);
    const font = this.loaded.get(key);
    if (known || !font) return known;
    const embedded = { id: embedFont(this.file, font, this.fonts.size), font };
    this.fonts.set(key, embedded);
    return embedded;
  }

  /** Graphics state with an opacity. */
  opacity(alpha: number): number {
    const value = decimal(alpha, 3);
    return remembered(this.states, value, () => this.file.add(`<</Type/ExtGState/ca ${value}/CA ${value}>>`));
  }

  /** Operators of an SVG path; ornaments come back on every page. */
  path(path: string): string {
    return remembered(this.paths, path, () => pathOperators(path));
  }

  shading(gradient: Gradient): number {
    const dictionary = shadingOf(gradient);
    return remembered(this.shadings, dictionary, () => this.file.add(dictionary));
  }

  /** The picture of a shadow; equal boxes share one. */
  shadow(box: BoxItem, shadow: Shadow): PlacedShadow {
    const key = JSON.stringify([box.width, box.height, box.radii, shadow]);
    return remembered(this.shadows, key, () => this.drawShadow(box, shadow));
  }

  /** A picture of the list; undefined when it is broken or of a kind PDF has no filter for. */
  picture(key: string): PlacedPicture | undefined {
    if (this.pictures.has(key)) return this.pictures.get(key);
    const picture = this.list.pictures[key];
    const placed = picture && embedPicture(this.file, picture);
    this.pictures.set(key, placed);
    return placed;
  }

  private drawShadow(box: BoxItem, shadow: Shadow): PlacedShadow {
    const { area, columns, rows, alpha } = shadowMask({ ...box, x: 0, y: 0 }, shadow);
    const size = `/Type/XObject/Subtype/Image/Width ${columns}/Height ${rows}`;
    const mask = this.file.addStream(
      `${size}/ColorSpace/DeviceGray/BitsPerComponent 8/Interpolate true`,
      alpha,
    );
    const { red, green, blue } = colourParts(shadow.colour);
    const pixel = Uint8Array.from([red, green, blue], (part) => Math.round(part * 255));
    const entries = '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8';
    const id = this.file.addPackedStream(`${entries}/SMask ${reference(mask)}`, pixel);
    return { id, ...area };
  }
}

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
