import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { RehearsalRun } from '../../model/rehearsal';
import { clockText } from '../../present/clock';
import { reviewRun } from '../../present/rehearsal';
import { rehearsalReport } from '../../present/rehearsal-report';
import { changeDeckBrief } from '../actions/change-brief';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { currentLanguage } from '../localization/locale';
import { deckOf, type Session } from '../state/session';

/** Past shows and rehearsals of the open deck, and one of them held against the plan. */
@customElement('rehearsal-list')
export class RehearsalList extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      section,
      .rehearsal {
        display: grid;
        gap: var(--wa-space-s);
      }
      select,
      .rehearsal button {
        font: inherit;
        color: inherit;
        background: var(--studio-paper);
        border: 1px solid var(--wa-form-control-border-color);
        border-radius: var(--wa-form-control-border-radius);
        padding: var(--wa-space-2xs) var(--wa-space-xs);
      }
      ul {
        padding-inline-start: 1.2em;
      }
      table {
        border-collapse: collapse;
        font-size: var(--wa-font-size-xs);
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: var(--wa-space-3xs) var(--wa-space-2xs);
        border-block-end: 1px solid var(--wa-color-surface-border);
        text-align: end;
        vertical-align: baseline;
        font-weight: inherit;
        white-space: nowrap;
      }
      th:first-child {
        text-align: start;
        white-space: normal;
      }
      thead th {
        color: var(--wa-color-text-quiet);
      }
      .longer td:last-child,
      .shorter td:last-child {
        font-weight: var(--wa-font-weight-bold);
      }
    `,
  ];

  /** When the chosen run began; the newest without. */
  @state() private chosen: string | null = null;
  readonly watch = new Watch(this, (studio) => [studio.session, studio.preferences]);

  override render() {
    const session = this.studio.session.value;
    if (!session) return html``;
    const runs = [...session.practice.runs].reverse();
    const run = runs.find(({ startedAt }) => startedAt === this.chosen) ?? runs[0];
    return html`<section aria-labelledby="runs">
      <h3 id="runs">${msg('试讲和宣讲用时')}</h3>
      ${run ? [this.#choice(runs, run), this.#report(session, run)] : html`<p class="quiet small">${msg('讲过一次，这里就有每页用时和调整建议。')}</p>`}
    </section>`;
  }

  #choice(runs: readonly RehearsalRun[], run: RehearsalRun) {
    return html`<select aria-label=${msg('看哪一次')} @change=${this.#choose}>
      ${runs.map((each) => html`<option value=${each.startedAt} ?selected=${each === run}>${nameOf(each)}</option>`)}
    </select>`;
  }

  #report(session: Session, run: RehearsalRun) {
    const deck = deckOf(session);
    const usePace = (pace: number) => void changeDeckBrief(this.studio, { ...deck.brief, pace });
    const review = reviewRun(run, deck, deck.brief.minutes);
    return rehearsalReport(review, deck, currentLanguage(), session.readOnly ? {} : { usePace });
  }

  readonly #choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) this.chosen = event.target.value;
  };
}

function nameOf(run: RehearsalRun): string {
  const at = new Date(run.startedAt).toLocaleString(currentLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return `${at} · ${clockText(run.total)}`;
}
