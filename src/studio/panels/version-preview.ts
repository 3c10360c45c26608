import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Deck } from '../../model/deck';
import { slideTitle } from '../../model/slide-texts';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { lookOf } from '../slide/look';
import '../slide/slide-thumb';

/** All slides of an earlier state of the deck, small, to look at before it is brought back. */
@customElement('version-preview')
export class VersionPreview extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 1px;
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--wa-space-xs);
      }
      slide-thumb {
        border-radius: 3px;
        overflow: hidden;
        box-shadow: 0 0 0 1px var(--wa-color-surface-border);
      }
    `,
  ];

  @property({ attribute: false }) deck: Deck | null = null;

  override render() {
    const { deck } = this;
    if (!deck) return html``;
    const look = lookOf(deck);
    return html`<ol aria-label=${msg('这一版的页面')}>
      ${deck.slides.map((slide, index) => {
        const name = slideTitle(slide) || msg('无标题');
        return html`<li role="img" aria-label=${msg(str`第 ${index + 1} 页，${name}`)}>
          <slide-thumb .slide=${slide} .context=${look.contexts[index] ?? null} .sheet=${look.sheet}></slide-thumb>
        </li>`;
      })}
    </ol>`;
  }
}
