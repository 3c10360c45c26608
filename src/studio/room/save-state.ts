import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { downloadPackage } from '../actions/download';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import type { Saving } from '../storage/autosave';

/** Says how safe the deck is; when it is not, offers the way out: a download. */
@customElement('save-state')
export class SaveState extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        flex: none;
        display: flex;
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: var(--wa-space-2xs);
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-xs);
        white-space: nowrap;
      }
      .failed,
      .fleeting,
      .read-only {
        color: var(--wa-color-danger-on-quiet);
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.saving]);

  override render() {
    const saving = this.studio.saving.value;
    const safe = saving.state === 'saved' || saving.state === 'saving' || saving.state === 'read-only';
    return html`<span class=${saving.state} role="status" data-state=${saving.state}>
      <wa-icon name=${iconOf(saving)}></wa-icon>${sentenceOf(saving)}
      ${
        safe
          ? ''
          : html`<wa-button size="xs" appearance="outlined" @click=${() => downloadPackage(this.studio)}
              >${msg('下载一份')}</wa-button
            >`
      }
    </span>`;
  }
}

function iconOf(saving: Saving): string {
  return {
    saved: 'check',
    saving: 'save',
    failed: 'circle-alert',
    fleeting: 'circle-alert',
    'read-only': 'eye',
  }[saving.state];
}

function sentenceOf(saving: Saving): string {
  switch (saving.state) {
    case 'saved':
      return msg('已保存');
    case 'saving':
      return msg('正在保存…');
    case 'failed':
      return refusalOf(saving.reason);
    case 'fleeting':
      return msg('此浏览器不保存：关闭即失');
    case 'read-only':
      return msg('只读：另一个标签页正在编辑');
  }
}

function refusalOf(reason: string): string {
  switch (reason) {
    case 'QuotaExceededError':
      return msg('未保存：磁盘已满');
    case 'StorageCleared':
      return msg('未保存：浏览器存储被清除');
    case 'VersionError':
      return msg('未保存：此页面是旧版，请重新载入');
    default:
      return msg('未保存：浏览器拒绝写入');
  }
}
