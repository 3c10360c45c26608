/// <reference types="vite/client" />
import revealStyles from 'reveal.js/reveal.css?inline';
import type { Deck } from '../../model/deck';
import { UnusableInput } from '../../model/finding';
import type { Ink } from '../../model/ink';
import { type Language, wording } from '../../model/language';
import type { ShowCommand, ShowState } from '../../model/presenting';
import type { RehearsalRun } from '../../model/rehearsal';
import type { Theme } from '../../model/theme';
import dialogStyles from '../dialogs/dialogs.css?inline';
import { inkStyles } from '../ink-layer';
import { PresenterHub } from '../presenter/presenter-hub';
import { noResume, type ResumeStore } from '../resume';
import { adoptSheets, createSheet } from '../sheets';
import { slideSheets } from '../slide-box';
import { createSlideSource } from '../slide-source';
import { fill, words } from '../words';
import { Desk } from './desk';
import { listenToKeys } from './keyboard';
import playerStyles from './player.css?inline';
import { servePresenter } from './serve-presenter';
import { ShowSession } from './session';
import { createSurface } from './surface';

/** How a deck is shown. */
export interface PlayerOptions {
  /** The deck's theme as loaded, its variant not yet put on. */
  readonly theme: Theme;
  /** Language of buttons and messages; the deck's own without. */
  readonly language?: Language;
  /** Id of the slide to begin with. */
  readonly slide?: string;
  /** Length of the slot; the brief's without. */
  readonly minutes?: number;
  /** Where a reloaded page goes on from; without, nothing is kept. */
  readonly resume?: ResumeStore;
  /** Ink kept with the deck. */
  readonly ink?: Ink;
  /** Called after each stroke, for keeping the ink. */
  readonly onInk?: (ink: Ink) => void;
  /** Called when the show ends, with the seconds of each slide. */
  readonly onRun?: (run: RehearsalRun) => void;
  /** Called after the show was closed. */
  readonly onClose?: () => void;
  /** Gives the presenter window a script of its own; see `PresenterHub`. For the single-file deck. */
  readonly preparePresenter?: (view: Window) => void;
  /** The time in ms since 1970; tests give their own. */
  readonly now?: () => number;
}

/** A show under way. */
export interface Player {
  readonly state: ShowState;
  /** The seconds of each slide so far. */
  readonly run: RehearsalRun;
  readonly ink: Ink;
  /** Carries out a command, as a key would. */
  command(command: ShowCommand): void;
  /** Goes to the slide of that id. */
  go(slide: string): void;
  /** Opens a message port by which another window of ours follows and leads the show. */
  connect(port: MessagePort): () => void;
  /** Ends the show and leaves `host` empty. */
  close(): void;
}

/**
 * Shows a deck inside `host`, which is emptied and should fill the window. Hidden slides are left out.
 * Keys of the window belong to the show until it is closed.
 * @throws UnusableInput when no slide is to be shown
 */
export async function openPlayer(deck: Deck, host: HTMLElement, options: PlayerOptions): Promise<Player> {
  const document = host.ownerDocument;
  const language = options.language ?? deck.meta.language;
  const source = createSlideSource(deck, options.theme);
  if (source.slides.length === 0) throw new UnusableInput('present.empty', words.empty);
  const dropStyles = adoptSheets(
    document,
    createSheet(document, revealStyles + inkStyles + dialogStyles + playerStyles),
  );
  host.replaceChildren();
  host.classList.add('lectern-player');
  const sheets = slideSheets(document, source.css);
  const surface = await createSurface(host, source, sheets, language, deck.meta.transition);
  const resume = options.resume ?? noResume;
  const kept = resume.read();
  const session = new ShowSession({
    deck,
    slides: source.slides,
    outline: { ids: source.slides.map((slide) => slide.id), fragments: surface.stage.fragments },
    ...(options.slide === undefined ? {} : { slide: options.slide }),
    minutes: options.minutes ?? null,
    ink: options.ink ?? {},
    resume: kept,
    now: options.now ?? Date.now,
  });
  const connect = (port: MessagePort) => servePresenter(session, port, (command) => desk.run(command));
  const hub = new PresenterHub({
    source,
    host,
    language,
    connect,
    changed: () => keep(),
    ...(options.preparePresenter ? { prepare: options.preparePresenter } : {}),
  });
  const keep = () => resume.write(session.resumePoint(hub.windowName));
  const desk = new Desk({ session, source, sheets, host, language, hub, surface, close: () => close() });
  surface.follow(session, (command) => desk.run(command));
  const stopKeys = listenToKeys(window, {
    busy: () => desk.busy,
    caught: (key) => desk.catchKey(key),
    run: (command) => desk.run(command),
    typing: (digits) => surface.say(digits === '' ? '' : typed(digits, language)),
    jump: (number) => jump(number),
  });
  session.subscribe((event) => {
    if (event === 'state') keep();
    if (event === 'ink') options.onInk?.(session.ink);
  });
  const jump = (number: number) => {
    const slide = source.slides[number - 1];
    if (slide) session.go(slide.id);
    else surface.say(fill(wording(words.noSuchSlide, language), number));
  };
  const onLink = (event: MouseEvent) => followLink(event, (slide) => session.go(slide));
  host.addEventListener('click', onLink, true);
  const leave = () => keep();
  window.addEventListener('pagehide', leave);
  // A page brought back by the Back button is as it was, only its ports are gone.
  const comeBack = (event: PageTransitionEvent) => event.persisted && hub.rejoin();
  window.addEventListener('pageshow', comeBack);
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', comeBack);
    host.removeEventListener('click', onLink, true);
    stopKeys();
    hub.close();
    resume.write(null);
    options.onRun?.(session.runSoFar());
    if (document.fullscreenElement === host) void document.exitFullscreen();
    surface.close();
    host.replaceChildren();
    host.classList.remove('lectern-player', 'awake');
    dropStyles();
    options.onClose?.();
  };
  if (kept?.presenter) hub.reattach(kept.presenter);
  surface.stage.element.tabIndex = -1;
  surface.stage.element.focus({ preventScroll: true });
  return {
    get state() {
      return session.state;
    },
    get run() {
      return session.runSoFar();
    },
    get ink() {
      return session.ink;
    },
    command: (command) => desk.run(command),
    go: (slide) => session.go(slide),
    connect,
    close,
  };
}

function typed(digits: string, language: Language): string {
  return `${fill(wording(words.jumpTo, language), digits)} · ${wording(words.jumpHint, language)}`;
}

/** `#slide-id` goes there; other links open in a window of their own. */
function followLink(event: MouseEvent, go: (slide: string) => void): void {
  const link = event
    .composedPath()
    .find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) go(address.slice(1));
  else if (/^(?:https?:|mailto:|tel:)/i.test(address)) window.open(link.href, '_blank', 'noopener');
}
