import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Slide } from '../../model/deck';
import { changeLayout } from '../actions/slides';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { changeableLayouts, layoutName } from '../state/layout-names';

/** Changes the layout of the slide shown; its content is carried over. */
@customElement('layout-menu')
export class LayoutMenu extends StudioElement {
  static override styles = [sharedStyles];

  @property({ attribute: false }) slide: Slide | null = null;

  override render() {
    const { slide } = this;
    if (!slide) return html``;
    const fixed = !changeableLayouts.some((layout) => layout === slide.layout);
    return html`<wa-dropdown @wa-select=${this.#select}>
      <wa-button slot="trigger" size="s" appearance="plain" id="layout" with-caret ?disabled=${fixed}>
        <wa-icon slot="start" name="layout-template"></wa-icon>${msg(str`版式：${layoutName(slide.layout)}`)}
      </wa-button>
      ${changeableLayouts.map(
        (layout) =>
          html`<wa-dropdown-item type="checkbox" value=${layout} ?checked=${layout === slide.layout}
            >${layoutName(layout)}</wa-dropdown-item
          >`,
      )}
    </wa-dropdown>`;
  }

  readonly #select = (event: CustomEvent<{ item: { value: string } }>) => {
    const wanted = changeableLayouts.find((layout) => layout === event.detail.item.value);
    if (wanted) changeLayout(this.studio, wanted);
  };
}
