import type { ShowCommand } from '../../model/presenting';

/** Shortest swipe in CSS pixels. */
const swipe = 40;

/** How long a finger rests for the menu, in ms. */
const longPress = 600;

/** How far a resting finger may slip, in CSS pixels. */
const slip = 12;

/**
 * Swipes turn slides, a long press opens the menu, a tap or click goes on; links and buttons stay themselves.
 * A tap is taken when the finger leaves: after a swipe browsers may hold the click of the next one back.
 */
export function listenToTouch(element: HTMLElement, run: (command: ShowCommand) => void): void {
  let from: { x: number; y: number } | null = null;
  let timer = 0;
  let used = false;
  const stop = () => window.clearTimeout(timer);
  element.addEventListener('pointerdown', (event) => {
    used = false;
    if (event.pointerType === 'mouse') return;
    from = { x: event.clientX, y: event.clientY };
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
    const move = from ? commandOf(event.clientX - from.x, event.clientY - from.y) : null;
    from = null;
    if (used || move === null || (move === 'tap' && isControl(event))) return;
    used = true;
    run(move === 'tap' ? 'next' : move);
  });
  element.addEventListener('pointercancel', stop);
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    if (!used) run('menu');
  });
  element.addEventListener('click', (event) => {
    if (!used && !isControl(event) && event.button === 0) run('next');
    used = false;
  });
}

/** What a finger meant that moved so far, in CSS pixels. */
function commandOf(across: number, along: number): 'next' | 'previous' | 'tap' | null {
  if (Math.hypot(across, along) <= slip) return 'tap';
  if (Math.abs(across) < swipe || Math.abs(across) < Math.abs(along)) return null;
  return across < 0 ? 'next' : 'previous';
}

/** True for what answers a touch by itself, also inside a slide. */
function isControl(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest('a, button, input, dialog') !== null;
}
