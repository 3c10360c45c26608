import { type Language, wording } from '../../model/language';
import type { ShowCommand } from '../../model/presenting';
import { blockedSheet, placingSheet } from '../dialogs/advice-sheets';
import { clickerSheet, keyName, type PressedKey } from '../dialogs/clicker-test';
import { createDialog, type ShowDialog } from '../dialogs/dialog';
import { endOnTimeSheet } from '../dialogs/end-on-time-sheet';
import { helpSheet } from '../dialogs/help';
import { menuSheet } from '../dialogs/menu';
import type { Key } from '../keys';
import type { PresenterHub } from '../presenter/presenter-hub';
import { slideName } from '../slide-name';
import type { SlideSource } from '../slide-source';
import { commandWords, words } from '../words';
import { createOverview, type Overview } from './overview';
import type { ProjectorWatch } from './projector';
import type { ShowSession } from './session';
import type { Surface } from './surface';

/** What the desk works with. */
export interface DeskParts {
  readonly session: ShowSession;
  readonly source: SlideSource;
  readonly sheets: readonly CSSStyleSheet[];
  readonly host: HTMLElement;
  readonly language: Language;
  readonly hub: PresenterHub;
  readonly projector: ProjectorWatch;
  readonly surface: Surface;
  readonly close: () => void;
}

/** Where every command arrives: moves go to the session, the rest opens what it names. */
export class Desk {
  private readonly dialog: ShowDialog;
  private readonly overview: Overview;
  /** Keys of a clicker under test; null while none is tested. */
  private pressed: readonly PressedKey[] | null = null;

  constructor(private readonly parts: DeskParts) {
    const { host, source, sheets, language, session } = parts;
    this.dialog = createDialog(host, () => {
      this.pressed = null;
      this.focusShow();
    });
    this.overview = createOverview(host, source, sheets, language, (slide) => {
      session.go(slide);
      this.focusShow();
    });
  }

  /** True while keys belong to a dialog or the overview. */
  get busy(): boolean {
    return this.dialog.open || this.overview.open;
  }

  /** Takes a key for the clicker test, or lets O close the overview. */
  catchKey(key: Key): boolean {
    if (this.overview.open && key.key.toLowerCase() === 'o') {
      this.overview.hide();
      return true;
    }
    if (this.pressed === null || key.key === 'Tab' || (key.key === 'Enter' && this.onButton())) return false;
    this.pressed = [...this.pressed, { name: keyName(key), key: snapshot(key) }].slice(-12);
    this.showClickerTest();
    return true;
  }

  /** Carries out a command. */
  run(command: ShowCommand): void {
    if (this.dialog.open && command !== 'menu') this.hideSheet();
    const action = this.actions[command];
    if (action) action();
    else this.parts.session.run(command);
    if (command === 'full-plan') this.parts.surface.say('');
  }

  private hideSheet(): void {
    this.pressed = null;
    this.dialog.hide();
  }

  private readonly actions: Partial<Record<ShowCommand, () => void>> = {
    overview: () => this.showOverview(),
    escape: () => this.escape(),
    fullscreen: () => void this.toggleFullscreen(),
    help: () => this.showSheet('help', helpSheet(this.parts.language)),
    menu: () =>
      this.showSheet(
        'menu',
        menuSheet(this.parts.language, (command) => this.run(command)),
        'wide',
      ),
    presenter: () => this.openPresenter(),
    notes: () => this.toggleNotes(),
    place: () => void this.placeOrAdvise(),
    dismiss: () => this.parts.session.setProjector('well'),
    'clicker-test': () => {
      this.pressed = [];
      this.showClickerTest();
    },
    'end-on-time': () => this.endOnTime(),
    close: () => this.parts.close(),
  };

  private escape(): void {
    const { session } = this.parts;
    const { screen, tool } = session.state;
    if (screen !== 'slide') session.run(screen);
    else if (tool !== 'none') session.run(tool);
    else this.showOverview();
  }

  private showOverview(): void {
    if (this.overview.open) return this.overview.hide();
    const { session } = this.parts;
    this.overview.show(session.index, session.state.shortening?.skip ?? []);
  }

  private async toggleFullscreen(): Promise<void> {
    const { host } = this.parts;
    // Refused without a key or click of the lecturer's own: the show goes on in its window.
    const refused = () => undefined;
    if (host.ownerDocument.fullscreenElement) await host.ownerDocument.exitFullscreen().catch(refused);
    else await host.requestFullscreen().catch(refused);
  }

  private openPresenter(): void {
    const { hub, language } = this.parts;
    if (!hub.open()) {
      const choose = (command: ShowCommand) => this.run(command);
      return this.showTitled(wording(words.blockedTitle, language), blockedSheet(language, choose));
    }
    if (this.parts.projector.screens.several) this.offerPlacing();
  }

  private offerPlacing(): void {
    const { language, projector } = this.parts;
    const done = () => this.dialog.hide();
    const place = () => void projector.place().then((placed) => placed && done());
    this.showTitled(wording(words.placeTitle, language), placingSheet(language, place, done));
  }

  /** Without a click of this window's own the browser may refuse: then the sheet asks for one. */
  private async placeOrAdvise(): Promise<void> {
    if (await this.parts.projector.place()) return;
    this.parts.session.setProjector('well');
    this.offerPlacing();
  }

  /** When the projector is gone, the notes are wanted here, whether they are here already or not. */
  private toggleNotes(): void {
    const { hub, session } = this.parts;
    if (session.projector !== 'lost') return hub.toggleHere();
    hub.showHere();
    session.setProjector('well');
  }

  private endOnTime(): void {
    const { session, language, source, surface } = this.parts;
    if (session.state.shortening) return session.run('full-plan');
    // The hall need not see it when the lecturer has notes of their own.
    if (this.parts.hub.connected) return session.offerEnd();
    const proposal = session.proposeEnd();
    const nameOf = (id: string) => slideName(source.slides, id);
    const accept = () => {
      session.shorten(proposal);
      this.dialog.hide();
      surface.say(wording(words.shortOn, language));
      window.setTimeout(() => surface.say(''), 4000);
    };
    const cancel = () => this.dialog.hide();
    this.showTitled(
      wording(words.shortTitle, language),
      endOnTimeSheet({ proposal, nameOf, language, accept, cancel }),
    );
  }

  private showClickerTest(): void {
    this.showSheet('clicker-test', clickerSheet(this.pressed ?? [], this.parts.language));
  }

  private showSheet(command: ShowCommand, body: ReturnType<typeof helpSheet>, kind?: string): void {
    this.showTitled(wording(commandWords[command], this.parts.language), body, kind);
  }

  private showTitled(title: string, body: ReturnType<typeof helpSheet>, kind?: string): void {
    const close = wording(words.close, this.parts.language);
    this.dialog.show({ title, close, body, ...(kind === undefined ? {} : { kind }) });
  }

  private onButton(): boolean {
    return this.parts.host.ownerDocument.activeElement instanceof HTMLButtonElement;
  }

  private focusShow(): void {
    this.parts.surface.stage.element.focus({ preventScroll: true });
  }
}

function snapshot({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Key): Key {
  return { key, code, shiftKey, ctrlKey, altKey, metaKey };
}
