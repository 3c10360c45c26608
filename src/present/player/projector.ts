import { render } from 'lit';
import type { Language } from '../../model/language';
import type { ShowCommand } from '../../model/presenting';
import { projectorAdvice } from '../dialogs/projector-advice';
import { type ScreenChange, Screens } from '../screens';
import type { ShowSession } from './session';

/** What the watch over the projector works with. */
export interface ProjectorParts {
  readonly session: ShowSession;
  /** The show's element. */
  readonly host: HTMLElement;
  readonly language: Language;
  readonly run: (command: ShowCommand) => void;
  /** True while the lecturer has a window of their own for the notes. */
  readonly apart: () => boolean;
}

/** Follows the projector: says when it is unplugged, and puts the show back on it when it returns. */
export class ProjectorWatch {
  readonly screens: Screens;
  private readonly bar: HTMLElement;

  constructor(private readonly parts: ProjectorParts) {
    const { host, session, language, run } = parts;
    this.screens = new Screens(window, (change) => void this.changed(change));
    this.bar = host.ownerDocument.createElement('div');
    this.bar.className = 'advice-bar';
    host.append(this.bar);
    session.subscribe((event) => {
      if (event === 'projector') render(projectorAdvice(session.projector, language, run), this.bar);
    });
  }

  /** Puts the show on the projector; true when it is there. */
  async place(): Promise<boolean> {
    const placed = await this.screens.place(this.parts.host);
    if (placed) this.parts.session.setProjector('well');
    return placed;
  }

  /** Watches no longer. */
  close(): void {
    this.screens.close();
  }

  private async changed(change: ScreenChange): Promise<void> {
    const { session } = this.parts;
    // With one window the show has only moved to the screen that is left: there is nothing to arrange.
    if (!this.screens.placed && !this.parts.apart()) return;
    if (change === 'fewer') return session.setProjector('lost');
    // What the lecturer once allowed needs no second click: plugging in is enough.
    if (this.screens.placed && (await this.place())) return;
    session.setProjector('back');
  }
}
