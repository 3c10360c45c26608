import type { Block } from '../model/block';
import type { Deck, Slide } from '../model/deck';
import { type LabelTemplateKey, labels, labelTemplates } from '../model/labels';
import type { NamedSet, Notice } from '../model/notice';
import { rich } from '../model/rich-text';
import { isNamed } from './drafts/named-sets';

/** A slide the lecturer may add when there is time left, with the minutes it usually takes. */
export interface Offer {
  readonly slide: Slide;
  readonly minutes: number;
}

const discussionMinutes = 5;
const quizMinutes = 2;

/**
 * Slides for time that is left: a question for every named set with its items as answers, and a
 * discussion for every part of the deck. Made from structure only; their wording is a label around
 * the notice's own words. Ids are `q1`, `q2` … for questions and `d1`, `d2` … for discussions.
 */
export function offersFor(notice: Notice, deck: Deck): readonly Offer[] {
  const language = deck.meta.language === 'en' ? 'en' : 'zh';
  const quizzes = notice.sets
    .filter(isNamed)
    .map((set, at) => ({ slide: quizSlide(set, `q${at + 1}`, language), minutes: quizMinutes }));
  const discussions = partTitles(deck).map(({ title, source }, at) => ({
    slide: discussionSlide(title, source, `d${at + 1}`, language),
    minutes: discussionMinutes,
  }));
  return [...quizzes, ...discussions];
}

type Wording = 'zh' | 'en';

function filled(key: LabelTemplateKey, words: string, language: Wording): string {
  return labelTemplates[key][language].replace('%', () => words);
}

function quizSlide(set: NamedSet, id: string, language: Wording): Slide {
  const name = set.name.quote.replace(/^“|”$/g, '');
  const blocks: Block[] = [
    { kind: 'heading', text: rich(labels.quiz[language]) },
    {
      kind: 'quiz',
      question: rich(filled('quizSet', name, language)),
      answers: set.items.map((item) => rich(item.quote)),
    },
  ];
  return {
    id,
    layout: 'quiz',
    blocks,
    notes: '',
    fragments: true,
    ...(set.section ? { source: set.section } : {}),
  };
}

function discussionSlide(title: string, source: string | undefined, id: string, language: Wording): Slide {
  const blocks: Block[] = [
    { kind: 'heading', text: rich(labels.discussion[language]) },
    { kind: 'statement', text: rich(filled('discuss', title, language)) },
  ];
  return { id, layout: 'statement', blocks, notes: '', ...(source ? { source } : {}) };
}

/** The parts as the agenda lists them; a deck without agenda is one part. */
function partTitles(deck: Deck): readonly { title: string; source?: string }[] {
  const agenda = deck.slides.find((slide) => slide.layout === 'agenda');
  const cards = agenda?.blocks.flatMap((block) => (block.kind === 'cards' ? block.items : [])) ?? [];
  const titles = cards.map((card) => ({ title: card.title.map((run) => run.text).join('') }));
  return titles.length > 0 ? titles : [{ title: deck.meta.title }];
}
