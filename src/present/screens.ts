/** What the Window Management API tells of the screens; not yet in the standard types. */
interface ScreenDetails extends EventTarget {
  readonly currentScreen: unknown;
  readonly screens: readonly unknown[];
}

/** What of a window the screens are read from; a `Window` is one. */
export interface ScreenView {
  readonly screen: object;
}

/** How the number of screens changed. */
export type ScreenChange = 'fewer' | 'more';

/**
 * The screens of the computer. Until the lecturer allowed Window Management, the browser only says whether
 * there is more than one; browsers without that tell nothing, and nothing is said of them.
 */
export class Screens {
  /** True once the show was put on another screen by `place`. */
  placed = false;
  private details: ScreenDetails | null = null;
  private count: number;
  private readonly watch = new AbortController();

  /** @param changed called when a screen was plugged in or out */
  constructor(
    private readonly view: ScreenView,
    private readonly changed: (change: ScreenChange) => void,
  ) {
    this.count = this.counted();
    if (view.screen instanceof EventTarget) this.listen(view.screen, 'change');
  }

  /** True when the computer says that it has more than one screen. */
  get several(): boolean {
    return this.counted() > 1;
  }

  /**
   * Puts `element` full-screen on the screen it is not on now. Has to come from a click, or from a screen
   * that was just plugged in. False when the browser does not allow it or there is no other screen: then the
   * lecturer drags the window.
   */
  async place(element: Pick<Element, 'requestFullscreen'>): Promise<boolean> {
    try {
      const details = await this.ask();
      const other = details?.screens.find((screen) => screen !== details.currentScreen);
      if (!other) return false;
      const options: FullscreenOptions & { screen: unknown } = { screen: other };
      await element.requestFullscreen(options);
      this.placed = true;
      return true;
    } catch {
      return false;
    }
  }

  /** Listens no longer. */
  close(): void {
    this.watch.abort();
  }

  private async ask(): Promise<ScreenDetails | null> {
    if (this.details) return this.details;
    if (!('getScreenDetails' in this.view) || typeof this.view.getScreenDetails !== 'function') return null;
    const details: ScreenDetails = await this.view.getScreenDetails();
    this.details = details;
    this.count = this.counted();
    if (details instanceof EventTarget) this.listen(details, 'screenschange');
    return details;
  }

  private listen(target: EventTarget, name: string): void {
    target.addEventListener(name, () => this.recount(), { signal: this.watch.signal });
  }

  /** Both listeners may tell of one change: only another number counts. */
  private recount(): void {
    const before = this.count;
    this.count = this.counted();
    if (this.count !== before) this.changed(this.count < before ? 'fewer' : 'more');
  }

  private counted(): number {
    if (this.details) return this.details.screens.length;
    const { screen } = this.view;
    return 'isExtended' in screen && screen.isExtended === true ? 2 : 1;
  }
}
