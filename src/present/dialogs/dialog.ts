import { html, nothing, render, type TemplateResult } from 'lit';

/** What a dialog shows. */
export interface DialogContent {
  /** Its heading, also its accessible name. */
  readonly title: string;
  /** Name of the button that closes it. */
  readonly close: string;
  readonly body: TemplateResult;
  /** Class on the dialog, for its width. */
  readonly kind?: string;
}

/** A modal dialog inside the show. Only one is open at a time. */
export interface ShowDialog {
  readonly open: boolean;
  show(content: DialogContent): void;
  hide(): void;
}

/** The show's dialog; `closed` is called when it was put away. */
export function createDialog(host: HTMLElement, closed: () => void): ShowDialog {
  const element = host.ownerDocument.createElement('dialog');
  element.className = 'show-dialog';
  host.append(element);
  element.addEventListener('close', () => {
    // The browser tells of a closing later: by then the next sheet may stand here.
    if (element.open) return;
    render(nothing, element);
    closed();
  });
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  return {
    get open() {
      return element.open;
    },
    show(content) {
      element.className = `show-dialog ${content.kind ?? ''}`.trim();
      element.setAttribute('aria-label', content.title);
      render(
        frame(content, () => element.close()),
        element,
      );
      if (element.open) return;
      element.showModal();
      // Not the Close button: a clicker's Enter would press it.
      element.querySelector<HTMLElement>('[data-first]')?.focus();
    },
    hide() {
      if (element.open) element.close();
    },
  };
}

function frame(content: DialogContent, close: () => void): TemplateResult {
  return html`<div class="dialog-frame">
    <header>
      <h2>${content.title}</h2>
      <button type="button" class="plain" @click=${close}>${content.close}</button>
    </header>
    <div class="dialog-body" tabindex="-1" autofocus>${content.body}</div>
  </div>`;
}
