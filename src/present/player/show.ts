import type { Ink } from '../../model/ink';
import { type Language, wording } from '../../model/language';
import type { ShowCommand, ShowState } from '../../model/presenting';
import type { RehearsalRun } from '../../model/rehearsal';
import { PresenterHub } from '../presenter/presenter-hub';
import { noResume, type ResumeStore } from '../resume';
import type { SlideSource } from '../slide-source';
import { keepAwake, type WakeLock } from '../wake-lock';
import { watchForWaking } from '../waking';
import { fill, words } from '../words';
import { Desk } from './desk';
import { listenToKeys } from './keyboard';
import { followLink } from './links';
import type { Player, PlayerOptions } from './player-options';
import { ProjectorWatch } from './projector';
import { servePresenter } from './serve-presenter';
import type { SessionEvent, ShowSession } from './session';
import type { Surface } from './surface';

/** What a show is put together from. */
export interface ShowParts {
  readonly session: ShowSession;
  readonly source: SlideSource;
  readonly sheets: readonly CSSStyleSheet[];
  readonly surface: Surface;
  readonly host: HTMLElement;
  readonly language: Language;
  readonly options: PlayerOptions;
  /** Leaves the host as it was found. */
  readonly undress: () => void;
}

/** A show on the screen: joins session, surface, keys and presenter windows, and takes them apart again. */
export class Show implements Player {
  private readonly hub: PresenterHub;
  private readonly desk: Desk;
  private readonly projector: ProjectorWatch;
  private readonly resume: ResumeStore;
  private readonly wakeLock: WakeLock = keepAwake(window);
  private readonly ends: (() => void)[] = [];
  private keptInk: Ink;

  constructor(private readonly parts: ShowParts) {
    const { source, host, language, options } = parts;
    this.resume = options.resume ?? noResume;
    this.keptInk = parts.session.ink;
    const leftOpen = this.resume.read()?.presenter ?? null;
    this.hub = new PresenterHub({
      source,
      host,
      language,
      connect: (port) => this.connect(port),
      changed: () => this.keep(),
      ...(options.preparePresenter ? { prepare: options.preparePresenter } : {}),
    });
    this.projector = new ProjectorWatch({
      ...parts,
      run: (command) => this.desk.run(command),
      apart: () => this.hub.windowName !== null,
    });
    const { hub, projector } = this;
    this.desk = new Desk({ ...parts, hub, projector, close: () => this.close() });
    this.listen();
    if (leftOpen !== null) this.hub.reattach(leftOpen);
    parts.surface.stage.element.focus({ preventScroll: true });
  }

  get state(): ShowState {
    return this.parts.session.state;
  }

  get run(): RehearsalRun {
    return this.parts.session.runSoFar();
  }

  get ink(): Ink {
    return this.parts.session.ink;
  }

  command(command: ShowCommand): void {
    this.desk.run(command);
  }

  go(slide: string): void {
    this.parts.session.go(slide);
  }

  connect(port: MessagePort): () => void {
    return servePresenter(this.parts.session, port, (command) => this.desk.run(command));
  }

  close(): void {
    if (this.ends.length === 0) return;
    for (const end of this.ends.splice(0)) end();
    const { session, surface, host, options, undress } = this.parts;
    this.hub.close();
    this.resume.write(null);
    options.onRun?.(session.runSoFar());
    if (document.fullscreenElement === host) void document.exitFullscreen();
    surface.close();
    undress();
    options.onClose?.();
  }

  private listen(): void {
    const { session, surface, host } = this.parts;
    surface.follow(session, (command) => this.desk.run(command));
    this.ends.push(
      this.listenToKeys(),
      session.subscribe((event) => this.changed(event)),
      () => this.projector.close(),
      () => this.wakeLock.release(),
      watchForWaking(window, session.now, () => this.woke()),
      listenTo(host, 'click', (event) => followLink(event, (slide) => this.go(slide))),
      listenTo(window, 'pagehide', () => this.keep()),
      // A page brought back by the Back button is as it was, only its ports are gone.
      listenTo(window, 'pageshow', (event) => event.persisted && this.hub.rejoin()),
    );
  }

  /** The clock reckons with the time of day, so sleep has not stopped it; windows and lock are put right. */
  private woke(): void {
    this.wakeLock.renew();
    this.parts.session.announce();
  }

  private listenToKeys(): () => void {
    const { surface, language } = this.parts;
    const typed = (digits: string) =>
      `${fill(wording(words.jumpTo, language), digits)} · ${wording(words.jumpHint, language)}`;
    return listenToKeys(window, {
      busy: () => this.desk.busy,
      caught: (key) => this.desk.catchKey(key),
      run: (command) => this.desk.run(command),
      typing: (digits) => surface.say(digits === '' ? '' : typed(digits)),
      jump: (number) => this.jump(number),
    });
  }

  private jump(number: number): void {
    const { source, surface, language } = this.parts;
    const slide = source.slides[number - 1];
    if (slide) this.go(slide.id);
    else surface.say(fill(wording(words.noSuchSlide, language), number));
  }

  private changed(event: SessionEvent): void {
    if (event === 'state') this.keep();
    if (event === 'ink') this.keepInk();
  }

  /** Hands over the ink to be kept when it was drawn or wiped, and not when only another slide's is shown. */
  private keepInk(): void {
    const { session, options } = this.parts;
    if (session.ink === this.keptInk) return;
    this.keptInk = session.ink;
    options.onInk?.(session.ink);
  }

  /** Keeps the place for a reload; a closed show has none. */
  private keep(): void {
    if (this.ends.length > 0) this.resume.write(this.parts.session.resumePoint(this.hub.windowName));
  }
}

function listenTo<Name extends keyof WindowEventMap>(
  target: Window | HTMLElement,
  name: Name,
  listener: (event: WindowEventMap[Name]) => void,
): () => void {
  const handler = listener as EventListener;
  target.addEventListener(name, handler, true);
  return () => target.removeEventListener(name, handler, true);
}
