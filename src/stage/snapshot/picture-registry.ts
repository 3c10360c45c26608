import type { Picture } from '../../model/deck';

/** Pictures met while reading, each once; those still being made are waited for at the end. */
export class PictureRegistry {
  private readonly keys = new Map<string, string>();
  private readonly pictures = new Map<string, Promise<Picture | undefined>>();

  /** The key of a picture; `make` is called when the identity is new. */
  key(identity: string, make: () => Promise<Picture | undefined>): string {
    const known = this.keys.get(identity);
    if (known) return known;
    const key = `p${this.keys.size + 1}`;
    this.keys.set(identity, key);
    // A rejection is a picture that is not there; the exporter reports it by its key.
    this.pictures.set(
      key,
      make().catch(() => undefined),
    );
    return key;
  }

  /** All pictures that could be made. */
  async all(): Promise<Readonly<Record<string, Picture>>> {
    const found: Record<string, Picture> = {};
    for (const [key, making] of this.pictures) {
      const picture = await making;
      if (picture) found[key] = picture;
    }
    return found;
  }
}
