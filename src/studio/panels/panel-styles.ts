import { css } from 'lit';
import { controlRules } from '../kit/control-rules';

/** Styles the panels on the right share. */
export const panelStyles = css`
  :host {
    align-content: start;
  }
  .panel {
    display: grid;
    align-content: start;
    gap: var(--wa-space-m);
    padding: var(--wa-space-m);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--wa-space-xs);
  }
  .choice {
    display: grid;
    gap: var(--wa-space-2xs);
  }
  .choice select {
    ${controlRules}
    height: 2.25rem;
    padding: 0 var(--wa-space-s);
  }
  .grow {
    flex: 1;
  }
`;
