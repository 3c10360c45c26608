/**
 * The sections of a show, of which only those near the slide that is shown are in the document: reveal.js
 * and the browser go through all they find there at each change, and so a change costs the same with ten
 * slides and with hundreds.
 */
export class NearSections {
  /** @param box where the sections go, before anything else in it */
  constructor(
    private readonly box: HTMLElement,
    private readonly sections: readonly HTMLElement[],
  ) {}

  /** Puts the section at `index` among the others in their order; its place among them, from 0. */
  add(index: number): number {
    const section = this.sections[index];
    if (!section) return 0;
    const before = this.inside().filter((each) => each < index);
    const last = this.sections[before.at(-1) ?? -1];
    if (section.parentNode === this.box) return before.length;
    if (last) last.after(section);
    else this.box.prepend(section);
    return before.length;
  }

  /** Takes all sections away but those at `indices`. */
  keep(indices: readonly number[]): void {
    for (const index of this.inside()) if (!indices.includes(index)) this.sections[index]?.remove();
  }

  private inside(): readonly number[] {
    return [...this.sections.keys()].filter((index) => this.sections[index]?.parentNode === this.box);
  }
}
