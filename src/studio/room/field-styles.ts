import { css } from 'lit';

/** A row of small fields with their names above, under the slide. */
export const fieldStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--wa-space-xs);
    padding: 0 var(--wa-space-m) var(--wa-space-xs);
  }
  label {
    display: grid;
    font-size: var(--wa-font-size-xs);
  }
  input,
  select {
    font: inherit;
    font-size: var(--wa-font-size-s);
    color: inherit;
    height: 2rem;
    padding: 0 var(--wa-space-xs);
    background: var(--wa-form-control-background-color);
    border: 1px solid var(--wa-form-control-border-color);
    border-radius: var(--wa-form-control-border-radius);
  }
`;
