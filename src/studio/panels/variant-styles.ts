import { css } from 'lit';
import { controlRules } from '../kit/control-rules';

/** Styles the parts of the variant form share. */
export const variantStyles = css`
  :host {
    display: grid;
    gap: var(--wa-space-s);
  }
  label {
    display: grid;
    gap: var(--wa-space-2xs);
  }
  input:not([type='color'], [type='file']),
  select {
    width: 100%;
    min-width: 0;
    ${controlRules}
    height: 2.25rem;
    padding: 0 var(--wa-space-s);
  }
  input[type='color'] {
    width: 100%;
    height: 2.25rem;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--wa-space-s);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--wa-space-xs);
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
`;
