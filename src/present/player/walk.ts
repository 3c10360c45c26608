import type { RevealApi } from 'reveal.js';
import { onceSeen } from '../once-seen';
import type { NearSections } from './near-sections';

/**
 * Goes from slide to slide. Once a slide stands, its neighbours are laid out out of sight, with the fonts
 * they need, so that the next step has only to be painted.
 */
export class Walk {
  private at = 0;
  private from = 0;
  private callOff: () => void;

  /** Begins on the first slide, which is in the document. */
  constructor(
    private readonly reveal: RevealApi,
    private readonly sections: NearSections,
  ) {
    this.callOff = this.prepareLater();
  }

  /** Shows the slide at `index`; the one that is shown already stays as it is. */
  to(index: number): void {
    if (index === this.at) return;
    this.from = this.at;
    this.at = index;
    // A key held down leaves no time to tidy up.
    this.sections.keep([this.from, index]);
    this.turn();
    this.callOff();
    this.callOff = this.prepareLater();
  }

  /** Nothing is prepared any more. */
  end(): void {
    this.callOff();
  }

  private prepareLater(): () => void {
    return onceSeen(window, () => this.prepare());
  }

  private prepare(): void {
    const near = this.near();
    this.sections.keep([this.at, ...near]);
    for (const index of near) this.sections.add(index);
    this.turn();
  }

  /** The neighbours; in place of one, the slide that was left: it may still be on its way out there. */
  private near(): readonly number[] {
    const before = this.from < this.at ? this.from : this.at - 1;
    const after = this.from > this.at ? this.from : this.at + 1;
    return [before, after];
  }

  /** Reveal counts the sections it finds: the number of the one shown is told anew when they are others. */
  private turn(): void {
    this.reveal.slide(this.sections.add(this.at), 0);
  }
}
