import { describe, expect, it } from 'vitest';
import { UnusableInput } from '../../../src/model/finding';
import { parseSavedDeck, savedSchema } from '../../../src/model/saved-deck';
import { sampleDeck } from '../../fixtures/studio/sample-deck';

const saved = { schema: savedSchema, id: 'd', revision: 4, created: 1, updated: 2, deck: sampleDeck() };

function codeOf(value: unknown): string {
  try {
    parseSavedDeck(value);
    return 'read';
  } catch (error) {
    return error instanceof UnusableInput ? error.code : String(error);
  }
}

describe('saved decks', () => {
  it('are read as they were written', () => {
    expect(parseSavedDeck(structuredClone(saved))).toEqual(saved);
  });

  it('of an earlier build are brought up to date', () => {
    const { revision: _, created: __, ...old } = saved;
    expect(parseSavedDeck({ ...old, schema: 0 })).toEqual({ ...saved, revision: 0, created: 2 });
  });

  it('of a later build are refused, not altered', () => {
    expect(codeOf({ ...saved, schema: savedSchema + 1 })).toBe('saved.newer');
  });

  it.each([null, 7, {}, { ...saved, deck: {} }, { ...saved, revision: -1 }])('broken: %j', (value) => {
    expect(codeOf(value)).toBe('saved.broken');
  });
});
