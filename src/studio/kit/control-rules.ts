import { css } from 'lit';

/** What every field the studio draws itself has in common, to be set inside a rule: `input { ${controlRules} }`. */
export const controlRules = css`
  font: inherit;
  color: inherit;
  background: var(--wa-form-control-background-color);
  border: 1px solid var(--wa-form-control-border-color);
  border-radius: var(--wa-form-control-border-radius);
`;
