import { html, nothing, render, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import iconPrevious from 'lucide-static/icons/chevron-left.svg?raw';
import iconNext from 'lucide-static/icons/chevron-right.svg?raw';
import iconMenu from 'lucide-static/icons/ellipsis.svg?raw';
import iconOverview from 'lucide-static/icons/layout-grid.svg?raw';
import iconNotes from 'lucide-static/icons/notebook-text.svg?raw';
import iconPen from 'lucide-static/icons/pencil.svg?raw';
import iconPresenter from 'lucide-static/icons/presentation.svg?raw';
import iconLaser from 'lucide-static/icons/wand.svg?raw';
import { type Language, wording } from '../../model/language';
import type { ShowCommand, ShowState } from '../../model/presenting';
import { commandWords, fill, words } from '../words';

/** The quiet bar of buttons that comes up when the pointer moves. */
export interface Toolbar {
  readonly element: HTMLElement;
  update(state: ShowState, index: number, count: number): void;
}

const icons: readonly (readonly [ShowCommand, string])[] = [
  ['laser', iconLaser],
  ['pen', iconPen],
  ['notes', iconNotes],
  ['presenter', iconPresenter],
  ['menu', iconMenu],
];

/** A toolbar whose buttons call `run`. */
export function createToolbar(
  document: Document,
  language: Language,
  run: (command: ShowCommand) => void,
): Toolbar {
  const element = document.createElement('div');
  element.className = 'toolbar';
  element.setAttribute('role', 'toolbar');
  element.setAttribute('aria-label', wording(words.toolbar, language));
  const button = (command: ShowCommand, icon: string, pressed?: boolean): TemplateResult => {
    const name = wording(commandWords[command], language);
    return html`<button
      type="button"
      aria-label=${name}
      title=${name}
      aria-pressed=${pressed === undefined ? nothing : String(pressed)}
      @click=${() => run(command)}
    >
      ${unsafeSVG(icon)}
    </button>`;
  };
  return {
    element,
    update(state, index, count) {
      const place = fill(wording(words.slideOf, language), index + 1, count);
      render(
        html`${button('previous', iconPrevious)}
          <button type="button" class="place" aria-label="${place} ${wording(commandWords.overview, language)}" @click=${() => run('overview')}>
            ${unsafeSVG(iconOverview)}<span>${index + 1} / ${count}</span>
          </button>
          ${button('next', iconNext)}
          ${icons.map(([command, icon]) =>
            button(
              command,
              icon,
              command === 'laser' || command === 'pen' ? state.tool === command : undefined,
            ),
          )}`,
        element,
      );
    },
  };
}
