import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyChange } from '../../../src/deck/changes/apply';
import type { DeckChange } from '../../../src/deck/changes/deck-change';
import type { Deck } from '../../../src/model/deck';
import { parseSavedDeck } from '../../../src/model/saved-deck';
import { Autosave, type Saving } from '../../../src/studio/storage/autosave';
import { replayed } from '../../../src/studio/storage/replay';
import { FaultyDeckStore } from '../../fixtures/studio/faulty-deck-store';
import { sampleDeck } from '../../fixtures/studio/sample-deck';

const never = { rest: 1e6, longest: 1e6, again: 1e6 };

function change(number: number): DeckChange {
  return { type: 'setNotes', slide: 's3', notes: `第 ${number} 次` };
}

function stepsFrom(deck: Deck, count: number) {
  let current = deck;
  return Array.from({ length: count }, (_, at) => {
    const changes = [change(at + 1)];
    for (const each of changes) current = applyChange(current, each).value;
    return { id: 'd', created: 1, revision: at + 1, deck: current, change: changes };
  });
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

async function reopened(store: FaultyDeckStore) {
  const saved = parseSavedDeck(await store.read('d'));
  return replayed(saved, await store.journal('d', saved.revision));
}

async function started(deck = sampleDeck()) {
  const store = new FaultyDeckStore();
  await store.write({ schema: 1, id: 'd', revision: 0, created: 1, updated: 1, deck });
  const states: Saving[] = [];
  return { store, states, deck };
}

describe('autosave', () => {
  it('counts a change as saved when it is in the journal, before the whole deck is written', async () => {
    const { store, states, deck } = await started();
    const autosave = new Autosave(store, (state) => states.push(state), never);
    for (const step of stepsFrom(deck, 3)) autosave.record(step);
    await settled();
    expect(states.at(-1)?.state).toBe('saved');
    expect(parseSavedDeck(await store.read('d')).revision).toBe(0);
    expect((await reopened(store)).revision).toBe(3);
  });

  it('drops the journal once the deck is written', async () => {
    const { store, states, deck } = await started();
    const autosave = new Autosave(store, (state) => states.push(state), never);
    for (const step of stepsFrom(deck, 3)) autosave.record(step);
    await autosave.flush();
    expect(parseSavedDeck(await store.read('d')).revision).toBe(3);
    expect(await store.journal('d', 0)).toEqual([]);
  });

  it('writes the whole deck when it was replaced as a whole', async () => {
    const { store, states, deck } = await started();
    const autosave = new Autosave(store, (state) => states.push(state), never);
    autosave.record({ id: 'd', created: 1, revision: 1, deck: { ...deck, slides: [] }, change: null });
    await settled();
    expect(parseSavedDeck(await store.read('d')).deck.slides).toEqual([]);
  });

  it('says that the disk is full, and saves everything once there is room again', async () => {
    const { store, states, deck } = await started();
    const autosave = new Autosave(store, (state) => states.push(state), never);
    const [first, second] = stepsFrom(deck, 2);
    store.failure = 'QuotaExceededError';
    if (first) autosave.record(first);
    await settled();
    expect(states.at(-1)).toEqual({ state: 'failed', reason: 'QuotaExceededError' });
    store.failure = null;
    if (second) autosave.record(second);
    await autosave.flush();
    expect(states.at(-1)?.state).toBe('saved');
    expect((await reopened(store)).deck).toEqual(second?.deck);
  });

  it('tries a failed write again by itself', async () => {
    const { store, states, deck } = await started();
    const autosave = new Autosave(store, (state) => states.push(state), { rest: 1, longest: 1, again: 5 });
    const [first] = stepsFrom(deck, 1);
    store.failure = 'QuotaExceededError';
    if (first) autosave.record(first);
    await vi.waitFor(() => expect(states.at(-1)?.state).toBe('failed'));
    store.failure = null;
    await vi.waitFor(() => expect(states.at(-1)?.state).toBe('saved'));
    expect((await reopened(store)).deck).toEqual(first?.deck);
  });

  it('after a failed journal write the next success writes the whole deck, so no gap is left', async () => {
    const { store, states, deck } = await started();
    const autosave = new Autosave(store, (state) => states.push(state), never);
    const [first, second] = stepsFrom(deck, 2);
    store.failure = 'QuotaExceededError';
    if (first) autosave.record(first);
    await settled();
    store.failure = null;
    if (second) autosave.record(second);
    await settled();
    expect(states.at(-1)?.state).toBe('saved');
    expect((await reopened(store)).deck).toEqual(second?.deck);
  });

  it('killed at any write, every change that was called saved is there again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 14 }),
        async (count, writes) => {
          const { store, deck } = await started();
          store.writesLeft = writes;
          let acknowledged = 0;
          let reached = 0;
          const autosave = new Autosave(
            store,
            (state) => {
              if (state.state === 'saved') acknowledged = reached;
            },
            { rest: 0, longest: 0, again: 1e6 },
          );
          for (const step of stepsFrom(deck, count)) {
            reached = step.revision;
            autosave.record(step);
            await settled();
          }
          const { revision, deck: found } = await reopened(store);
          expect(revision).toBeGreaterThanOrEqual(acknowledged);
          const notes = found.slides.find((slide) => slide.id === 's3')?.notes;
          expect(notes).toBe(revision === 0 ? '时间的讲稿。' : `第 ${revision} 次`);
        },
      ),
      { numRuns: 60 },
    );
  });
});
