import type { Section, Sentence } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';

interface Placed {
  readonly section: Section;
  readonly parents: readonly Section[];
}

/**
 * Tells the original wording in order: numbers and headings once, before the first sentence below
 * them that is said. Make one for a whole deck.
 */
export class Wording {
  private readonly context: ComposeContext;
  private readonly sections = new Map<string, Placed>();
  private readonly said = new Set<string>();

  /** @param context the notice and its language */
  constructor(context: ComposeContext, sections: readonly Section[]) {
    this.context = context;
    this.place(sections, []);
  }

  /** The heading of a section as one line, once; [] when it was said before. */
  heading(id: string | undefined): readonly string[] {
    const placed = id === undefined ? undefined : this.sections.get(id);
    return placed ? this.headingsOf(placed).map((line) => line.text) : [];
  }

  /** Sentences word for word, those of one line of the notice in one paragraph. */
  paragraphs(says: readonly number[]): readonly string[] {
    const written: { text: string; end: number; open: boolean }[] = [];
    for (const id of says) {
      const sentence = this.context.notice.sentences[id];
      if (!sentence) continue;
      for (const line of this.headingsBefore(sentence))
        written.push({ text: line.text, end: sentence.start, open: line.runsOn });
      const words = this.words(sentence);
      const last = written.at(-1);
      if (last && (last.open || this.sameLine(last.end, sentence))) {
        last.text = this.joined(last.text, words);
        last.end = sentence.end;
        last.open = false;
      } else written.push({ text: words, end: sentence.end, open: false });
    }
    return written.map((paragraph) => paragraph.text);
  }

  private place(sections: readonly Section[], parents: readonly Section[]): void {
    for (const section of sections) {
      this.sections.set(section.id, { section, parents });
      this.place(section.children, [...parents, section]);
    }
  }

  private headingsBefore(sentence: Sentence) {
    const placed = this.sections.get(sentence.section);
    return placed ? this.headingsOf(placed) : [];
  }

  private headingsOf({ section, parents }: Placed): { text: string; runsOn: boolean }[] {
    return [...parents, section].flatMap((one) => {
      if (this.said.has(one.id)) return [];
      this.said.add(one.id);
      const text = this.headingLine(one);
      return text === '' ? [] : [{ text, runsOn: one === section && (one.runIn || one.heading === '') }];
    });
  }

  private headingLine(section: Section): string {
    const { english } = this.context;
    const label =
      section.kind === 'label' || section.kind === 'heading' || section.kind === 'lead' ? '' : section.label;
    if (section.heading === '') return label;
    const mark =
      section.kind === 'label' ? '：' : /[。！？.!?：:]$/.test(section.heading) ? '' : english ? '.' : '。';
    return `${label}${english && label ? ' ' : ''}${section.heading}${mark}`;
  }

  private words(sentence: Sentence): string {
    return this.context.text
      .slice(sentence.start, sentence.end)
      .replace(/\s*\n\s*/g, this.context.english ? ' ' : '');
  }

  private sameLine(end: number, sentence: Sentence): boolean {
    return sentence.start >= end && !this.context.text.slice(end, sentence.start).includes('\n');
  }

  private joined(before: string, after: string): string {
    return this.context.english ? `${before} ${after}` : `${before}${after}`;
  }
}
