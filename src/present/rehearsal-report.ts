import { html, nothing, type TemplateResult } from 'lit';
import type { Deck } from '../model/deck';
import { type Language, wording } from '../model/language';
import { clockText } from './clock';
import { shownSlides } from './plan';
import type { RehearsalReview } from './rehearsal';
import { slideName } from './slide-name';
import { fill, words } from './words';

/** What one can do after a rehearsal; a button is left out when its action is. */
export interface RehearsalActions {
  /** Takes over the pace that was measured, in characters a minute. */
  readonly usePace?: (pace: number) => void;
}

/** A reviewed run: total, proposed pace, proposed cuts, and each slide's time against its plan. */
export function rehearsalReport(
  review: RehearsalReview,
  deck: Deck,
  language: Language,
  actions: RehearsalActions = {},
): TemplateResult {
  const say = (key: keyof typeof words) => wording(words[key], language);
  const summary = fill(say('runTotal'), clockText(review.taken), clockText(review.planned));
  return html`<div class="rehearsal">
    <p role="status">${summary}</p>
    ${paceAdvice(review, deck, language, actions)} ${cutAdvice(review, deck, language)}
    <table>
      <thead>
        <tr>
          ${[say('slides'), say('runPlanned'), say('runTaken'), say('runDifference')].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>${review.slides.map((entry) => rowOf(entry, deck, language))}</tbody>
    </table>
  </div>`;
}

function rowOf(entry: RehearsalReview['slides'][number], deck: Deck, language: Language): TemplateResult {
  const { slide, planned, taken } = entry;
  const difference = taken === null ? null : taken - planned;
  const sign = difference !== null && Math.round(difference) > 0 ? '+' : '';
  return html`<tr class=${toneOf(difference, planned)}>
    <th scope="row">${slideName(shownSlides(deck), slide)}</th>
    <td>${clockText(planned)}</td>
    <td>${taken === null ? wording(words.runNotShown, language) : clockText(taken)}</td>
    <td>${difference === null ? '' : `${sign}${clockText(difference)}`}</td>
  </tr>`;
}

/** A slide is worth a look when it took a third and ten seconds more or less than planned. */
function toneOf(difference: number | null, planned: number): string {
  if (difference === null || Math.abs(difference) < Math.max(10, planned / 3)) return '';
  return difference > 0 ? 'longer' : 'shorter';
}

function paceAdvice(review: RehearsalReview, deck: Deck, language: Language, actions: RehearsalActions) {
  const { pace } = review;
  if (pace === null || pace === deck.brief.pace) return nothing;
  const text = fill(wording(words.runPace, language), pace, deck.brief.pace);
  const use = actions.usePace;
  const button = use
    ? html`<button type="button" @click=${() => use(pace)}>${wording(words.runUsePace, language)}</button>`
    : nothing;
  return html`<p>${text} ${button}</p>`;
}

function cutAdvice(review: RehearsalReview, deck: Deck, language: Language) {
  const { cuts } = review;
  if (cuts === null) return nothing;
  const names = (ids: readonly string[]) => ids.map((id) => slideName(shownSlides(deck), id)).join('；');
  return html`<p>${wording(words.runCuts, language)}</p>
    <ul>
      ${cuts.skip.length > 0 ? html`<li>${wording(words.skipped, language)}: ${names(cuts.skip)}</li>` : nothing}
      ${cuts.brief.length > 0 ? html`<li>${wording(words.brief, language)}: ${names(cuts.brief)}</li>` : nothing}
    </ul>`;
}
