import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { closeOverlay } from '../actions/overlay';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';

/** All keys of the studio on one sheet. */
@customElement('shortcut-sheet')
export class ShortcutSheet extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      wa-dialog {
        --width: min(52rem, 94vw);
      }
      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
        gap: var(--wa-space-l);
      }
      dl {
        margin: var(--wa-space-xs) 0 0;
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--wa-space-2xs) var(--wa-space-m);
      }
      dt {
        font-family: var(--wa-font-family-code);
        font-size: var(--wa-font-size-xs);
        white-space: nowrap;
      }
      dd {
        margin: 0;
      }
    `,
  ];

  override render() {
    return html`<wa-dialog open light-dismiss label=${msg('快捷键')} @wa-after-hide=${() => closeOverlay(this.studio)}>
      <div class="groups">
        ${groups().map(
          (group) => html`<section>
            <h3>${group.name}</h3>
            <dl>
              ${group.keys.map(
                ([keys, what]) =>
                  html`<dt>${keys}</dt>
                    <dd>${what}</dd>`,
              )}
            </dl>
          </section>`,
        )}
      </div>
    </wa-dialog>`;
  }
}

interface Group {
  readonly name: string;
  readonly keys: readonly (readonly [string, string])[];
}

function groups(): readonly Group[] {
  return [
    {
      name: msg('课件'),
      keys: [
        ['F5', msg('从头宣讲')],
        ['Shift+F5', msg('从当前页宣讲')],
        ['Ctrl+Z', msg('撤销')],
        ['Ctrl+Y', msg('重做')],
        ['Ctrl+S', msg('立即保存')],
        ['Ctrl+F', msg('查找和替换')],
        ['?', msg('本表')],
      ],
    },
    {
      name: msg('页面'),
      keys: [
        ['PageUp / PageDown', msg('上一页、下一页')],
        ['Ctrl+M', msg('插入新页')],
        ['Ctrl+D', msg('复制当前页')],
        ['Ctrl+C / X / V', msg('复制、剪切、粘贴页（在左侧列表中）')],
        ['Shift+↑ / ↓', msg('选多页（在左侧列表中；也可 Shift、Ctrl 点选）')],
        ['Ctrl+A', msg('全选（在左侧列表中）')],
        ['Alt+↑ / Alt+↓', msg('移动（在左侧列表中；加 Shift 移到两头）')],
        ['Delete', msg('删除（在左侧列表中）')],
      ],
    },
    {
      name: msg('在页面上打字时'),
      keys: [
        ['Enter', msg('新的一条')],
        ['Tab / Shift+Tab', msg('降一级、升一级')],
        ['Backspace', msg('在句首：并入上一条')],
        ['Alt+↑ / Alt+↓', msg('这一条上移、下移')],
        ['Ctrl+V', msg('多行文字粘贴成多条；表格里粘贴成单元格')],
        ['Ctrl+B', msg('加粗')],
        ['Enter', msg('在图片上：裁剪（方向键移动，Shift 加快，回车完成，Esc 取消）')],
        ['Delete', msg('在图片上：删除图片')],
      ],
    },
    {
      name: msg('宣讲时'),
      keys: [
        ['→ / Space / PageDown', msg('下一步')],
        ['← / PageUp', msg('上一步')],
        ['B / W', msg('黑屏、白屏')],
        ['5 Enter', msg('到第 5 页')],
        ['S', msg('主讲人窗口')],
        ['Esc', msg('全部页面')],
        ['M', msg('菜单、结束宣讲')],
      ],
    },
  ];
}
