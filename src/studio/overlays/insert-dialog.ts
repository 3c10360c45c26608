import { msg } from '@lit/localize';
import { css, html, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { focusFirstText } from '../actions/first-text';
import { closeOverlay } from '../actions/overlay';
import { choosePicture, insertPicture } from '../actions/pictures';
import { insertSlide } from '../actions/slides';
import { type Insertable, newSlide } from '../edits/new-slide';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { startingWords } from '../state/starting-words';

/** What can be inserted behind the slide shown. */
@customElement('insert-dialog')
export class InsertDialog extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      wa-dialog {
        --width: min(40rem, 94vw);
      }
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
        gap: var(--wa-space-s);
      }
      button {
        width: 100%;
        display: grid;
        justify-items: center;
        gap: var(--wa-space-xs);
        padding: var(--wa-space-m) var(--wa-space-xs);
        font: inherit;
        color: inherit;
        background: none;
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-m);
        cursor: pointer;
      }
      button:hover {
        background: var(--wa-color-neutral-fill-quiet);
      }
      wa-icon {
        font-size: 1.4rem;
      }
      form {
        display: grid;
        gap: var(--wa-space-m);
      }
    `,
  ];

  @state() private asking = false;
  @state() private wrong = false;

  override render() {
    return html`<wa-dialog open light-dismiss label=${msg('插入')} @wa-after-hide=${() => closeOverlay(this.studio)}>
      ${this.asking ? this.#link() : this.#choices()}
    </wa-dialog>`;
  }

  #choices() {
    return html`<ul>
      ${choices().map(
        ([kind, icon, label]) => html`<li>
          <button type="button" data-kind=${kind} @click=${() => this.#take(kind)}>
            <wa-icon name=${icon}></wa-icon>${label}
          </button>
        </li>`,
      )}
    </ul>`;
  }

  #link() {
    return html`<form @submit=${this.#takeLink}>
      <wa-input
        name="href"
        type="url"
        label=${msg('二维码指向的网址')}
        placeholder="https://"
        hint=${this.wrong ? msg('请填写以 https:// 或 http:// 开头的网址') : ''}
      ></wa-input>
      <wa-button type="submit" variant="brand" appearance="accent">${msg('插入二维码')}</wa-button>
    </form>`;
  }

  #take(kind: Insertable | 'picture'): void {
    if (kind === 'picture') void this.#picture();
    else if (kind === 'code') this.asking = true;
    else this.#insert(kind);
  }

  #insert(kind: Insertable, href = ''): void {
    closeOverlay(this.studio);
    insertSlide(this.studio, newSlide(kind, startingWords(kind), href));
    void focusFirstText(this.studio);
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('asking') && this.asking) void this.#askForLink();
  }

  async #askForLink(): Promise<void> {
    const input = this.renderRoot.querySelector('wa-input');
    await input?.updateComplete;
    input?.focus();
  }

  readonly #takeLink = (event: SubmitEvent) => {
    event.preventDefault();
    const href = this.renderRoot.querySelector('wa-input')?.value?.trim() ?? '';
    this.wrong = !/^https?:\/\/\S+\.\S+/i.test(href);
    if (!this.wrong) this.#insert('code', href);
  };

  async #picture(): Promise<void> {
    const file = await choosePicture();
    if (!file) return;
    closeOverlay(this.studio);
    await insertPicture(this.studio, file);
  }
}

function choices(): readonly (readonly [Insertable | 'picture', string, string])[] {
  return [
    ['points', 'list-tree', msg('要点页')],
    ['cards', 'layers', msg('卡片页')],
    ['steps', 'list-ordered', msg('步骤')],
    ['timeline', 'calendar-clock', msg('时间轴')],
    ['terms', 'book-open', msg('名词解释')],
    ['rules', 'columns-2', msg('对照')],
    ['facts', 'info', msg('基本信息')],
    ['table', 'table', msg('表格')],
    ['picture', 'image', msg('图片')],
    ['quote', 'quote', msg('引文')],
    ['statement', 'text-quote', msg('一句话')],
    ['discussion', 'message-square', msg('讨论')],
    ['quiz', 'message-circle-question-mark', msg('问答')],
    ['contact', 'phone', msg('联系方式')],
    ['code', 'qr-code', msg('二维码')],
    ['section', 'bookmark', msg('分部页')],
  ];
}
