import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Slide } from '../../model/deck';
import { stageSize } from '../../model/deck';
import type { RenderContext } from '../../render/context';
import './slide-view';

/** A small slide that is drawn only once it comes near the visible part of the page. */
@customElement('slide-thumb')
export class SlideThumb extends LitElement {
  static override styles = css`
    :host {
      display: block;
      content-visibility: auto;
      background: #fff;
    }
  `;

  @property({ attribute: false }) slide: Slide | null = null;
  @property({ attribute: false }) context: RenderContext | null = null;
  @property({ attribute: false }) sheet: CSSStyleSheet | null = null;
  @state() private near = false;

  readonly #watcher = new IntersectionObserver((entries) => this.#meet(entries), { rootMargin: '400px' });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watcher.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
  }

  override render() {
    const { width, height } = stageSize[this.context?.ratio ?? '16:9'];
    this.style.aspectRatio = `${width} / ${height}`;
    if (!this.near) return html``;
    return html`<slide-view
      inert
      aria-hidden="true"
      .slide=${this.slide}
      .context=${this.context}
      .sheet=${this.sheet}
    ></slide-view>`;
  }

  #meet(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    this.near = true;
    this.#watcher.disconnect();
  }
}
