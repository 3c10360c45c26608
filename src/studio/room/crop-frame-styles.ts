import { css } from 'lit';

/** Styles of the crop frame: dark where the picture is cut off, handles large enough for a finger. */
export const cropFrameStyles = css`
  .ground,
  .cut,
  .window {
    position: absolute;
    z-index: 2;
  }
  .ground {
    background: #1d2430;
  }
  .cut {
    opacity: 0.35;
    pointer-events: none;
  }
  .window {
    cursor: move;
    touch-action: none;
    outline: 2px solid #fff;
    box-shadow: 0 0 0 4px #1d4ed8;
  }
  .seen {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  .seen img {
    position: absolute;
    max-width: none;
    user-select: none;
  }
  .handle {
    position: absolute;
    width: 1.75rem;
    height: 1.75rem;
    margin: -0.875rem 0 0 -0.875rem;
    display: grid;
    place-items: center;
    border-radius: 50%;
    outline: none;
  }
  .handle::before {
    content: '';
    width: 0.75rem;
    height: 0.75rem;
    background: #fff;
    border: 2px solid #1d4ed8;
    border-radius: 2px;
  }
  .handle:focus-visible::before {
    background: #1d4ed8;
    box-shadow: 0 0 0 2px #fff;
  }
  @media (pointer: coarse) {
    .handle {
      width: 2.75rem;
      height: 2.75rem;
      margin: -1.375rem 0 0 -1.375rem;
    }
  }
`;
