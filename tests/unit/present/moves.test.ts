import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type ShowCommand, showCommands, showStateSchema } from '../../../src/model/presenting';
import { afterCommand, beginning, goTo, indexOf, resumed } from '../../../src/present/player/moves';

const outline = { ids: ['a', 'b', 'c', 'd'], fragments: [0, 2, 0, 1] };
const play = (commands: readonly ShowCommand[], from = beginning(outline)) =>
  commands.reduce((state, command) => afterCommand(state, command, outline, 1000), from);

test('any row of commands leaves a state that fits its schema and the show', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...showCommands), { maxLength: 60 }), (commands) => {
      const state = play(commands);
      expect(v.is(showStateSchema, state)).toBe(true);
      expect(outline.ids).toContain(state.slide);
      expect(state.fragment).toBeLessThanOrEqual(outline.fragments[indexOf(state, outline)] ?? 0);
    }),
  );
});

test('back undoes forward, step by step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), (steps) => {
      const there = play(Array(steps).fill('next'));
      const back = play(Array(steps).fill('previous'), there);
      expect([back.slide, back.fragment]).toEqual(['a', 0]);
    }),
  );
});

test('steps come before the next slide; going back shows the whole slide', () => {
  expect(play(['next', 'next', 'next'])).toMatchObject({ slide: 'b', fragment: 2 });
  expect(play(['next', 'next', 'next', 'next'])).toMatchObject({ slide: 'c' });
  expect(play(['last', 'previous', 'previous'])).toMatchObject({ slide: 'b', fragment: 2 });
});

test('the ends hold, and the first change starts the clock once', () => {
  expect(play(['previous'])).toEqual(beginning(outline));
  const moved = afterCommand(beginning(outline), 'next', outline, 5000);
  expect(moved.clock.startedAt).toBe(5000);
  expect(goTo(moved, 'd', outline, 9000)).toMatchObject({ slideSince: 9000, clock: { startedAt: 5000 } });
});

test('slides left out are passed by both ways but can still be gone to', () => {
  const shortened = { ...beginning(outline), shortening: { skip: ['b', 'c'], brief: [] } };
  expect(play(['next'], shortened).slide).toBe('d');
  expect(play(['last', 'previous'], shortened).slide).toBe('a');
  expect(goTo(shortened, 'c', outline, 0).slide).toBe('c');
  expect(play(['full-plan', 'next'], shortened).slide).toBe('b');
});

test('a kept place fits the show as it is now', () => {
  const kept = play(['next', 'next']);
  expect(resumed(kept, outline)).toEqual(kept);
  const fewer = { ids: ['a', 'b'], fragments: [0, 0] };
  expect(resumed(kept, fewer)).toMatchObject({ slide: 'b', fragment: 0 });
  expect(resumed(kept, { ids: ['z'], fragments: [0] })).toMatchObject({ slide: 'z', clock: kept.clock });
});
