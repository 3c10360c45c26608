import type { SlideMeasure } from './measure';

/** Enough for the pages of one slide at all font steps, and for the pages of a deck once more. */
const most = 400;

/** The measures of the slides laid out last, by their HTML: fitting asks for every other one again. */
export class RecentMeasures {
  readonly #measures = new Map<string, SlideMeasure>();

  /** The measure of a slide with exactly this HTML; undefined when it is not remembered. */
  get(html: string): SlideMeasure | undefined {
    return this.#measures.get(html);
  }

  /** Remembers a measure, and forgets the oldest when there are many. */
  keep(html: string, measure: SlideMeasure): void {
    this.#measures.set(html, measure);
    const [oldest] = this.#measures.keys();
    if (this.#measures.size > most && oldest !== undefined) this.#measures.delete(oldest);
  }
}
