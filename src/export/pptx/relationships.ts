import { declaration, escapeXml } from './xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationships of one part: what it points at, by id. */
export class Relationships {
  readonly #entries: string[] = [];
  readonly #ids = new Map<string, string>();

  /**
   * Adds a target once.
   * @param type last word of the relationship type, e.g. `slideLayout`
   * @param external the target is an address, not a part
   * @returns the id, `rId1` …
   */
  add(type: string, target: string, external = false): string {
    const key = `${type} ${target}`;
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `rId${this.#entries.length + 1}`;
    const mode = external ? ' TargetMode="External"' : '';
    this.#entries.push(
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${escapeXml(target)}"${mode}/>`,
    );
    this.#ids.set(key, id);
    return id;
  }

  /** The part itself. */
  toXml(): string {
    return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.#entries.join('')}</Relationships>`;
  }
}
