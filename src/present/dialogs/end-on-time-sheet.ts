import { html, nothing, type TemplateResult } from 'lit';
import { type Language, wording } from '../../model/language';
import { clockText } from '../clock';
import type { EndOnTime } from '../pace';
import { fill, words } from '../words';

/** What the proposal sheet needs. */
export interface EndOnTimeSheet {
  readonly proposal: EndOnTime;
  /** Number and title of a slide, for the list. */
  readonly nameOf: (slide: string) => string;
  readonly language: Language;
  readonly accept: () => void;
  readonly cancel: () => void;
}

/** The proposal: what is left out, what is passed over, and whether that is enough. */
export function endOnTimeSheet(sheet: EndOnTimeSheet): TemplateResult {
  const { proposal, language } = sheet;
  const say = (key: keyof typeof words) => wording(words[key], language);
  if (proposal.skip.length + proposal.brief.length === 0)
    return html`<p role="status">${say('shortFits')}</p>`;
  const summary = fill(
    say('shortPlan'),
    proposal.skip.length,
    proposal.brief.length,
    clockText(proposal.seconds),
  );
  return html`<p role="status">${summary}</p>
    ${proposal.over > 0 ? html`<p class="warning">${fill(say('shortOver'), clockText(proposal.over))}</p>` : nothing}
    <p class="choices">
      <button type="button" data-first @click=${sheet.accept}>${say('accept')}</button>
      <button type="button" class="plain" @click=${sheet.cancel}>${say('cancel')}</button>
    </p>
    ${list(say('skipped'), proposal.skip, sheet.nameOf)} ${list(say('brief'), proposal.brief, sheet.nameOf)}`;
}

function list(name: string, slides: readonly string[], nameOf: (slide: string) => string) {
  if (slides.length === 0) return nothing;
  return html`<h3>${name}</h3>
    <ul class="slides-named">${slides.map((slide) => html`<li>${nameOf(slide)}</li>`)}</ul>`;
}
