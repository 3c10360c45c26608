import { html, nothing, type TemplateResult } from 'lit';
import { type Language, wording } from '../../model/language';
import { type Key, meaningOf } from '../keys';
import { commandWords, words } from '../words';

/** One key that was pressed in the test. */
export interface PressedKey {
  readonly name: string;
  readonly key: Key;
}

/** What a key of the clicker is called. */
export function keyName(key: Key): string {
  const name = key.key === ' ' ? 'Space' : key.key === 'Process' ? key.code : key.key;
  return `${key.ctrlKey ? 'Ctrl+' : ''}${key.altKey ? 'Alt+' : ''}${key.shiftKey ? 'Shift+' : ''}${name}`;
}

/** What a key does in the show, in words. */
export function keyEffect(key: Key, language: Language): string {
  const meaning = meaningOf(key);
  if (meaning === null) return wording(words.clickerNothing, language);
  if (meaning.kind === 'digit') return wording(words.clickerDigit, language);
  if (meaning.kind === 'enter') return wording(words.clickerEnter, language);
  return wording(commandWords[meaning.command], language);
}

/** True when the keys pressed so far can go forward and back. */
export function canPresent(pressed: readonly PressedKey[]): boolean {
  const commands = pressed.map(({ key }) => meaningOf(key));
  const has = (name: string) =>
    commands.some((meaning) => meaning?.kind === 'command' && meaning.command === name);
  return has('next') && has('previous');
}

/** The sheet of the clicker test: newest key first. */
export function clickerSheet(pressed: readonly PressedKey[], language: Language): TemplateResult {
  const say = (key: keyof typeof words) => wording(words[key], language);
  return html`<p>${say('clickerLead')}</p>
    <table class="keys" aria-live="polite">
      <thead>
        <tr>
          <th scope="col">${say('clickerKey')}</th>
          <th scope="col">${say('clickerDoes')}</th>
        </tr>
      </thead>
      <tbody>
        ${pressed.length === 0 ? html`<tr><td colspan="2">${say('clickerWaiting')}</td></tr>` : nothing}
        ${pressed.toReversed().map(
          ({ name, key }) => html`<tr>
            <td><kbd>${name}</kbd></td>
            <td>${keyEffect(key, language)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${canPresent(pressed) ? html`<p class="good" role="status">${say('clickerGood')}</p>` : nothing}`;
}
