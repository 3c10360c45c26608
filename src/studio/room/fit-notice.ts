import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { DeckMeta, Slide, ThemeChoice } from '../../model/deck';
import { openDeckOf } from '../actions/edit';
import type { SlideFit } from '../actions/fit';
import { continueOnNewSlide, oneSizeSmaller } from '../actions/fit-slide';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { slideOf } from '../state/session';

/** Says at once when the slide shown has become too full, and offers what helps. */
@customElement('fit-notice')
export class FitNotice extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--wa-space-xs);
        margin: 0 var(--wa-space-m) var(--wa-space-xs);
        padding: var(--wa-space-2xs) var(--wa-space-s);
        color: var(--wa-color-warning-on-quiet);
        background: var(--wa-color-warning-fill-quiet);
        border-radius: var(--wa-border-radius-m);
      }
      span {
        flex: 1;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);
  @state() private fit: SlideFit | null = null;
  #measured: Slide | null = null;
  #worn: ThemeChoice | null = null;
  #meta: DeckMeta | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override willUpdate(): void {
    const deck = openDeckOf(this.studio);
    const slide = deck && slideOf(deck, this.studio.selection.value.slide);
    if (!slide || (slide === this.#measured && deck.theme === this.#worn && deck.meta === this.#meta)) return;
    if (slide.id !== this.#measured?.id) this.fit = null;
    [this.#measured, this.#worn, this.#meta] = [slide, deck.theme, deck.meta];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#measure(slide), 120);
  }

  override render() {
    const { fit } = this;
    if (!fit || fit.overflow <= 0 || this.studio.session.value?.readOnly)
      return html`<span role="status"></span>`;
    return html`<div role="status" id="too-full">
      <wa-icon name="triangle-alert"></wa-icon><span>${msg('这一页放不下了。')}</span>
      ${
        fit.smaller === null
          ? ''
          : html`<wa-button size="s" appearance="outlined" @click=${() => oneSizeSmaller(this.studio, fit.smaller ?? 0)}
              >${msg('字小一号')}</wa-button
            >`
      }
      ${
        fit.pages.length > 1
          ? html`<wa-button size="s" appearance="outlined" @click=${() => continueOnNewSlide(this.studio, fit.pages)}
              >${msg('续到下一页')}</wa-button
            >`
          : ''
      }
    </div>`;
  }

  async #measure(slide: Slide): Promise<void> {
    const deck = openDeckOf(this.studio);
    if (!deck || this.#measured !== slide) return;
    const { fitOf } = await import('../actions/fit');
    const fit = await fitOf(deck, slide);
    if (this.#measured === slide) this.fit = fit;
  }
}
