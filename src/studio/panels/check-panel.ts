import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Finding } from '../../model/finding';
import { checkNow } from '../actions/check';
import { selectSlide } from '../actions/select';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import type { Session } from '../state/session';
import { panelStyles } from './panel-styles';
import '../recognised/finding-list';

/** The pre-flight check of the deck: what must be mended, what to look at. */
@customElement('check-panel')
export class CheckPanel extends StudioElement {
  static override styles = [sharedStyles, panelStyles];

  readonly watch = new Watch(this, (studio) => [studio.session]);
  @state() private findings: readonly Finding[] | null = null;
  #checked: Session['history'] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override willUpdate(): void {
    const history = this.studio.session.value?.history ?? null;
    if (history === this.#checked) return;
    this.#checked = history;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), 400);
  }

  override render() {
    const { findings } = this;
    if (!findings) return html`<div class="panel"><wa-spinner></wa-spinner></div>`;
    return html`<div class="panel">
      <p role="status" id="check-summary">${summaryOf(findings)}</p>
      <finding-list
        .findings=${findings}
        @finding-picked=${(event: CustomEvent<Finding>) => this.#show(event.detail)}
      ></finding-list>
    </div>`;
  }

  async #check(): Promise<void> {
    this.findings = await checkNow(this.studio);
  }

  #show(finding: Finding): void {
    if (finding.slide) selectSlide(this.studio, finding.slide);
  }
}

function summaryOf(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return msg('检查通过，可以上台。');
  return msg(str`${errors} 处须改，${warnings} 处请看一眼。`);
}
