import { css } from 'lit';

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
    font: inherit;
    color: inherit;
    height: 2.25rem;
    padding: 0 var(--wa-space-s);
    background: var(--wa-form-control-background-color);
    border: 1px solid var(--wa-form-control-border-color);
    border-radius: var(--wa-form-control-border-radius);
  }
  .grow {
    flex: 1;
  }
`;
