import { html, type TemplateResult } from 'lit';
import { type Language, wording } from '../../model/language';
import { clockText, isRunning, timeOfDay } from '../clock';
import { fill, words } from '../words';
import { type PresenterActions, type PresenterModel, timingOf } from './presenter-model';

/** What the row of clocks is drawn from. */
export interface ClockDrawing {
  readonly model: PresenterModel;
  readonly now: number;
  readonly language: Language;
  readonly actions: PresenterActions;
}

/** Differences from the plan below this, in seconds, are no matter. */
const noMatter = 10;

/** Elapsed time, ahead or behind, this slide, to the end, time of day; pause and the length of the slot. */
export function clockTemplate({ model, now, language, actions }: ClockDrawing): TemplateResult {
  const { elapsed, standing, plan } = timingOf(model, now);
  const say = (key: keyof typeof words) => wording(words[key], language);
  const started = model.state !== null && model.state.clock.startedAt !== null;
  const running = model.state !== null && isRunning(model.state.clock);
  const setMinutes = (event: Event) => {
    const value = Number((event.target as HTMLInputElement).value);
    if (value >= 1 && value <= 480) actions.minutes(value);
  };
  return html`<header class="clocks">
    <p class="clock elapsed ${running ? '' : 'still'}">
      <span>${say('elapsed')}</span><strong role="timer">${clockText(elapsed)}</strong>
    </p>
    <p class="clock standing ${toneOf(started, standing.ahead)}"><strong>${standingText(model, standing.ahead, language)}</strong></p>
    <p class="clock"><span>${say('slideLeft')}</span><strong>${clockText(standing.left)}</strong></p>
    <p class="clock"><span>${say('toEnd')}</span><strong>${clockText(plan.total - elapsed)}</strong></p>
    <p class="clock"><span>${say('timeOfDay')}</span><strong>${timeOfDay(now)}</strong></p>
    <button type="button" aria-pressed=${String(started && !running)} @click=${() => actions.run('clock-pause')}>
      ${say(running ? 'pause' : started ? 'goOn' : 'start')}
    </button>
    <button type="button" class="quiet" @click=${() => actions.run('clock-reset')}>${say('reset')}</button>
    <label class="slot">${say('minutes')}
      <input type="number" min="1" max="480" .value=${String(Math.round(plan.total / 60))} @change=${setMinutes} />
    </label>
  </header>`;
}

function toneOf(started: boolean, ahead: number): string {
  if (!started || Math.abs(ahead) < noMatter) return 'calm';
  return ahead > 0 ? 'early' : 'late';
}

function standingText(model: PresenterModel, ahead: number, language: Language): string {
  const clock = model.state?.clock;
  if (!clock || clock.startedAt === null) return wording(words.notStarted, language);
  if (clock.pausedAt !== null) return wording(words.paused, language);
  if (Math.abs(ahead) < noMatter) return wording(words.onPlan, language);
  return fill(wording(ahead > 0 ? words.ahead : words.behind, language), clockText(Math.abs(ahead)));
}
