import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { dropVersion, keepVersion, listVersions, restoreVersion } from '../actions/versions';
import { controlRules } from '../kit/control-rules';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { currentLanguage } from '../localization/locale';
import type { DeckVersion, KeptBefore } from '../storage/deck-store';
import { isAutomatic } from '../storage/thin-versions';
import { panelStyles } from './panel-styles';
import './version-preview';

/** Kept states of the deck: name one, look back, bring one back. */
@customElement('versions-panel')
export class VersionsPanel extends StudioElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      form {
        display: flex;
        gap: var(--wa-space-xs);
      }
      input {
        flex: 1;
        min-width: 0;
        ${controlRules}
        height: 2.25rem;
        padding: 0 var(--wa-space-s);
      }
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        gap: var(--wa-space-s);
      }
      .name {
        display: flex;
        align-items: center;
        gap: var(--wa-space-2xs);
      }
      li {
        display: grid;
        gap: var(--wa-space-2xs);
        padding-block-end: var(--wa-space-s);
        border-block-end: 1px solid var(--wa-color-surface-border);
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session]);
  /** Id of the version that is looked at. */
  @state() private viewed = '';
  @state() private versions: readonly DeckVersion[] = [];

  #stop = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.studio.kept.subscribe(() => void this.#list());
    void this.#list();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override render() {
    const readOnly = this.studio.session.value?.readOnly ?? true;
    return html`<div class="panel">
      <form @submit=${this.#keep}>
        <input name="name" maxlength="60" aria-label=${msg('版本名称')} placeholder=${msg('给现在的样子起个名')} />
        <wa-button size="s" type="submit" appearance="outlined" ?disabled=${readOnly}>${msg('留存')}</wa-button>
      </form>
      <p class="quiet small">
        ${msg('改动时每 10 分钟自动留存一版，越早的留得越少；起了名的一直都在。')}
      </p>
      ${this.versions.length === 0 ? html`<p class="quiet">${msg('还没有留存的版本。')}</p>` : ''}
      <ul>
        ${this.versions.map((version) => this.#version(version, readOnly))}
      </ul>
    </div>`;
  }

  #version(version: DeckVersion, readOnly: boolean) {
    const slides = version.body.slides.length;
    const at = new Date(version.at).toLocaleString(currentLanguage(), {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const automatic = isAutomatic(version);
    return html`<li class=${automatic ? 'automatic' : 'named'}>
      <span class="name">
        <wa-icon name=${automatic ? 'history' : 'bookmark'}></wa-icon>
        ${automatic ? automaticName(version.before) : html`<strong>${version.name}</strong>`}
      </span>
      <span class="quiet small">${msg(str`${at} · ${slides} 页`)}</span>
      <div class="row">
        ${this.#viewButton(version)}
        <wa-button
          size="s"
          appearance="outlined"
          ?disabled=${readOnly}
          @click=${() => restoreVersion(this.studio, version)}
          >${msg('恢复到这一版')}</wa-button
        >
        <wa-button size="s" appearance="plain" @click=${() => dropVersion(this.studio, version)}
          >${msg('删除')}</wa-button
        >
      </div>
      ${this.viewed === version.id ? html`<version-preview .deck=${version.body}></version-preview>` : ''}
    </li>`;
  }

  #viewButton(version: DeckVersion) {
    const open = this.viewed === version.id;
    return html`<wa-button
      size="s"
      appearance="outlined"
      class="view"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => this.#view(open ? '' : version.id)}
      ><wa-icon slot="start" name=${open ? 'eye-off' : 'eye'}></wa-icon>${open ? msg('收起') : msg('查看')}</wa-button
    >`;
  }

  #view(id: string): void {
    this.viewed = id;
  }

  readonly #keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input');
    await keepVersion(this.studio, input?.value.trim() ?? '');
    if (input) input.value = '';
  };

  async #list(): Promise<void> {
    this.versions = await listVersions(this.studio);
  }
}

/** What a version without a name was kept before; older ones do not say. */
function automaticName(before: KeptBefore | undefined): string {
  switch (before) {
    case 'work':
      return msg('自动留存：打开时的样子');
    case 'brief':
      return msg('自动留存：更改安排之前');
    case 'restore':
      return msg('自动留存：恢复旧版之前');
    default:
      return msg('自动留存');
  }
}
