import type { Language } from '../../model/language';
import { wording } from '../../model/language';
import { createSlidePicture } from '../slide-box';
import { slideName } from '../slide-name';
import type { SlideSource } from '../slide-source';
import { commandWords } from '../words';

/** All slides side by side to choose from. */
export interface Overview {
  readonly open: boolean;
  /** Opens it with the keyboard on the slide at `index`; slides in `skipped` are dimmed. */
  show(index: number, skipped: readonly string[]): void;
  hide(): void;
}

/** The overview of a show; `chosen` is called with the id of the slide that was picked. */
export function createOverview(
  host: HTMLElement,
  source: SlideSource,
  sheets: readonly CSSStyleSheet[],
  language: Language,
  chosen: (slide: string) => void,
): Overview {
  const document = host.ownerDocument;
  const element = document.createElement('dialog');
  element.className = 'overview';
  element.setAttribute('aria-label', wording(commandWords.overview, language));
  host.append(element);
  let buttons: readonly HTMLButtonElement[] = [];
  const build = () => {
    buttons = source.slides.map((slide, index) => {
      const button = tile(document, source, sheets, index);
      button.addEventListener('click', () => {
        element.close();
        chosen(slide.id);
      });
      return button;
    });
    element.replaceChildren(...buttons);
  };
  element.addEventListener('keydown', (event) => moveFocus(event, buttons));
  return {
    get open() {
      return element.open;
    },
    show(index, skipped) {
      if (buttons.length === 0) build();
      mark(buttons, source, index, skipped);
      if (!element.open) element.showModal();
      buttons[index]?.focus();
      buttons[index]?.scrollIntoView({ block: 'center' });
    },
    hide: () => element.close(),
  };
}

function tile(
  document: Document,
  source: SlideSource,
  sheets: readonly CSSStyleSheet[],
  index: number,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const picture = createSlidePicture(document, sheets, source.size, true);
  picture.show(source.html(index));
  const name = document.createElement('span');
  name.textContent = slideName(source.slides, source.slides[index]?.id ?? '');
  button.append(picture.element, name);
  return button;
}

function mark(
  buttons: readonly HTMLButtonElement[],
  source: SlideSource,
  current: number,
  skipped: readonly string[],
): void {
  buttons.forEach((button, index) => {
    if (index === current) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
    button.classList.toggle('skipped', skipped.includes(source.slides[index]?.id ?? ''));
  });
}

/** Arrow keys move between the tiles as they lie on the screen. */
function moveFocus(event: KeyboardEvent, buttons: readonly HTMLButtonElement[]): void {
  const at = buttons.findIndex((button) => button === button.ownerDocument.activeElement);
  const step = stepOf(event.key, columnsOf(buttons), at, buttons.length);
  if (at === -1 || step === null) return;
  event.preventDefault();
  buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
}

function stepOf(key: string, columns: number, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: 1,
    PageUp: -1,
    Home: -at,
    End: count - 1 - at,
  };
  return Object.hasOwn(steps, key) ? (steps[key] ?? null) : null;
}

function columnsOf(buttons: readonly HTMLButtonElement[]): number {
  const top = buttons[0]?.offsetTop;
  return Math.max(1, buttons.filter((button) => button.offsetTop === top).length);
}
