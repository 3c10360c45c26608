import { msg } from '@lit/localize';
import { css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Notice, Section, Sentence } from '../../model/notice';
import type { SourceLine } from '../../model/source-text';
import type { Span } from '../../model/span';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { dragQuote } from './drag-quote';
import { type LinePiece, linePieces } from './notice-lines';

/**
 * The text of a notice, sentence by sentence. One tab stop: arrows move between sentences, Enter picks.
 * @fires sentence-picked - `detail` is the sentence that was clicked or chosen with Enter
 * @fires line-picked - `detail` is the line it stands in
 */
@customElement('notice-text')
export class NoticeText extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        overflow: auto;
        background: var(--studio-paper);
      }
      .text {
        padding: var(--wa-space-m);
        max-width: 46em;
        margin: 0 auto;
      }
      p {
        margin-block-end: var(--wa-space-xs);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        content-visibility: auto;
        contain-intrinsic-size: auto 3em;
      }
      .heading {
        font-weight: var(--wa-font-weight-bold);
        margin-block-start: var(--wa-space-s);
      }
      .sentence {
        cursor: pointer;
        border-radius: var(--wa-border-radius-s);
      }
      .sentence:hover {
        background: var(--wa-color-neutral-fill-normal);
      }
      .shown {
        text-decoration: underline solid var(--wa-color-neutral-border-normal) 2px;
        text-underline-offset: 0.35em;
      }
      mark {
        color: inherit;
        background: var(--studio-mark-strong);
        border-radius: 2px;
      }
    `,
  ];

  @property({ attribute: false }) notice: Notice | null = null;
  /** Ids of the sentences that stand on a slide. */
  @property({ attribute: false }) shown: ReadonlySet<number> = new Set();
  /** Spans to point out. */
  @property({ attribute: false }) marks: readonly Span[] = [];
  @state() private current = 0;

  override render() {
    const { notice } = this;
    if (!notice) return html``;
    const headings = new Set(headingStarts(notice.body.sections));
    return html`<div
      class="text"
      lang=${notice.language === 'en' ? 'en' : 'zh-CN'}
      role="group"
      aria-label=${msg('公文原文')}
      @keydown=${this.#onKey}
    >
      ${repeat(
        notice.source.lines,
        (line) => line.start,
        (line) => this.#line(notice, line, headings),
      )}
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    const [mark] = this.marks;
    if (changed.has('marks') && mark) this.reveal(mark);
  }

  /** Scrolls so that a span can be seen. */
  reveal(span: Span): void {
    const elements = [...this.renderRoot.querySelectorAll<HTMLElement>('p')];
    const target = elements.find((element) => Number(element.dataset.end) > span.start);
    const mark = target?.querySelector('mark') ?? target;
    mark?.scrollIntoView({ block: 'center' });
  }

  #line(notice: Notice, line: SourceLine, headings: ReadonlySet<number>) {
    const heading = headings.has(line.start) ? 'heading' : '';
    const pieces = linePieces(line, notice.sentences);
    return html`<p class=${heading} data-start=${line.start} data-end=${line.end} @click=${() => this.#pickLine(line)}
      >${pieces.map((piece) => this.#piece(notice.source.text, piece))}</p
    >`;
  }

  #piece(text: string, piece: LinePiece) {
    const { sentence } = piece;
    const words = cut(piece, this.marks).map(([span, marked]) => {
      const quote = text.slice(span.start, span.end);
      return marked ? html`<mark>${quote}</mark>` : quote;
    });
    if (!sentence) return words;
    return html`<span
      class="sentence ${this.shown.has(sentence.id) ? 'shown' : ''}"
      role="button"
      draggable="true"
      tabindex=${sentence.id === this.current ? 0 : -1}
      data-sentence=${sentence.id}
      @click=${() => this.#pick(sentence)}
      @dragstart=${(event: DragEvent) => dragQuote(event, text.slice(sentence.start, sentence.end))}
      >${words}</span
    >`;
  }

  #pickLine(line: SourceLine): void {
    this.dispatchEvent(new CustomEvent('line-picked', { detail: line }));
  }

  #pick(sentence: Sentence): void {
    this.current = sentence.id;
    this.dispatchEvent(new CustomEvent('sentence-picked', { detail: sentence }));
  }

  #pickWithLine(sentence: Sentence): void {
    this.#pick(sentence);
    const line = this.notice?.source.lines.find((each) => each.end > sentence.start);
    if (line) this.#pickLine(line);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const sentences = this.notice?.sentences ?? [];
    const here = sentences[this.current];
    if (event.key === 'Enter' && here) this.#pickWithLine(here);
    if (!step || !sentences[this.current + step]) return;
    event.preventDefault();
    void this.#moveTo(this.current + step);
  };

  async #moveTo(sentence: number): Promise<void> {
    this.current = sentence;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-sentence="${sentence}"]`)?.focus();
  }
}

function headingStarts(sections: readonly Section[]): readonly number[] {
  return sections.flatMap((section) => [
    ...(section.runIn || section.heading === '' ? [] : [section.start]),
    ...headingStarts(section.children),
  ]);
}

/** Cuts a span where marks begin and end; true for the pieces inside a mark. */
function cut(span: Span, marks: readonly Span[]): readonly (readonly [Span, boolean])[] {
  const borders = marks
    .flatMap((mark) => [mark.start, mark.end])
    .filter((at) => at > span.start && at < span.end)
    .sort((a, b) => a - b);
  const ends = [...borders, span.end];
  return ends.map((end, index) => {
    const start = index === 0 ? span.start : (ends[index - 1] ?? span.start);
    return [{ start, end }, marks.some((mark) => mark.start <= start && end <= mark.end)] as const;
  });
}
