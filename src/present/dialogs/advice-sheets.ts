import { html, type TemplateResult } from 'lit';
import { type Language, wording } from '../../model/language';
import type { ShowCommand } from '../../model/presenting';
import { commandWords, words } from '../words';

/** Said when the browser did not open the presenter window. */
export function blockedSheet(language: Language, run: (command: ShowCommand) => void): TemplateResult {
  return html`<p role="alert">${wording(words.blocked, language)}</p>
    <p class="choices">
      <button type="button" @click=${() => run('presenter')}>${wording(words.retry, language)}</button>
      <button type="button" class="plain" @click=${() => run('notes')}>${wording(words.here, language)}</button>
    </p>`;
}

/** Said when there is a second screen: one click where the browser allows it, else two steps. */
export function placingSheet(language: Language, place: () => void, done: () => void): TemplateResult {
  return html`<p>${wording(words.placeSteps, language)}</p>
    <p class="choices">
      <button type="button" @click=${place}>${wording(commandWords.place, language)}</button>
      <button type="button" class="plain" @click=${done}>${wording(commandWords.dismiss, language)}</button>
    </p>`;
}
