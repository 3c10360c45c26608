/// <reference types="vite/client" />
import { render } from 'lit';
import { type Language, wording } from '../../model/language';
import { type PresenterRequest, parseReport, type ShowCommand } from '../../model/presenting';
import { createDialog, type ShowDialog } from '../dialogs/dialog';
import dialogStyles from '../dialogs/dialogs.css?inline';
import { endOnTimeSheet } from '../dialogs/end-on-time-sheet';
import { helpSheet } from '../dialogs/help';
import { createInkLayer, inkStyles } from '../ink-layer';
import { listenToKeys } from '../player/keyboard';
import { listenToPointer } from '../pointer';
import { adoptSheets, createSheet, fontFaces } from '../sheets';
import { createSlidePicture, slideSheets } from '../slide-box';
import { slideName } from '../slide-name';
import type { SlideSource } from '../slide-source';
import { keepAwake } from '../wake-lock';
import { watchForWaking } from '../waking';
import { commandWords, words } from '../words';
import notesStyles from './notes-and-list.css?inline';
import presenterStyles from './presenter.css?inline';
import {
  afterReport,
  currentIndex,
  emptyModel,
  nextIndex,
  type PresenterLook,
  type PresenterModel,
} from './presenter-model';
import { type Pictures, presenterTemplate } from './presenter-template';

/** What a presenter view is made for. */
export interface PresenterPlace {
  /** The window's document; for notes on the hall's screen the show's own. */
  readonly document: Document;
  readonly source: SlideSource;
  readonly language: Language;
  /** A phone-sized panel: notes and clock, no pictures, no list. */
  readonly compact: boolean;
}

/** A presenter view on the screen. */
export interface PresenterView {
  /** Talks to the show over this port from now on; `ended` is called once when the show says goodbye. */
  use(port: MessagePort, ended?: () => void): void;
  /** The show is going away: says so and keeps the notes. */
  lose(): void;
  close(): void;
}

/** Commands that this view answers itself, so that the hall does not see the answer. */
const ownCommands: ReadonlySet<ShowCommand> = new Set([
  'help',
  'overview',
  'menu',
  'presenter',
  'notes',
  'clicker-test',
  'end-on-time',
  'escape',
  'close',
]);

/** Builds a presenter view in `container`, which belongs to `place.document`. */
export function mountPresenter(container: HTMLElement | ShadowRoot, place: PresenterPlace): PresenterView {
  const mounted = new MountedPresenter(container, place);
  return {
    use: (port, ended) => mounted.use(port, ended ?? (() => undefined)),
    lose: () => mounted.lose(),
    close: () => mounted.close(),
  };
}

class MountedPresenter {
  private model: PresenterModel;
  private port: MessagePort | null = null;
  /** Index of the slide the list last followed. */
  private followed = 0;
  private readonly root: HTMLElement;
  private readonly pictures: Pictures;
  private readonly ink;
  private readonly dialog: ShowDialog;
  private readonly ends: (() => void)[] = [];

  constructor(
    container: HTMLElement | ShadowRoot,
    private readonly place: PresenterPlace,
  ) {
    const { document, source, compact } = place;
    this.model = emptyModel(source, compact);
    this.ends.push(this.adopt(container));
    this.root = document.createElement(compact ? 'div' : 'main');
    this.root.className = compact ? 'presenter compact' : 'presenter';
    container.append(this.root);
    const sheets = slideSheets(document, source.css);
    const current = createSlidePicture(document, sheets, source.size, false);
    const next = createSlidePicture(document, sheets, source.size, true);
    this.pictures = { current, next };
    this.ink = createInkLayer(document, source.size);
    this.dialog = createDialog(compact ? this.root : document.body, () => undefined);
    this.listen();
    this.draw();
  }

  use(port: MessagePort, ended: () => void): void {
    this.port = port;
    const end = () => {
      if (this.port !== port) return;
      this.port = null;
      this.lose();
      ended();
    };
    // A show that crashed says no goodbye; newer browsers tell.
    port.addEventListener('close', end);
    port.onmessage = (event: MessageEvent) => {
      const report = parseReport(event.data);
      if (report === null) return;
      if (report.type === 'bye') return end();
      this.model = afterReport(this.model, report);
      if (report.type === 'proposal') this.showProposal();
      this.draw();
    };
    this.ask({ type: 'hello' });
  }

  lose(): void {
    this.model = { ...this.model, lost: true };
    this.draw();
  }

  close(): void {
    for (const end of this.ends) end();
    this.port?.close();
    this.root.remove();
  }

  private adopt(container: HTMLElement | ShadowRoot): () => void {
    const { document, source, language, compact } = this.place;
    const styles = createSheet(document, presenterStyles + notesStyles + dialogStyles + inkStyles);
    if (compact && 'host' in container) return adoptSheets(container, styles);
    document.documentElement.lang = language;
    document.title = `${wording(words.presenterTitle, language)} · ${source.deck.meta.title}`;
    return adoptSheets(document, styles, createSheet(document, fontFaces(window.document)));
  }

