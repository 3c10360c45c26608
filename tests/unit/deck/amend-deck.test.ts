import { describe, expect, it } from 'vitest';
import { amendDeck } from '../../../src/deck/amend/amend-deck';
import { sectionChanges } from '../../../src/deck/amend/section-changes';
import { applyChange } from '../../../src/deck/changes/apply';
import { type Deck, deckSchema } from '../../../src/model/deck';
import { parseWith } from '../../../src/model/parse';
import { plain, rich } from '../../../src/model/rich-text';
import { slideTexts, slideTitle } from '../../../src/model/slide-texts';
import { deckOf, noticeOf, sampleBody } from './sample';

const older = noticeOf(sampleBody);
const [duty = '', check = '', support = ''] = sampleBody;
const later = check.replace('12月15日', '12月20日');
const training = '三、开展培训。组织全员培训，考核合格后上岗。';
const amend = (deck: Deck, body: readonly string[]) =>
  amendDeck({ deck, oldNotice: older, newNotice: noticeOf(body), recompose: deckOf });
const wordsOf = (deck: Deck) =>
  deck.slides.map((slide) =>
    slideTexts(slide)
      .map(({ text }) => plain(text))
      .join('|'),
  );
const deck = deckOf(older);
const edit = (slide: string, text: string) =>
  applyChange(deck, { type: 'setText', slide, path: 'blocks.1.items.0.text', text: rich(text) }).value;

describe('what changed', () => {
  const kinds = (body: readonly string[]) =>
    sectionChanges(older, noticeOf(body)).map(({ kind, before, after }) => [kind, before, after]);

  it('nothing, when nothing did', () => {
    expect(kinds(sampleBody)).toEqual([
      ['same', '一', '一'],
      ['same', '二', '二'],
      ['same', '三', '三'],
    ]);
  });

  it('a date in one section', () => {
    expect(kinds([duty, later, support])[1]).toEqual(['changed', '二', '二']);
  });

  it('a section in between moves those after it', () => {
    expect(kinds([duty, check, training, support.replace('三', '四')])).toEqual([
      ['same', '一', '一'],
      ['same', '二', '二'],
      ['added', undefined, '三'],
      ['moved', '三', '四'],
    ]);
  });

  it('a section taken out', () => {
    expect(kinds([duty, support.replace('三', '二')])).toEqual([
      ['same', '一', '一'],
      ['moved', '三', '二'],
      ['removed', '二', undefined],
    ]);
  });
});

