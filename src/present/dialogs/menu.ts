import { html, type TemplateResult } from 'lit';
import { type Language, wording } from '../../model/language';
import type { ShowCommand } from '../../model/presenting';
import { commandWords } from '../words';

const entries: readonly ShowCommand[] = [
  'next',
  'previous',
  'overview',
  'black',
  'white',
  'laser',
  'pen',
  'undo-ink',
  'clear-ink',
  'presenter',
  'notes',
  'clock-pause',
  'end-on-time',
  'full-plan',
  'fullscreen',
  'clicker-test',
  'help',
  'close',
];

/** The menu of a long press, a right click or the M key. */
export function menuSheet(language: Language, run: (command: ShowCommand) => void): TemplateResult {
  return html`<ul class="menu">
    ${entries.map(
      (command, index) => html`<li>
        <button type="button" ?data-first=${index === 0} @click=${() => run(command)}>${wording(commandWords[command], language)}</button>
      </li>`,
    )}
  </ul>`;
}
