import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets a row of buttons keep to one line: those for which there is no room wrap below the clipped edge of
 * their group, and this takes them out of the tab order too. The same actions must stand in a menu.
 */
export class Spill implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #selector: string;
  readonly #resize = new ResizeObserver(() => this.#mark());
  #group: HTMLElement | null = null;

  /** @param selector the group of buttons, a flex row that wraps and is clipped to one line */
  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const group = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (group === this.#group) return;
    this.#resize.disconnect();
    this.#group = group;
    for (const each of group ? [group, ...group.children] : []) this.#resize.observe(each);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#group = null;
  }

  #mark(): void {
    const group = this.#group;
    if (!group) return;
    const edge = group.getBoundingClientRect().bottom;
    for (const each of group.children) {
      if (each instanceof HTMLElement)
        each.style.visibility = each.getBoundingClientRect().top >= edge ? 'hidden' : '';
    }
  }
}
