import { adoptSheets, createSheet } from './sheets';

/** Size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A live slide inside a shadow root, so that neither page nor slide touches the other's styles. */
export interface SlideBox {
  readonly element: HTMLElement;
  /** How many pieces of it come one at a time. */
  readonly steps: number;
  /** Shows other HTML; the same one twice costs nothing. `''` empties it. */
  show(html: string): void;
  /** Brings up the first `count` pieces. */
  reveal(count: number): void;
}

const boxStyles = `
:host { display: block; position: relative; overflow: hidden; contain: layout paint style; }
.scaled { position: absolute; inset: 0 auto auto 0; transform-origin: 0 0; }
.fragment { visibility: hidden; opacity: 0; transition: opacity 0.2s ease; }
.fragment.visible { visibility: inherit; opacity: 1; }
:host(.preview) { pointer-events: none; }
:host(.preview) .fragment { visibility: inherit; opacity: 0.3; transition: none; }
:host(.preview) .fragment.visible, :host(.whole) .fragment { visibility: inherit; opacity: 1; }
@media (prefers-reduced-motion: reduce) { .fragment { transition: none; } }
`;

/** The two sheets that the slides of one window share. */
export function slideSheets(document: Document, css: string): readonly CSSStyleSheet[] {
  return [createSheet(document, boxStyles), createSheet(document, css)];
}

/** A box of slide size for the big screen. */
export function createSlideBox(document: Document, sheets: readonly CSSStyleSheet[], size: Size): SlideBox {
  const element = document.createElement('div');
  element.className = 'slide-box';
  element.style.width = `${size.width}px`;
  element.style.height = `${size.height}px`;
  const root = element.attachShadow({ mode: 'open' });
  adoptSheets(root, ...sheets);
  return boxOver(element, root);
}

/**
 * A picture of a slide that fills the width it is given. Not read to those who listen: what stands
 * beside it names it. @param whole shows all pieces, else those to come are faint
 */
export function createSlidePicture(
  document: Document,
  sheets: readonly CSSStyleSheet[],
  size: Size,
  whole: boolean,
): SlideBox {
  const element = document.createElement('div');
  element.className = whole ? 'slide-picture preview whole' : 'slide-picture preview';
  element.setAttribute('aria-hidden', 'true');
  element.inert = true;
  element.style.aspectRatio = `${size.width} / ${size.height}`;
  const root = element.attachShadow({ mode: 'open' });
  adoptSheets(root, ...sheets);
  const scaled = document.createElement('div');
  scaled.className = 'scaled';
  root.append(scaled);
  keepScale(element, scaled, size.width);
  return boxOver(element, scaled);
}

function boxOver(element: HTMLElement, content: ShadowRoot | HTMLElement): SlideBox {
  let shown = '';
  let pieces: readonly Element[] = [];
  return {
    element,
    get steps() {
      return pieces.length;
    },
    show(html) {
      if (html === shown) return;
      shown = html;
      content.innerHTML = html;
      pieces = [...content.querySelectorAll('.fragment')];
    },
    reveal(count) {
      pieces.forEach((piece, index) => {
        piece.classList.toggle('visible', index < count);
      });
    },
  };
}

/** The observer lives as long as its element. */
function keepScale(element: HTMLElement, scaled: HTMLElement, width: number): void {
  const Observer = element.ownerDocument.defaultView?.ResizeObserver ?? ResizeObserver;
  const observer = new Observer(() => {
    scaled.style.transform = `scale(${element.clientWidth / width})`;
  });
  observer.observe(element);
}
