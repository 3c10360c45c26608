import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Found } from '../../deck/changes/texts';
import {
  findWords,
  isInNotes,
  leaveFound,
  replaceEverywhere,
  replaceFound,
  showFound,
} from '../actions/find';
import { closeOverlay } from '../actions/overlay';
import { controlRules } from '../kit/control-rules';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';

/** Finds words on slides and in notes, and replaces them one by one or all at once. */
@customElement('find-bar')
export class FindBar extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: fixed;
        inset: 3.75rem var(--wa-space-m) auto auto;
        z-index: 20;
      }
      form {
        display: grid;
        grid-template-columns: 14rem auto auto auto;
        gap: var(--wa-space-xs);
        align-items: center;
        padding: var(--wa-space-s);
        background: var(--wa-color-surface-raised);
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-m);
        box-shadow: var(--wa-shadow-l);
      }
      input {
        ${controlRules}
        height: 2rem;
        padding: 0 var(--wa-space-xs);
      }
      p {
        grid-column: 1 / -1;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session]);
  @state() private words = '';
  @state() private instead = '';
  @state() private current = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveFound(this.studio);
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render() {
    const matches = findWords(this.studio, this.words);
    const at = matches.length === 0 ? 0 : (this.current % matches.length) + 1;
    return html`<form @submit=${(event: Event) => event.preventDefault()} @keydown=${this.#onKey} role="search">
      <input
        id="find-words"
        aria-label=${msg('查找')}
        placeholder=${msg('查找')}
        .value=${this.words}
        @input=${this.#typed}
      />
      <wa-button size="s" appearance="outlined" ?disabled=${at === 0} @click=${() => this.#step(1)}>${msg('下一个')}</wa-button>
      <wa-button size="s" appearance="outlined" ?disabled=${at === 0} @click=${() => this.#step(-1)}
        >${msg('上一个')}</wa-button
      >
      <wa-button size="s" appearance="plain" @click=${() => closeOverlay(this.studio)}>${msg('关闭')}</wa-button>
      <input
        id="find-instead"
        aria-label=${msg('替换为')}
        placeholder=${msg('替换为')}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) this.instead = event.target.value;
        }}
      />
      <wa-button size="s" appearance="outlined" ?disabled=${at === 0} id="replace-one" @click=${this.#replaceOne}>${msg('替换')}</wa-button>
      <wa-button size="s" appearance="outlined" ?disabled=${at === 0} id="replace-all" @click=${this.#replaceAll}
        >${msg('全部替换')}</wa-button
      >
      <p class="small quiet" role="status">
        ${this.words === '' ? '' : statusOf(at, matches)}
      </p>
    </form>`;
  }

  readonly #typed = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.words = event.target.value;
    this.current = 0;
    this.#show();
  };

  #step(step: 1 | -1): void {
    const length = Math.max(1, findWords(this.studio, this.words).length);
    this.current = (this.current + step + length) % length;
    this.#show();
  }

  readonly #replaceOne = () => {
    const found = this.#found();
    if (!found) return;
    replaceFound(this.studio, found, this.instead);
    this.current += this.#madeBy(found);
    this.#show();
  };

  /** How many matches the replacement itself brought: one goes on behind them. */
  #madeBy({ slide, path, start }: Found): number {
    const end = start + this.instead.length;
    return findWords(this.studio, this.words).filter(
      (each) => each.slide === slide && each.path === path && each.start >= start && each.start < end,
    ).length;
  }

  readonly #replaceAll = () => replaceEverywhere(this.studio, this.words, this.instead);

  #show(): void {
    const found = this.#found();
    if (found) showFound(this.studio, found);
    else leaveFound(this.studio);
  }

  #found(): Found | undefined {
    const matches = findWords(this.studio, this.words);
    return matches[this.current % Math.max(1, matches.length)];
  }

  readonly #onKey = (event: KeyboardEvent) => {
    // A form with two fields does not send itself without a button of the browser's own.
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.#step(event.shiftKey ? -1 : 1);
    }
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    closeOverlay(this.studio);
  };
}

function statusOf(at: number, matches: readonly Found[]): string {
  const found = matches[at - 1];
  if (!found) return msg('没有找到');
  const place = msg(str`第 ${at} 处，共 ${matches.length} 处`);
  return isInNotes(found) ? msg(str`${place}，在讲稿里`) : place;
}
