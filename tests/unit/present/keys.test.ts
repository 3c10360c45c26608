import { expect, test } from 'vitest';
import { emptyJump, type Key, meaningOf, typeDigit, typedNumber } from '../../../src/present/keys';

const press = (key: string, more: Partial<Key> = {}) =>
  meaningOf({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });
const command = (name: string) => ({ kind: 'command', command: name });

test.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['。', 'black'],
  ['w', 'white'],
  [',', 'white'],
  ['F5', 'fullscreen'],
  ['Escape', 'escape'],
  ['?', 'help'],
  ['o', 'overview'],
  ['e', 'end-on-time'],
  ['r', 'full-plan'],
])('%s means %s', (key, name) => {
  expect(press(key)).toEqual(command(name));
});

test('Shift turns the space bar round, and clickers may send F5 with Shift', () => {
  expect(press(' ', { shiftKey: true })).toEqual(command('previous'));
  expect(press('F5', { shiftKey: true })).toEqual(command('fullscreen'));
});

test('keys of the browser stay the browser’s', () => {
  expect(press('w', { ctrlKey: true })).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('r', { metaKey: true })).toBeNull();
  expect(press('constructor')).toBeNull();
});

test('a Chinese input method does not swallow letters', () => {
  expect(press('Process', { code: 'KeyB' })).toEqual(command('black'));
});

test('digits and Enter jump, old digits are forgotten', () => {
  const typed = typeDigit(typeDigit(emptyJump, '1', 1000), '2', 1500);
  expect(typedNumber(typed, 2000)).toBe(12);
  expect(typedNumber(typed, 60_000)).toBeNull();
  expect(typedNumber(typeDigit(typed, '7', 60_000), 60_100)).toBe(7);
  expect(typedNumber(emptyJump, 0)).toBeNull();
});
