import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Slide } from '../../model/deck';
import { type Language, wording } from '../../model/language';
import type { ShowCommand } from '../../model/presenting';
import { clockText } from '../clock';
import { projectorAdvice } from '../dialogs/projector-advice';
import { noteParagraphs, wordsOnSlide } from '../notes';
import type { SlideBox } from '../slide-box';
import { nameAt, slideName } from '../slide-name';
import { commandWords, fill, words } from '../words';
import { clockTemplate } from './clock-template';
import {
  currentIndex,
  nextIndex,
  type PresenterActions,
  type PresenterModel,
  timingOf,
} from './presenter-model';

/** The pictures of the current and the next slide. */
export interface Pictures {
  readonly current: SlideBox;
  readonly next: SlideBox;
}

/** What the presenter window is drawn from. */
export interface PresenterDrawing {
  readonly model: PresenterModel;
  /** ms since 1970. */
  readonly now: number;
  readonly language: Language;
  readonly compact: boolean;
  readonly actions: PresenterActions;
  readonly pictures: Pictures;
  readonly ink: SVGSVGElement;
}

/** The presenter window. */
export function presenterTemplate(drawing: PresenterDrawing): TemplateResult {
  const { model, compact, language } = drawing;
  const look = { light: !model.look.dark, serif: model.look.serif };
  return html`<div class=${classMap({ window: true, ...look })}>
    ${compact ? nothing : html`<h1>${model.source.deck.meta.title}</h1>`}
    ${model.lost ? html`<p class="lost" role="alert">${wording(words.lost, language)}</p>` : nothing}
    ${compact || model.lost ? nothing : projectorAdvice(model.projector, language, drawing.actions.arrange)}
    ${clockTemplate(drawing)}
    ${compact ? nothing : html`<div class="slides-column">${currentTemplate(drawing)} ${nextTemplate(drawing)}</div>`}
    ${notesTemplate(drawing)} ${compact ? nothing : listTemplate(drawing)} ${controlsTemplate(drawing)}
  </div>`;
}

function currentTemplate({ model, language, pictures, ink }: PresenterDrawing): TemplateResult {
  const { fragment = 0, fragments = 0, screen = 'slide' } = model.state ?? {};
  const place = fill(wording(words.slideOf, language), currentIndex(model) + 1, model.source.slides.length);
  const steps = fragments > 0 ? ` · ${fill(wording(words.fragment, language), fragment, fragments)}` : '';
  const cover = screen === 'slide' ? '' : ` · ${wording(commandWords[screen], language)}`;
  return html`<section class="current" aria-label=${wording(words.current, language)}>
    <h2>${place}${steps}${cover}</h2>
    <div class="picture ${screen}">${pictures.current.element}${ink}</div>
  </section>`;
}

function nextTemplate({ model, language, pictures }: PresenterDrawing): TemplateResult {
  const at = nextIndex(model);
  const slide = at === null ? undefined : model.source.slides[at];
  const name = slide ? slideName(model.source.slides, slide.id) : wording(words.endOfShow, language);
  return html`<section class="next" aria-label=${wording(words.upNext, language)}>
    <h2>${wording(words.upNext, language)}: ${name}</h2>
    <div class="picture" ?hidden=${!slide}>${pictures.next.element}</div>
  </section>`;
}

function notesTemplate({ model, language, compact, actions }: PresenterDrawing): TemplateResult {
  const slide = model.source.slides[currentIndex(model)];
  const { size } = model.look;
  const step = (by: number) => actions.look({ size: Math.min(64, Math.max(18, size + by)) });
  const at = nextIndex(model);
  const next = at === null ? undefined : model.source.slides[at];
  return html`<div class="notes">
    <header>
      <h2>${slide ? slideName(model.source.slides, slide.id) : ''}</h2>
      ${lookButton('A−', words.smaller, language, () => step(-4))}
      ${lookButton('A+', words.larger, language, () => step(4))}
      ${lookButton('宋', words.serif, language, () => actions.look({ serif: !model.look.serif }))}
      ${lookButton('◐', words.dark, language, () => actions.look({ dark: !model.look.dark }))}
    </header>
    <div class="script" tabindex="0" role="region" aria-label=${wording(words.notes, language)} lang=${model.source.deck.meta.language} style=${styleMap({ fontSize: `${size}px` })}>
      ${guard([slide], () => (slide ? scriptTemplate(slide.notes, wordsOnSlide(slide), language) : nothing))}
    </div>
    ${compact && next ? html`<p class="coming">${wording(words.upNext, language)}: ${slideName(model.source.slides, next.id)}</p>` : nothing}
  </div>`;
}

function lookButton(text: string, name: { zh: string; en: string }, language: Language, press: () => void) {
  const label = wording(name, language);
  return html`<button type="button" aria-label=${`${text} ${label}`} title=${label} @click=${press}>${text}</button>`;
}

function scriptTemplate(notes: string, marks: readonly string[], language: Language) {
  const paragraphs = noteParagraphs(notes, marks);
  if (paragraphs.length === 0) return html`<p class="empty">${wording(words.noNotes, language)}</p>`;
  return paragraphs.map(({ kind, runs }) => {
    const content = runs.map(({ text, marked, strong }) => {
      const inner = strong ? html`<strong>${text}</strong>` : text;
      return marked ? html`<mark>${inner}</mark>` : inner;
    });
    return kind === 'quote'
      ? html`<blockquote>${content}</blockquote>`
      : html`<p class=${kind}>${content}</p>`;
  });
}

function listTemplate({ model, language, actions, now }: PresenterDrawing): TemplateResult {
  const current = currentIndex(model);
  const { plan } = timingOf(model, now);
  const { skip = [], brief = [] } = model.state?.shortening ?? {};
  const entry = (slide: Slide, index: number) => {
    const { id } = slide;
    const mark = skip.includes(id) ? words.skipped : brief.includes(id) ? words.brief : null;
    return html`<li>
      <button type="button" class=${mark === words.skipped ? 'skipped' : ''} aria-current=${index === current ? 'true' : 'false'} @click=${() => actions.go(index)}>
        <span class="name">${nameAt(slide, index)}</span>
        <span class="time">${mark ? wording(mark, language) : clockText(plan.seconds[index] ?? 0)}</span>
      </button>
    </li>`;
  };
  const depends = [current, model.state?.shortening, model.minutes];
  return html`<nav class="list" aria-label=${wording(words.slides, language)}>
    <ol>${guard(depends, () => model.source.slides.map(entry))}</ol>
  </nav>`;
}

const controls: readonly ShowCommand[] = ['black', 'white', 'laser', 'pen', 'undo-ink', 'clear-ink'];

function controlsTemplate({ model, language, compact, actions }: PresenterDrawing): TemplateResult {
  const shortened = Boolean(model.state?.shortening);
  const button = (command: ShowCommand, pressed?: boolean, kind = '') => html`<button
    type="button"
    class=${kind}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    @click=${() => actions.run(command)}
  >${wording(commandWords[command], language)}</button>`;
  const isOn = (command: ShowCommand) =>
    command.endsWith('ink') ? undefined : model.state?.screen === command || model.state?.tool === command;
  return html`<footer class="controls">
    ${button('previous')} ${button('next', undefined, 'primary')}
    ${compact ? nothing : controls.map((command) => button(command, isOn(command)))}
    ${shortened ? button('full-plan', undefined, 'warm') : button('end-on-time')}
    ${compact ? nothing : button('help')}
  </footer>`;
}
