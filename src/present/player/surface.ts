import type { DeckMeta } from '../../model/deck';
import { type Language, wording } from '../../model/language';
import type { ShowCommand } from '../../model/presenting';
import { slideTitle } from '../../model/slide-texts';
import { createInkLayer, type InkLayer } from '../ink-layer';
import { listenToPointer } from '../pointer';
import type { SlideSource } from '../slide-source';
import { fill, words } from '../words';
import { createRevealStage, type RevealStage } from './reveal-stage';
import type { ShowSession } from './session';
import { createToolbar, type Toolbar } from './toolbar';
import { listenToTouch } from './touch';

/** All that the hall sees, except dialogs. */
export interface Surface {
  readonly stage: RevealStage;
  /** Follows the session from now on. */
  follow(session: ShowSession, run: (command: ShowCommand) => void): void;
  /** A short message; '' takes it away. */
  say(text: string): void;
  close(): void;
}

/** Builds the show inside `host`. */
export async function createSurface(
  host: HTMLElement,
  source: SlideSource,
  sheets: readonly CSSStyleSheet[],
  language: Language,
  transition: DeckMeta['transition'],
): Promise<Surface> {
  const document = host.ownerDocument;
  const stage = await createRevealStage(host, source, sheets, transition);
  stage.element.setAttribute('aria-label', `${wording(words.show, language)} ${source.deck.meta.title}`);
  const ink = createInkLayer(document, source.size);
  stage.slidesBox.append(ink.element);
  const screen = partOf(host, 'screen');
  const announcer = partOf(host, 'announcer');
  announcer.setAttribute('aria-live', 'polite');
  const toast = partOf(host, 'toast');
  toast.setAttribute('role', 'status');
  const observer = new ResizeObserver(() => stage.layout());
  observer.observe(host);
  const update = (session: ShowSession) => {
    const { state, index } = session;
    stage.show(index, state.fragment);
    host.dataset['tool'] = state.tool;
    showScreen(screen, state.screen, language);
    announcer.textContent = spoken(source, index, language);
    ink.draw(session.strokes());
  };
  return {
    stage,
    follow(session, run) {
      const toolbar = createToolbar(document, language, run);
      host.append(toolbar.element);
      wakeToolbar(host);
      listenToTouch(stage.element, run);
      screen.addEventListener('click', () => run('next'));
      drawInto(session, ink);
      const show = () => updateAll(session, toolbar, source, update);
      session.subscribe((event) => {
        if (event === 'state') show();
        if (event === 'ink') ink.draw(session.strokes());
        if (event === 'pointer') ink.point(session.pointer);
      });
      show();
    },
    say: (text) => {
      toast.textContent = text;
    },
    close() {
      observer.disconnect();
      stage.close();
    },
  };
}

function updateAll(
  session: ShowSession,
  toolbar: Toolbar,
  source: SlideSource,
  update: (session: ShowSession) => void,
): void {
  update(session);
  toolbar.update(session.state, session.index, source.slides.length);
}

function drawInto(session: ShowSession, ink: InkLayer): void {
  listenToPointer(ink.element, () => session.state.tool, {
    pointed: (at) => session.point(at),
    drawing: (stroke) => ink.draw([...session.strokes(), stroke]),
    drawn: (stroke) => session.addStroke(stroke),
  });
}

function partOf(host: HTMLElement, className: string): HTMLElement {
  const element = host.ownerDocument.createElement('div');
  element.className = className;
  host.append(element);
  return element;
}

function showScreen(element: HTMLElement, screen: 'slide' | 'black' | 'white', language: Language): void {
  element.hidden = screen === 'slide';
  element.className = `screen ${screen}`;
  element.setAttribute('role', 'img');
  element.setAttribute(
    'aria-label',
    wording(screen === 'white' ? words.whiteScreen : words.blackScreen, language),
  );
}

function spoken(source: SlideSource, index: number, language: Language): string {
  const slide = source.slides[index];
  const place = fill(wording(words.slideOf, language), index + 1, source.slides.length);
  return slide ? `${place} ${slideTitle(slide)}` : place;
}

/** How long the toolbar stays after the pointer came to rest, in ms. */
const wakeful = 2500;

function wakeToolbar(host: HTMLElement): void {
  let timer = 0;
  host.addEventListener('pointermove', () => {
    host.classList.add('awake');
    window.clearTimeout(timer);
    timer = window.setTimeout(() => host.classList.remove('awake'), wakeful);
  });
}
