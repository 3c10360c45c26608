import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Slide, stageSize } from '../../model/deck';
import type { RenderContext } from '../../render/context';
import { renderSlide } from '../../render/render-slide';
import { type Caret, caretOf, placeCaret } from './caret';
import { morphChildren } from './morph';

/**
 * One slide at any size: laid out at 1:1 in its own shadow root, where no style of the studio reaches it
 * and none of the theme reaches out, then scaled to the width of the element.
 */
@customElement('slide-view')
export class SlideView extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
      contain: layout paint style;
      background: #fff;
    }
    .page {
      position: absolute;
      inset: 0 auto auto 0;
      transform-origin: 0 0;
      transform: scale(var(--slide-scale, 0));
    }
    [contenteditable] {
      cursor: text;
      min-width: 0.5em;
    }
    [contenteditable]:hover {
      outline: 2px dotted rgb(120 130 145 / 70%);
      outline-offset: 4px;
    }
    [data-block][tabindex]:hover {
      outline: 2px dotted rgb(120 130 145 / 70%);
      outline-offset: 4px;
    }
    [data-block]:focus,
    [data-path]:focus {
      outline: 3px solid #1d4ed8;
      outline-offset: 4px;
    }
    [data-origin='own'] {
      text-decoration: underline dotted 2px rgb(180 83 9 / 75%);
      text-underline-offset: 0.22em;
    }
    ::highlight(found) {
      color: #111;
      background: #ffd84d;
    }
    :host([inert]) .page {
      pointer-events: none;
    }
  `;

  @property({ attribute: false }) slide: Slide | null = null;
  @property({ attribute: false }) context: RenderContext | null = null;
  @property({ attribute: false }) sheet: CSSStyleSheet | null = null;
  /** While an input method composes, nothing on the page may move. */
  frozen = false;
  /** Called with new slide markup before it is put in place; editing prepares its fields here. */
  @property({ attribute: false }) prepare: ((root: DocumentFragment) => void) | null = null;
  /**
   * Called whenever the focus comes to something on the slide, from elsewhere on it too: of that the
   * element's own `focusin` says nothing outside its shadow root.
   */
  @property({ attribute: false }) entered: ((event: Event) => void) | null = null;

  /** Told by the observer: asking for it while slides change would lay all of them out each time. */
  #width = 0;
  readonly #resize = new ResizeObserver(([entry]) => {
    this.#width = entry?.contentRect.width ?? 0;
    this.#scale();
  });
  /** Text below the edge of a slide that is too full is scrolled to while one types there, and only then. */
  readonly #onLeave = () => this.renderRoot.querySelector('.slide')?.scrollTo(0, 0);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    this.addEventListener('focusout', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.removeEventListener('focusout', this.#onLeave);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('focusin', (event) => this.entered?.(event));
    return root;
  }

  protected override render() {
    return html`<div class="page"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('sheet')) this.#adopt();
    if (changed.has('slide') && changed.get('slide')?.id !== this.slide?.id) this.#onLeave();
    if (changed.has('slide') || changed.has('context') || changed.has('prepare')) this.redraw();
  }

  /** The slide's own element, at 1:1. */
  get page(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.page');
  }

  /** The element of a text. */
  field(path: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  }

  /** Brings the page in line with the slide, keeping all nodes that stay the same, and the caret. */
  redraw(): void {
    if (this.frozen) return;
    const { slide, context, page } = this;
    if (!slide || !context || !page) return;
    const template = document.createElement('template');
    template.innerHTML = renderSlide(slide, context);
    this.prepare?.(template.content);
    const caret = this.#caret();
    morphChildren(page, template.content);
    if (caret) this.#putCaret(caret.path, caret);
    this.#frame(page, context);
  }

  #caret(): (Caret & { readonly path: string }) | null {
    const root = this.renderRoot;
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    const path = active?.getAttribute('data-path');
    const caret = active && path ? caretOf(active) : null;
    return caret && path ? { ...caret, path } : null;
  }

  #putCaret(path: string, caret: Caret): void {
    const field = this.field(path);
    if (!field) return;
    const now = caretOf(field);
    if (now?.start !== caret.start || now.end !== caret.end) placeCaret(field, caret);
  }

  #frame(page: HTMLElement, context: RenderContext): void {
    const { width, height } = stageSize[context.ratio];
    page.style.width = `${width}px`;
    page.style.height = `${height}px`;
    this.style.aspectRatio = `${width} / ${height}`;
    if (this.#width > 0) this.#scale();
  }

  #adopt(): void {
    const root = this.renderRoot;
    if (!(root instanceof ShadowRoot) || !this.sheet) return;
    const own = SlideView.elementStyles.flatMap((style) =>
      style instanceof CSSStyleSheet ? [style] : style.styleSheet ? [style.styleSheet] : [],
    );
    root.adoptedStyleSheets = [...own, this.sheet];
  }

  #scale(): void {
    if (!this.context) return;
    const { width } = stageSize[this.context.ratio];
    this.style.setProperty('--slide-scale', String(this.#width / width));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-view': SlideView;
  }
}
