import { css } from 'lit';

/** Styles of the slide rail: a column beside the desk, a row above it on narrow windows. */
export const slideRailStyles = css`
  :host {
    min-width: 0;
    min-height: 0;
    background: var(--studio-paper);
  }
  nav {
    height: 100%;
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
  }
  .list {
    overflow: auto;
    scrollbar-width: thin;
    padding: var(--wa-space-s);
    display: grid;
    align-content: start;
    gap: var(--wa-space-s);
  }
  .group {
    display: grid;
    gap: var(--wa-space-xs);
  }
  h3 {
    font-size: var(--wa-font-size-xs);
    color: var(--wa-color-text-quiet);
    font-weight: var(--wa-font-weight-semibold);
  }
  .item {
    position: relative;
    user-select: none;
    -webkit-touch-callout: none;
    display: grid;
    grid-template-columns: 1.4rem 1fr;
    gap: var(--wa-space-2xs);
    cursor: pointer;
    border-radius: var(--wa-border-radius-m);
    outline-offset: 1px;
  }
  .number {
    font-size: var(--wa-font-size-xs);
    font-variant-numeric: tabular-nums;
    color: var(--wa-color-text-quiet);
    text-align: end;
  }
  slide-thumb {
    border-radius: 3px;
    overflow: hidden;
    box-shadow: 0 0 0 1px var(--wa-color-surface-border);
  }
  [aria-selected='true'] slide-thumb {
    box-shadow: 0 0 0 2px var(--wa-color-text-normal);
  }
  .several [aria-selected='true'] {
    background: var(--wa-color-neutral-fill-normal);
    box-shadow: 0 0 0 4px var(--wa-color-neutral-fill-normal);
  }
  .several [aria-selected='true']:not([aria-current]) slide-thumb {
    box-shadow: 0 0 0 1px var(--wa-color-text-normal);
  }
  .tick {
    position: absolute;
    inset: 4px 4px auto auto;
    width: 1.5rem;
    height: 1.5rem;
    display: grid;
    place-items: center;
    color: transparent;
    background: var(--studio-paper);
    border: 2px solid var(--wa-color-text-quiet);
    border-radius: 50%;
  }
  [aria-selected='true'] .tick {
    color: var(--studio-paper);
    background: var(--wa-color-text-normal);
    border-color: var(--wa-color-text-normal);
  }
  .foot {
    padding: var(--wa-space-2xs) var(--wa-space-s);
    font-size: var(--wa-font-size-xs);
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
  .foot:empty,
  .begin {
    display: none;
  }
  @media (any-pointer: coarse) {
    .begin {
      display: block;
    }
    .begin wa-button::part(button) {
      width: 100%;
      min-height: 2.75rem;
    }
  }
  [aria-selected='true'] .number {
    color: var(--wa-color-text-normal);
    font-weight: var(--wa-font-weight-bold);
  }
  .hidden slide-thumb {
    opacity: 0.35;
  }
  .drop-before {
    box-shadow: 0 -3px 0 var(--wa-color-focus);
  }
  .drop-after {
    box-shadow: 0 3px 0 var(--wa-color-focus);
  }
  @media (max-width: 60rem) {
    .list,
    .group {
      display: flex;
    }
    .item {
      flex: 0 0 9rem;
    }
    h3 {
      writing-mode: vertical-rl;
      max-height: 6rem;
      overflow: hidden;
    }
  }
`;
