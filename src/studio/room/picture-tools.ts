import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PictureBlock } from '../../model/block';
import { beginCrop, resetCrop } from '../actions/crop';
import { edit } from '../actions/edit';
import { choosePicture, replacePicture } from '../actions/pictures';
import type { PicturePlace } from '../edits/picture-place';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import './crop-fields';
import { fieldStyles } from './field-styles';

/** Words for those who cannot see the picture, how it fills its place, another picture, which part is shown. */
@customElement('picture-tools')
export class PictureTools extends StudioElement {
  static override styles = [
    sharedStyles,
    fieldStyles,
    css`
      .alt {
        flex: 1 1 14rem;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.crop]);

  @property({ attribute: false }) place: PicturePlace | null = null;

  override render() {
    const { place } = this;
    const draft = this.studio.crop.value;
    if (!place) return html``;
    if (draft) return html`<crop-fields .draft=${draft}></crop-fields>`;
    const { block, at } = place;
    return html`<div class="bar" role="group" aria-label=${msg('图片工具')}>
      <label class="alt"
        >${msg('图片说明（给看不到图片的人）')}<input id="alt" .value=${block.alt} @change=${this.#alt}
      /></label>
      <label
        >${msg('摆放')}<select @change=${this.#fit}>
          <option value="contain" ?selected=${block.fit === 'contain'}>${msg('完整显示')}</option>
          <option value="cover" ?selected=${block.fit === 'cover'}>${msg('铺满')}</option>
        </select></label
      >
      ${this.#button('replace', 'image', msg('替换图片'), () => void this.#replace(at))}
      ${this.#button('crop', 'crop', msg('裁剪'), () => beginCrop(this.studio, at))}
      ${block.crop ? this.#button('uncrop', 'rotate-ccw', msg('还原裁剪'), () => resetCrop(this.studio, at)) : ''}
    </div>`;
  }

  #button(id: string, icon: string, label: string, run: () => void) {
    return html`<wa-button size="s" appearance="outlined" id=${id} @click=${run}>
      <wa-icon slot="start" name=${icon}></wa-icon>${label}
    </wa-button>`;
  }

  readonly #alt = (event: Event) => {
    if (event.target instanceof HTMLInputElement) this.#change({ alt: event.target.value.trim() });
  };

  readonly #fit = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) {
      this.#change({ fit: event.target.value === 'cover' ? 'cover' : 'contain' });
    }
  };

  async #replace(at: number): Promise<void> {
    const file = await choosePicture();
    if (file) await replacePicture(this.studio, at, file);
  }

  #change(changes: Partial<PictureBlock>): void {
    if (!this.place) return;
    const { at, block } = this.place;
    const slide = this.studio.selection.value.slide;
    edit(this.studio, [{ type: 'replaceBlock', slide, at, block: { ...block, ...changes } }]);
  }
}
