import { css } from 'lit';
import { controlRules } from '../kit/control-rules';

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
    ${controlRules}
    font-size: var(--wa-font-size-s);
    height: 2rem;
    padding: 0 var(--wa-space-xs);
  }
`;
