import { html, type TemplateResult } from 'lit';
import { type Language, type Localized, wording } from '../../model/language';
import { commandWords } from '../words';

const rows: readonly (readonly [keys: string, meaning: Localized])[] = [
  ['→ ↓ PageDown Space N', commandWords.next],
  ['← ↑ PageUp P', commandWords.previous],
  ['Home / End', { zh: '第一页 / 最后一页', en: 'First / last slide' }],
  ['1 2 … Enter', { zh: '跳到输入的页码', en: 'Go to the slide number typed' }],
  ['B .', commandWords.black],
  ['W ,', commandWords.white],
  ['F F5', commandWords.fullscreen],
  ['O Esc', commandWords.overview],
  ['S', commandWords.presenter],
  ['K', commandWords.notes],
  ['T', commandWords['clock-pause']],
  ['E', commandWords['end-on-time']],
  ['R', commandWords['full-plan']],
  ['L', commandWords.laser],
  ['D', commandWords.pen],
  ['Z', commandWords['undo-ink']],
  ['X', commandWords['clear-ink']],
  ['M', commandWords.menu],
  ['?', commandWords.help],
];

/** The sheet of keys. */
export function helpSheet(language: Language): TemplateResult {
  return html`<table class="keys">
    <tbody>
      ${rows.map(
        ([keys, meaning]) => html`<tr>
          <td>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</td>
          <th scope="row">${wording(meaning, language)}</th>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
