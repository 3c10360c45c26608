import type { ShowCommand } from '../../model/presenting';
import { emptyJump, type JumpBuffer, type Key, meaningOf, typeDigit, typedNumber } from '../keys';

/** What keys lead to. */
export interface KeyListener {
  /** True while keys belong to somebody else, e.g. an open dialog. */
  busy(): boolean;
  /** Called first with every key; true when it is used up. */
  caught(key: Key): boolean;
  run(command: ShowCommand): void;
  /** The digits typed so far, '' when they are gone. */
  typing(digits: string): void;
  /** Enter after digits: the slide number, from 1. */
  jump(number: number): void;
}

/** Listens to the keys of a window before anything else does; the answer ends that. */
export function listenToKeys(view: Window, listener: KeyListener): () => void {
  let jump: JumpBuffer = emptyJump;
  const onKey = (event: KeyboardEvent) => {
    if (listener.caught(event)) return swallow(event);
    if (listener.busy() || isField(event)) return;
    const meaning = meaningOf(event);
    if (meaning === null) return;
    if (meaning.kind === 'enter' && jump.digits === '' && isControl(event)) return;
    if (meaning.kind === 'command' && event.key === ' ' && isControl(event)) return;
    swallow(event);
    const now = Date.now();
    const number = typedNumber(jump, now);
    jump = meaning.kind === 'digit' ? typeDigit(jump, meaning.digit, now) : emptyJump;
    listener.typing(jump.digits);
    if (meaning.kind === 'command') listener.run(meaning.command);
    if (meaning.kind !== 'enter') return;
    if (number === null) listener.run('next');
    else listener.jump(number);
  };
  view.addEventListener('keydown', onKey, true);
  return () => view.removeEventListener('keydown', onKey, true);
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** True when the key goes to a field in which one writes. */
function isField(event: KeyboardEvent): boolean {
  return targetMatches(event, 'input, textarea, select, [contenteditable]:not([contenteditable="false"])');
}

/** True when Enter or Space would press what has the focus. */
function isControl(event: KeyboardEvent): boolean {
  return targetMatches(event, 'button, a[href], summary, [role="button"]');
}

function targetMatches(event: KeyboardEvent, selector: string): boolean {
  const target = event.composedPath()[0];
  return target !== undefined && 'closest' in target && (target as Element).closest(selector) !== null;
}
