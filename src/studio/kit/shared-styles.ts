import { css } from 'lit';

/** Styles every element of the studio starts from: one type scale, one space scale. */
export const sharedStyles = css`
  :host {
    box-sizing: border-box;
    display: block;
    font-size: var(--wa-font-size-s);
    line-height: var(--wa-line-height-normal);
    color: var(--wa-color-text-normal);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
  }
  h1 {
    font-size: var(--wa-font-size-2xl);
    line-height: var(--wa-line-height-condensed);
    font-weight: var(--wa-font-weight-bold);
  }
  h2 {
    font-size: var(--wa-font-size-m);
    line-height: var(--wa-line-height-condensed);
    font-weight: var(--wa-font-weight-bold);
  }
  h3 {
    font-size: var(--wa-font-size-s);
    font-weight: var(--wa-font-weight-bold);
  }
  .quiet {
    color: var(--wa-color-text-quiet);
  }
  .small {
    font-size: var(--wa-font-size-xs);
  }
  :focus-visible {
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  wa-button[size='s']::part(button) {
    padding-inline: var(--studio-tool-padding, var(--wa-space-xs));
  }
  wa-button[size='s'] wa-icon[slot='start'] {
    margin-inline-end: 0.5em;
  }
  wa-button[size='s'][appearance='accent']::part(button),
  wa-button[size='s'][appearance='outlined']::part(button) {
    padding-inline: var(--wa-space-s);
  }
  button.plain {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
    border-radius: var(--wa-border-radius-s);
  }
`;
