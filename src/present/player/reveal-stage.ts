import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import type { DeckMeta } from '../../model/deck';
import { createSlideBox, type SlideBox } from '../slide-box';
import type { SlideSource } from '../slide-source';
import { NearSections } from './near-sections';
import { Walk } from './walk';

/** The slides on reveal.js. Reveal only lays out and animates; where the lecture stands is ours. */
export interface RevealStage {
  /** The `.reveal` element. */
  readonly element: HTMLElement;
  /** The box of slide size that reveal scales; layers of slide size are put here. */
  readonly slidesBox: HTMLElement;
  /** Steps of each slide. */
  readonly fragments: readonly number[];
  /** Brings up a slide with its first `fragment` steps. */
  show(index: number, fragment: number): void;
  /** Scales again after the host changed size. */
  layout(): void;
  close(): void;
}

/** Makes all slides, puts the first into `host` and starts reveal.js. @param transition the deck's choice */
export async function createRevealStage(
  host: HTMLElement,
  source: SlideSource,
  sheets: readonly CSSStyleSheet[],
  transition: DeckMeta['transition'],
): Promise<RevealStage> {
  const document = host.ownerDocument;
  const element = divOf(document, 'reveal');
  element.tabIndex = -1;
  const slidesBox = divOf(document, 'slides');
  const boxes = source.slides.map((_, index) => boxOf(document, source, sheets, index));
  const sections = new NearSections(
    slidesBox,
    boxes.map((box) => sectionAround(document, box)),
  );
  sections.add(0);
  element.append(slidesBox);
  host.append(element);
  const reveal = await startReveal(element, source, transition);
  const walk = new Walk(reveal, sections);
  return {
    element,
    slidesBox,
    fragments: boxes.map((box) => box.steps),
    show(index, fragment) {
      boxes[index]?.reveal(fragment);
      walk.to(index);
    },
    layout: () => reveal.layout(),
    close() {
      walk.end();
      reveal.destroy();
      element.remove();
      // A timer of reveal.js holds on to the element: let go of the slides at least.
      slidesBox.replaceChildren();
      element.replaceChildren();
    },
  };
}

function divOf(document: Document, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

function boxOf(
  document: Document,
  source: SlideSource,
  sheets: readonly CSSStyleSheet[],
  index: number,
): SlideBox {
  const box = createSlideBox(document, sheets, source.size);
  box.show(source.html(index));
  return box;
}

/** Reveal wants a `section` of its own: it writes `display` on it, and nested ones would be stacks. */
function sectionAround(document: Document, box: SlideBox): HTMLElement {
  const section = document.createElement('section');
  section.append(box.element);
  return section;
}

async function startReveal(
  element: HTMLElement,
  source: SlideSource,
  transition: DeckMeta['transition'],
): Promise<RevealApi> {
  const config = revealConfig(source, transition);
  const reveal = new Reveal(element, config);
  const ready = reveal.initialize();
  // The page's query string overrides what initialize() was given, `?postMessage=true` included.
  reveal.configure(config);
  await ready;
  return reveal;
}

/** Keys, touch, numbers and overview are ours; messages, the address and plugins stay untouched. */
function revealConfig(source: SlideSource, transition: DeckMeta['transition']): RevealConfig {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    ...source.size,
    embedded: true,
    margin: 0,
    minScale: 0.05,
    maxScale: 10,
    center: false,
    transition: still ? 'none' : (transition ?? 'none'),
    backgroundTransition: 'none',
    transitionSpeed: 'fast',
    keyboard: false,
    touch: false,
    overview: false,
    controls: false,
    progress: false,
    slideNumber: false,
    help: false,
    jumpToSlide: false,
    pause: false,
    hash: false,
    history: false,
    respondToHashChanges: false,
    postMessage: false,
    postMessageEvents: false,
    autoPlayMedia: false,
    autoSlide: 0,
    loop: false,
    shuffle: false,
    rtl: false,
    viewDistance: 2,
    mobileViewDistance: 2,
    showNotes: false,
    hideInactiveCursor: false,
    previewLinks: false,
    mouseWheel: false,
    navigationMode: 'linear',
    scrollActivationWidth: 0,
    view: null,
    plugins: [],
  };
}
