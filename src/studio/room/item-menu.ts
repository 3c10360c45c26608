import { msg } from '@lit/localize';
import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { selectedSlide } from '../actions/edit';
import { changeItem, type ItemAction, itemActions } from '../actions/items';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';

/** What can be done to the point, card or row one is at: for hands that do not know the keys. */
@customElement('item-menu')
export class ItemMenu extends StudioElement {
  static override styles = [sharedStyles];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);

  override render() {
    const slide = selectedSlide(this.studio);
    const able = slide ? itemActions(slide, this.studio.selection.value.path) : [];
    return html`<wa-dropdown @wa-select=${this.#select}>
      <wa-button slot="trigger" size="s" appearance="plain" id="item-menu" with-caret ?disabled=${able.length === 0}
        >${msg('条目')}</wa-button
      >
      ${entries().map(
        ([
          action,
          icon,
          label,
          keys,
        ]) => html`<wa-dropdown-item value=${action} ?disabled=${!able.includes(action)}>
          <wa-icon slot="icon" name=${icon}></wa-icon>${label}<span slot="details">${keys}</span>
        </wa-dropdown-item>`,
      )}
    </wa-dropdown>`;
  }

  readonly #select = (event: CustomEvent<{ item: { value: string } }>) => {
    const chosen = entries().find(([action]) => action === event.detail.item.value);
    if (chosen) changeItem(this.studio, chosen[0]);
  };
}

function entries(): readonly (readonly [ItemAction, string, string, string])[] {
  return [
    ['add', 'plus', msg('下面加一条'), 'Enter'],
    ['up', 'arrow-up', msg('这一条上移'), 'Alt+↑'],
    ['down', 'arrow-down', msg('这一条下移'), 'Alt+↓'],
    ['in', 'indent-increase', msg('降一级'), 'Tab'],
    ['out', 'indent-decrease', msg('升一级'), 'Shift+Tab'],
    ['drop', 'trash-2', msg('删除这一条'), ''],
  ];
}