  private listen(): void {
    const view = this.place.document.defaultView ?? window;
    const timer = view.setInterval(() => this.draw(), 500);
    this.ends.push(() => view.clearInterval(timer));
    this.stayAwake(view);
    listenToPointer(this.ink.element, () => this.model.state?.tool ?? 'none', {
      pointed: (at) => {
        this.ink.point(at);
        this.ask({ type: 'pointer', at: at && [at[0], at[1]] });
      },
      drawing: (stroke) => this.ink.draw([...this.model.strokes, stroke]),
      drawn: (stroke) =>
        this.ask({
          type: 'stroke',
          stroke: { points: stroke.points.map(([x, y]): [number, number] => [x, y]) },
        }),
    });
    if (this.place.compact) return;
    const stop = listenToKeys(view, {
      busy: () => this.dialog.open,
      caught: () => false,
      run: (command) => this.run(command),
      typing: () => undefined,
      jump: (number) => this.go(number - 1),
    });
    this.ends.push(stop);
  }

  /** The window with the notes may be all that is seen: it too keeps its screen bright. */
  private stayAwake(view: Window): void {
    const lock = this.place.compact ? null : keepAwake(view);
    const stop = watchForWaking(view, Date.now, () => {
      lock?.renew();
      this.ask({ type: 'hello' });
      this.draw();
    });
    this.ends.push(stop, () => lock?.release());
  }

  private ask(request: PresenterRequest): void {
    this.port?.postMessage(request);
  }

  private run(command: ShowCommand): void {
    if (!ownCommands.has(command)) return this.ask({ type: 'command', command });
    if (command === 'help') this.showHelp();
    if (command === 'overview') this.focusList();
    if (command === 'end-on-time') this.askForEnd();
    if (command === 'escape') this.leaveScreen();
  }

  private arrange(command: ShowCommand): void {
    this.ask({ type: 'command', command });
    const show: Window | null = this.place.document.defaultView?.opener ?? null;
    if (command !== 'dismiss') show?.focus();
  }

  private go(index: number): void {
    const slide = this.place.source.slides[index];
    if (slide) this.ask({ type: 'go', slide: slide.id });
  }

  private askForEnd(): void {
    if (this.model.state?.shortening) this.ask({ type: 'command', command: 'full-plan' });
    else this.ask({ type: 'propose' });
  }

  /** Esc ends a black or white screen and puts pen and laser away. */
  private leaveScreen(): void {
    const state = this.model.state;
    if (state && state.screen !== 'slide') this.ask({ type: 'command', command: state.screen });
    else if (state && state.tool !== 'none') this.ask({ type: 'command', command: state.tool });
  }

  private focusList(): void {
    this.root.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }

  private showHelp(): void {
    const { language } = this.place;
    const title = wording(commandWords.help, language);
    this.dialog.show({ title, close: wording(words.close, language), body: helpSheet(language) });
  }

  private showProposal(): void {
    const { language, source } = this.place;
    const proposal = this.model.proposal;
    if (!proposal) return;
    const { shortening, seconds, over } = proposal;
    const cancel = () => this.dialog.hide();
    const accept = () => {
      this.ask({ type: 'shorten', shortening });
      cancel();
    };
    const nameOf = (id: string) => slideName(source.slides, id);
    const sheet = { proposal: { ...shortening, seconds, over }, nameOf, language, accept, cancel };
    const title = wording(words.shortTitle, language);
    this.dialog.show({ title, close: wording(words.close, language), body: endOnTimeSheet(sheet) });
  }

  private look(look: Partial<PresenterLook>): void {
    this.model = { ...this.model, look: { ...this.model.look, ...look } };
    this.draw();
  }

  private draw(): void {
    const { source, language, compact } = this.place;
    const at = currentIndex(this.model);
    const next = nextIndex(this.model);
    if (!compact) {
      this.pictures.current.show(source.html(at));
      this.pictures.current.reveal(this.model.state?.fragment ?? 0);
      this.pictures.next.show(next === null ? '' : source.html(next));
      this.ink.draw(this.model.strokes);
    }
    this.root.dataset['tool'] = this.model.state?.tool ?? 'none';
    const now = Date.now();
    const actions = {
      run: (command: ShowCommand) => this.run(command),
      go: (index: number) => this.go(index),
      minutes: (minutes: number) => this.ask({ type: 'minutes', minutes }),
      look: (look: Partial<PresenterLook>) => this.look(look),
      arrange: (command: ShowCommand) => this.arrange(command),
    };
    render(
      presenterTemplate({
        model: this.model,
        now,
        language,
        compact,
        actions,
        pictures: this.pictures,
        ink: this.ink.element,
      }),
      this.root,
      // Elements of another window lose their style sheets when they pass through this one's document.
      { creationScope: this.place.document },
    );
    this.followInList(at);
  }

  /** The entry of the slide comes into sight when the slide changes; where the lecturer scrolls in between, it stays. */
  private followInList(at: number): void {
    if (at === this.followed) return;
    this.followed = at;
    this.root.querySelector('.list [aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }
}
