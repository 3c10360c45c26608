import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/deck/changes/apply';
import { beginHistory } from '../../../src/deck/history';
import { noPractice } from '../../../src/model/practice';
import { changeMeta, selectedSlide } from '../../../src/studio/actions/edit';
import { toggleFragments } from '../../../src/studio/actions/slides';
import { insertable, newSlide } from '../../../src/studio/edits/new-slide';
import { createStudio } from '../../../src/studio/state/create-studio';
import { MemoryDeckStore } from '../../../src/studio/storage/memory-deck-store';
import { sampleDeck } from '../../fixtures/studio/sample-deck';

describe('a slide one inserts', () => {
  it.each(insertable)('%s is a whole slide at once', (kind) => {
    const content = newSlide(kind, { title: '标题', text: '内容', label: '项目' }, 'https://example.com');
    const { value, findings } = applyChange(sampleDeck(), { type: 'insertSlide', at: 1, content });
    expect(findings).toEqual([]);
    expect(value.slides[1]).toMatchObject({ layout: content.layout });
  });
});

describe('points one by one', () => {
  it('are a choice of the slide only where it differs from the deck', async () => {
    const preferences = {
      language: 'zh-CN',
      appearance: 'light',
      notesHeight: 26,
      pace: 200,
      preset: '',
    } as const;
    const studio = await createStudio(preferences, new MemoryDeckStore());
    const history = beginHistory(sampleDeck());
    const open = { id: 'd', created: 1, revision: 1, source: null, practice: noPractice, readOnly: false };
    studio.session.set({ ...open, history, notice: null });
    studio.selection.set({ slide: 's4', path: null });
    toggleFragments(studio);
    expect(selectedSlide(studio)?.fragments).toBe(true);
    toggleFragments(studio);
    expect(selectedSlide(studio)).not.toHaveProperty('fragments');
    changeMeta(studio, { fragments: true });
    toggleFragments(studio);
    expect(selectedSlide(studio)?.fragments).toBe(false);
  });
});