describe('an amended deck', () => {
  it('is the same deck when the notice is the same', () => {
    const { value, findings } = amend(deck, sampleBody);
    expect(value.deck).toEqual(deck);
    expect(findings).toEqual([]);
  });

  it('has new slides for changed sections only', () => {
    const { value, findings } = amend(deck, [duty, later, support]);
    expect(wordsOf(value.deck)).toEqual(wordsOf(deckOf(noticeOf([duty, later, support]))));
    expect(value.deck.slides.map(({ id }) => id)).toEqual(deck.slides.map(({ id }) => id));
    expect(value.deck.slides[1]).toBe(deck.slides[1]);
    expect(findings).toEqual([]);
  });

  it('keeps an edited slide of an unchanged section', () => {
    const mine = edit('s2', '我们的做法');
    const { value, findings } = amend(mine, [duty, later, support]);
    expect(value.deck.slides[1]).toEqual(mine.slides[1]);
    expect(wordsOf(value.deck)[2]).toContain('12月20日');
    expect(findings).toEqual([]);
  });

  it('keeps an edited slide of a changed section and says what is to do', () => {
    const mine = edit('s3', '我们的做法');
    const { value, findings } = amend(mine, [duty, later, support]);
    expect(value.deck).toEqual(mine);
    expect(findings.map(({ code, slide }) => [code, slide])).toEqual([['amend.edited', 's3']]);
    expect(findings[0]?.message.zh).toContain('二、排查隐患');
  });

  it('does not undo what the trainer took out', () => {
    const mine = applyChange(deck, { type: 'removeItem', slide: 's3', path: 'blocks.1.items.1' }).value;
    const { value, findings } = amend(mine, [duty, later, support]);
    expect(value.deck).toEqual(mine);
    expect(findings.map(({ code }) => code)).toEqual(['amend.edited']);
  });

  it('inserts added sections in their place and renumbers those after', () => {
    const body = [duty, check, training, support.replace('三', '四')];
    const own = {
      layout: 'blank' as const,
      notes: '',
      blocks: [{ kind: 'paragraph' as const, text: rich('本地案例') }],
    };
    const mine = applyChange(edit('s4', '我们的做法'), { type: 'insertSlide', at: 2, content: own }).value;
    const { value, findings } = amend(mine, body);
    expect(value.deck.slides.map((slide) => slide.source ?? slide.layout)).toEqual([
      'cover',
      '一',
      'blank',
      '二',
      '三',
      '四',
    ]);
    expect(slideTitle(value.deck.slides[4] ?? deck.slides[0] ?? empty)).toBe('开展培训');
    expect(value.deck.slides[5]?.blocks[0]).toMatchObject({ label: '四、' });
    expect(wordsOf(value.deck)[5]).toContain('我们的做法');
    expect(new Set(value.deck.slides.map(({ id }) => id)).size).toBe(6);
    expect(findings).toEqual([]);
    expect(() => parseWith(deckSchema, value.deck)).not.toThrow();
  });

  it('drops slides of removed sections, but never edited ones', () => {
    const body = [duty, support.replace('三', '二')];
    const fresh = deckOf(noticeOf(body));
    const amended = amend(deck, body).value.deck;
    expect(wordsOf(amended)).toEqual(wordsOf(fresh));
    expect(amended.slides.map(({ notes }) => notes)).toEqual(fresh.slides.map(({ notes }) => notes));
    const { value, findings } = amend(edit('s3', '我们的做法'), body);
    expect(value.deck.slides.length).toBe(4);
    expect(findings.map(({ code, slide }) => [code, slide])).toEqual([['amend.removed', 's3']]);
  });

  it('updates a split section around the edited part', () => {
    const split = applyChange(deck, { type: 'splitSlide', slide: 's3', block: 1, item: 1 }).value;
    const untouched = amend(split, [duty, later, support]).value.deck;
    expect(wordsOf(untouched)).toEqual(wordsOf(deckOf(noticeOf([duty, later, support]))));
    const second = split.slides[3]?.id ?? '';
    const text = rich('我们的做法');
    const mine = applyChange(split, {
      type: 'setText',
      slide: second,
      path: 'blocks.1.items.0.text',
      text,
    }).value;
    const { value, findings } = amend(mine, [duty, later, support]);
    expect(wordsOf(value.deck)[2]).toContain('12月20日');
    expect(wordsOf(value.deck)[3]).toContain('我们的做法');
    expect(findings.map(({ slide }) => slide)).toEqual([second]);
  });
});

describe('an overview of tasks', () => {
  const under = (body: readonly string[]) => {
    const notice = noticeOf(body);
    const [first] = notice.body.sections;
    const parent = {
      ...(first ?? never()),
      id: 'p',
      paragraphs: [],
      heading: '任务',
      label: '总',
      children: notice.body.sections,
    };
    return { ...notice, body: { ...notice.body, sections: [parent] } };
  };
  const withOverview = (notice: ReturnType<typeof under>): Deck => {
    const sections = notice.body.sections[0]?.children ?? [];
    const cards = {
      kind: 'cards' as const,
      items: sections.map(({ heading }) => ({ title: rich(heading) })),
    };
    const plainDeck = deckOf({ ...notice, body: { ...notice.body, sections } });
    const overview = { id: 'o1', layout: 'cards' as const, source: 'p', notes: '', blocks: [cards] };
    return {
      ...plainDeck,
      slides: [...plainDeck.slides.slice(0, 1), overview, ...plainDeck.slides.slice(1)],
    };
  };

  it('names a task that was added, though its own section says the same', () => {
    const before = under(sampleBody);
    const after = under([duty, check, training, support.replace('三', '四')]);
    const { value } = amendDeck({
      deck: withOverview(before),
      oldNotice: before,
      newNotice: after,
      recompose: withOverview as typeof deckOf,
    });
    expect(wordsOf(value.deck)).toEqual(wordsOf(withOverview(after)));
  });
});

function never(): never {
  throw new Error('the sample has sections');
}

const empty = { id: 's1', layout: 'blank' as const, blocks: [], notes: '' };
