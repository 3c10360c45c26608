import { expect, test } from 'vitest';
import { compose } from '../../../src/compose/compose';
import { ledgerOf } from '../../../src/compose/ledger';
import { offersFor } from '../../../src/compose/offers';
import { planOf } from '../../../src/compose/time/speech';
import { type Brief, defaultBrief } from '../../../src/model/brief';
import type { Slide } from '../../../src/model/deck';
import { plain } from '../../../src/model/rich-text';
import { slideTexts, slideTitle } from '../../../src/model/slide-texts';
import { createMatcher } from '../../../src/text/matching';
import { sampleNotice } from './fixtures';

const notice = sampleNotice();
const look = { ratio: '16:9', theme: { name: 'solemn' } } as const;
const deckWith = (brief: Partial<Brief> = {}) => compose(notice, { ...defaultBrief, ...brief }, look);
const words = (slides: readonly Slide[]) =>
  slides.flatMap((slide) => slideTexts(slide).map(({ text }) => plain(text))).join('\n');

test('the shape of a deck follows what the notice has', () => {
  const { slides } = deckWith().value;
  expect(slides.map((slide) => slide.layout)).toEqual(
    expect.arrayContaining(['cover', 'agenda', 'terms', 'cards', 'table', 'timeline']),
  );
  expect(slides[0]?.layout).toBe('cover');
  expect(slideTitle(slides[0] as Slide)).toBe('开展“五个一”安全行动');
  expect(slides.map((slide) => slide.id)).toEqual(slides.map((_, at) => `s${at + 1}`));
});

test('a named set is shown whole under its name', () => {
  const set = deckWith().value.slides.find((slide) => slideTitle(slide) === '“五个一”');
  expect(set?.blocks.find((block) => block.kind === 'cards')).toMatchObject({ items: { length: 5 } });
});

test('amounts, bans, deadlines and duties stand on slides with what governs them', () => {
  const all = words(deckWith({ minutes: 45 }).value.slides);
  for (const fact of ['2万元', '不得上岗', '11月30日前', '12月15日前', '安全监管科', '应急救援科'])
    expect(all).toContain(fact);
  expect(all).toContain('拒不整改的企业');
  expect(all).toContain('未经培训合格的人员');
});

test('the same role everywhere is said once below the table of duties', () => {
  const table = deckWith()
    .value.slides.flatMap((slide) => slide.blocks)
    .find((block) => block.kind === 'table');
  expect(table?.kind === 'table' ? plain(table.note ?? []) : '').toBe('配合单位：各区应急管理局');
});

test('only the chosen sections are told, and the ledger says why the others are not', () => {
  const brief = { ...defaultBrief, sections: ['三'] };
  const { slides } = compose(notice, brief, look).value;
  expect(words(slides)).not.toContain('锅炉房');
  const omitted = ledgerOf(notice, slides, brief).filter((entry) => entry.omitted);
  expect(omitted.length).toBeGreaterThan(3);
  expect(new Set(omitted.map((entry) => entry.omitted?.en))).toEqual(
    new Set(['this section was not chosen']),
  );
});

test('for one body its own tasks are told in full and the others by title', () => {
  const { slides } = deckWith({ audience: '应急救援科' }).value;
  expect(words(slides)).toContain('不得上岗');
  expect(words(slides)).toContain('开展隐患排查');
  expect(words(slides)).not.toContain('锅炉房');
  const others = slides.filter((slide) => slide.source === '二（一）' || slide.source === '二（三）');
  expect(others).toEqual([]);
});

test('an unknown body is reported and the deck is for everybody', () => {
  const { value, findings } = deckWith({ audience: '海洋局' });
  expect(findings.map((finding) => finding.code)).toContain('compose.audience');
  expect(words(value.slides)).toContain('2万元');
});

test('seconds on the slides are those of the plan', () => {
  const { value } = deckWith();
  const plan = planOf(value);
  expect(plan.slides.map((slide) => Math.round(slide.seconds))).toEqual(
    value.slides.map((slide) => slide.seconds),
  );
  expect(plan.slides.at(-1)?.start).toBeLessThan(plan.seconds);
});

test('a faster pace takes less time', () => {
  const slow = planOf(deckWith({ pace: 160 }).value).seconds;
  expect(planOf(deckWith({ pace: 250 }).value).seconds).toBeLessThan(slow);
});

test('time that is left is reported and can be filled with questions from structure', () => {
  const { value, findings } = deckWith({ minutes: 20 });
  expect(findings.map((finding) => finding.code)).toContain('compose.time-left');
  const offers = offersFor(notice, value);
  expect(offers.map((offer) => offer.slide.layout)).toContain('quiz');
  const matcher = createMatcher(notice.source, notice.sentences);
  const kinds = offers.flatMap(({ slide }) =>
    slideTexts(slide).map(({ text }) => matcher.origin(plain(text)).kind),
  );
  expect(kinds).not.toContain('own');
});

test('composing twice gives the same deck', () => {
  expect(deckWith({ minutes: 8 })).toEqual(deckWith({ minutes: 8 }));
});
