import type { ShowCommand } from '../model/presenting';

/** What of a keyboard event decides. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key asks for: a command, a digit of a slide number, or that number. */
export type KeyMeaning =
  | { readonly kind: 'command'; readonly command: ShowCommand }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'enter' };

const byKey: Readonly<Record<string, ShowCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  p: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  '。': 'black',
  w: 'white',
  ',': 'white',
  '，': 'white',
  f: 'fullscreen',
  F5: 'fullscreen',
  F11: 'fullscreen',
  o: 'overview',
  g: 'overview',
  Escape: 'escape',
  '?': 'help',
  '？': 'help',
  F1: 'help',
  l: 'laser',
  d: 'pen',
  x: 'clear-ink',
  z: 'undo-ink',
  s: 'presenter',
  k: 'notes',
  e: 'end-on-time',
  r: 'full-plan',
  t: 'clock-pause',
  m: 'menu',
  ContextMenu: 'menu',
};

/**
 * What a key means; null when it is none of ours. Keys with Ctrl, Alt or the system key stay the browser's.
 * Under a Chinese input method a letter arrives as `Process`: then its place on the keyboard decides.
 */
export function meaningOf(key: Key): KeyMeaning | null {
  if (key.ctrlKey || key.altKey || key.metaKey) return null;
  if (key.key === 'Enter') return { kind: 'enter' };
  if (/^[0-9]$/.test(key.key)) return { kind: 'digit', digit: key.key };
  if (key.key === ' ') return { kind: 'command', command: key.shiftKey ? 'previous' : 'next' };
  const name = nameOf(key);
  const command = Object.hasOwn(byKey, name) ? byKey[name] : undefined;
  return command === undefined ? null : { kind: 'command', command };
}

function nameOf(key: Key): string {
  const place = /^Key([A-Z])$/.exec(key.code)?.[1];
  if ((key.key === 'Process' || key.key === 'Unidentified') && place !== undefined)
    return place.toLowerCase();
  return key.key.length === 1 ? key.key.toLowerCase() : key.key;
}

/** The longest slide number that can be typed. */
const longestNumber = 4;

/** Digits typed before Enter. */
export interface JumpBuffer {
  readonly digits: string;
  /** When the last one was typed, ms. */
  readonly at: number;
}

/** Nothing typed. */
export const emptyJump: JumpBuffer = { digits: '', at: 0 };

/** Digits older than this, in ms, are forgotten. */
export const jumpPatience = 5000;

/** The buffer after one more digit at `now` (ms). */
export function typeDigit(buffer: JumpBuffer, digit: string, now: number): JumpBuffer {
  const digits = now - buffer.at > jumpPatience ? '' : buffer.digits;
  return { digits: (digits + digit).slice(-longestNumber), at: now };
}

/** The slide number typed before Enter at `now`, or null when none was typed in time. */
export function typedNumber(buffer: JumpBuffer, now: number): number | null {
  if (buffer.digits === '' || now - buffer.at > jumpPatience) return null;
  return Number(buffer.digits);
}
