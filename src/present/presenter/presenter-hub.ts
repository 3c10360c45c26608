import { type Language, wording } from '../../model/language';
import { acceptPort, createNonce, nonceOf, offerPort, presenterName } from '../link';
import type { SlideSource } from '../slide-source';
import { words } from '../words';
import { mountPresenter, type PresenterView } from './mount-presenter';

/** What the hub works with. */
export interface HubParts {
  readonly source: SlideSource;
  /** The show's element; notes on this screen are put into it. */
  readonly host: HTMLElement;
  readonly language: Language;
  /** Joins a port to the show; the answer ends that. */
  readonly connect: (port: MessagePort) => () => void;
  /** Called when the presenter window was opened or closed. */
  readonly changed: () => void;
  /**
   * Puts a script of its own into the new window, so that it outlives this page. Pages from files need it:
   * after a reload they are strangers to their own windows. Without, this page fills the window itself.
   */
  readonly prepare?: (view: Window) => void;
}

interface OpenWindow {
  readonly name: string;
  readonly window: Window;
  readonly end: () => void;
}

const features = 'popup,width=1200,height=760';

/** The presenter window and the notes on this screen. At most one of each. */
export class PresenterHub {
  private opened: OpenWindow | null = null;
  private here: (() => void) | null = null;

  constructor(private readonly parts: HubParts) {}

  /** Name of the open window; null while there is none. */
  get windowName(): string | null {
    return this.opened?.name ?? null;
  }

  /** True while notes are shown anywhere. */
  get connected(): boolean {
    return this.opened !== null || this.here !== null;
  }

  /** Opens the window or brings it forward; false when the browser blocked it. */
  open(): boolean {
    if (this.opened && !this.opened.window.closed) {
      this.opened.window.focus();
      return true;
    }
    this.opened?.end();
    const name = presenterName(createNonce());
    const view = window.open('', name, features);
    if (!view) return false;
    this.parts.prepare?.(view);
    this.takeOver(view, name);
    return true;
  }

  /** After a reload: finds the window that was left open and joins it again. */
  reattach(name: string): void {
    const view = window.open('', name, features);
    if (!view) return;
    if (this.parts.prepare && isEmpty(view)) this.parts.prepare(view);
    this.takeOver(view, name);
  }

  /** Hands the window a new port after this page had been put away. */
  rejoin(): void {
    const opened = this.opened;
    if (!opened || opened.window.closed) return;
    opened.end();
    this.reattach(opened.name);
  }

  /** Shows or hides notes and clock on this screen. */
  toggleHere(): void {
    if (this.here) this.hideHere();
    else this.showHere();
  }

  /** Shows notes and clock on this screen. */
  showHere(): void {
    if (this.here) return;
    const panel = this.parts.host.ownerDocument.createElement('aside');
    panel.className = 'one-screen';
    panel.setAttribute('aria-label', wording(words.notes, this.parts.language));
    this.parts.host.append(panel);
    const container = panel.attachShadow({ mode: 'open' });
    const channel = new MessageChannel();
    const view = this.mount(container, panel.ownerDocument, true);
    const leave = this.parts.connect(channel.port1);
    view.use(channel.port2);
    this.here = () => {
      leave();
      view.close();
      panel.remove();
    };
  }

  /** Puts everything away. */
  close(): void {
    this.hideHere();
    const view = this.opened?.window;
    this.opened?.end();
    view?.close();
  }

  private hideHere(): void {
    this.here?.();
    this.here = null;
  }

  private mount(container: HTMLElement | ShadowRoot, document: Document, compact: boolean): PresenterView {
    const { source, language } = this.parts;
    return mountPresenter(container, { document, source, language, compact });
  }

  private takeOver(view: Window, name: string): void {
    const nonce = nonceOf(name);
    if (nonce === null) return;
    const presenter = this.parts.prepare ? null : this.mountIn(view, nonce);
    const channel = new MessageChannel();
    const leave = this.parts.connect(channel.port1);
    offerPort(view, nonce, channel.port2, window.origin);
    const lose = () => {
      presenter?.lose();
      leave();
    };
    const watch = window.setInterval(() => view.closed && end(), 1000);
    const end = () => {
      window.clearInterval(watch);
      window.removeEventListener('pagehide', lose);
      leave();
      presenter?.close();
      if (this.opened?.window === view) this.opened = null;
      this.parts.changed();
    };
    window.addEventListener('pagehide', lose);
    this.opened = { name, window: view, end };
    this.parts.changed();
  }

  private mountIn(view: Window, nonce: string): PresenterView {
    const presenter = this.mount(emptied(view.document), view.document, false);
    void acceptPort(view, window, nonce).then((port) => presenter.use(port));
    return presenter;
  }
}

function emptied(document: Document): HTMLElement {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
  return document.body;
}

/** True for a new window; one that a former self of this page filled cannot be looked into. */
function isEmpty(view: Window): boolean {
  try {
    return view.document.body.childElementCount === 0;
  } catch {
    return false;
  }
}
