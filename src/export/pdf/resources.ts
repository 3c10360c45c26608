import { reference } from './syntax';

/** Kinds of resources a content stream names. */
type ResourceKind = 'Font' | 'XObject' | 'ExtGState' | 'Shading';

const prefixes: Readonly<Record<ResourceKind, string>> = {
  Font: 'F',
  XObject: 'X',
  ExtGState: 'G',
  Shading: 'S',
};

/** The resources one content stream uses. */
export class Resources {
  private readonly used = new Map<ResourceKind, Set<number>>();

  /** Notes that an object is used and gives the name to call it by, e.g. `F7`. */
  name(kind: ResourceKind, id: number): string {
    const ids = this.used.get(kind) ?? new Set();
    this.used.set(kind, ids.add(id));
    return `${prefixes[kind]}${id}`;
  }

  /** The resource dictionary. */
  dictionary(): string {
    const kinds = [...this.used].map(([kind, ids]) => {
      const entries = [...ids].map((id) => `/${prefixes[kind]}${id} ${reference(id)}`);
      return `/${kind}<<${entries.join('')}>>`;
    });
    return `<<${kinds.join('')}>>`;
  }
}
