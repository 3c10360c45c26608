import type { ShowCommand } from '../../model/presenting';

/** Shortest swipe in CSS pixels. */
const swipe = 40;

/** How long a finger rests for the menu, in ms. */
const longPress = 600;

/** How far a resting finger may slip, in CSS pixels. */
const slip = 12;

/** Swipes turn slides, a long press opens the menu, a click goes on; links and buttons stay themselves. */
export function listenToTouch(element: HTMLElement, run: (command: ShowCommand) => void): void {
  let from: { x: number; y: number } | null = null;
  let timer = 0;
  let used = false;
  const stop = () => window.clearTimeout(timer);
  element.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse') return;
    from = { x: event.clientX, y: event.clientY };
    used = false;
    timer = window.setTimeout(() => {
      used = true;
      run('menu');
    }, longPress);
  });
  element.addEventListener('pointermove', (event) => {
    if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > slip) stop();
  });
  element.addEventListener('pointerup', (event) => {
    stop();
    const across = from ? event.clientX - from.x : 0;
    const along = from ? event.clientY - from.y : 0;
    from = null;
    if (used || Math.abs(across) < swipe || Math.abs(across) < Math.abs(along)) return;
    used = true;
    run(across < 0 ? 'next' : 'previous');
  });
  element.addEventListener('pointercancel', stop);
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    if (!used) run('menu');
  });
  element.addEventListener('click', (event) => {
    const busy = event.target instanceof Element && event.target.closest('a, button, input, dialog') !== null;
    if (!used && !busy && event.button === 0) run('next');
    used = false;
  });
}
