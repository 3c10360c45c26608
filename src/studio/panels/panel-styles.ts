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
  .grow {
    flex: 1;
  }
`;
