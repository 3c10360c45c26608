/** What the Window Management API adds to a screen; not yet in the standard types. */
interface ScreenDetails {
  readonly currentScreen: Screen;
  readonly screens: readonly Screen[];
}

/** True when the computer says that it has more than one screen. */
export function hasSecondScreen(view: Window): boolean {
  return 'isExtended' in view.screen && view.screen.isExtended === true;
}

/**
 * Puts `element` full-screen on the screen it is not on now. Has to come from a click.
 * False when the browser does not allow it or there is no other screen: then the lecturer drags the window.
 */
export async function showOnProjector(element: HTMLElement): Promise<boolean> {
  const view = element.ownerDocument.defaultView;
  if (!view || !('getScreenDetails' in view) || typeof view.getScreenDetails !== 'function') return false;
  try {
    const details: ScreenDetails = await view.getScreenDetails();
    const other = details.screens.find((screen) => screen !== details.currentScreen);
    if (!other) return false;
    const options: FullscreenOptions & { screen: Screen } = { screen: other };
    await element.requestFullscreen(options);
    return true;
  } catch {
    return false;
  }
}
