import './font-styles';
import type { Ratio, ThemeVariant } from '../model/deck';
import { stageSize } from '../model/deck';
import type { Theme } from '../model/theme';
import { slideStyles } from '../render/styles';

/**
 * The place where slides are laid out at 1:1, unseen: a shadow root of its own, so that neither the
 * page's styles reach the slides nor the slides' the page.
 */
export interface Stage {
  readonly document: Document;
  /** The element slides are put into; its children are `<section class="slide">`. */
  readonly container: HTMLElement;
  /** Puts the styles of a theme on. Cheap when they are on already. */
  dress(theme: Theme, variant: ThemeVariant | undefined, ratio: Ratio): void;
  /** Lays out the HTML of slides, in order, in place of what was there. */
  show(html: readonly string[]): readonly HTMLElement[];
  /** Takes the stage out of the page. */
  remove(): void;
}

/** A new stage at the end of `document`'s body. Remove it when it is no longer needed. */
export function createStage(document: Document = globalThis.document): Stage {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.inert = true;
  host.style.cssText =
    'all:initial;position:fixed;left:-20000px;top:0;width:1280px;height:720px;overflow:hidden;contain:strict;pointer-events:none';
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const container = document.createElement('div');
  root.append(style, container);
  document.body.append(host);
  return {
    document,
    container,
    dress: (theme, variant, ratio) => dress(style, host, slideStyles(theme, variant, ratio), ratio),
    show: (html) => show(container, html),
    remove: () => host.remove(),
  };
}

function dress(style: HTMLStyleElement, host: HTMLElement, css: string, ratio: Ratio): void {
  if (style.textContent !== css) style.textContent = css;
  const { width, height } = stageSize[ratio];
  host.style.width = `${width}px`;
  host.style.height = `${height}px`;
}

function show(container: HTMLElement, html: readonly string[]): HTMLElement[] {
  const template = container.ownerDocument.createElement('template');
  template.innerHTML = html.join('');
  container.replaceChildren(template.content);
  return [...container.querySelectorAll<HTMLElement>(':scope > .slide')];
}
