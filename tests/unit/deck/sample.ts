import type { Block } from '../../../src/model/block';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck, Slide } from '../../../src/model/deck';
import type { Notice, Section } from '../../../src/model/notice';
import { rich } from '../../../src/model/rich-text';
import type { Quote } from '../../../src/model/span';
import { createMatcher } from '../../../src/text/matching';
import { sourceOf } from '../text/sample-notice';

/** The body of a notice written for these tests: a section a line, the first words its label. */
export const sampleBody: readonly string[] = [
  '一、压实责任。各单位要明确专人负责，完善值班制度（牵头单位：应急局）。',
  '二、排查隐患。对商场、医院等人员密集场所开展检查，于2025年12月15日前完成整改。',
  '三、强化保障。落实经费110万元，配备器材，组织演练。',
];

/** A notice of such a body: every line a section with label, heading and one paragraph; facts by words. */
export function noticeOf(
  body: readonly string[],
  facts: { deadline?: string; amount?: string; duty?: string } = {},
): Notice {
  const { source, sentences } = sourceOf(['关于做好冬季消防安全工作的通知', ...body]);
  const lines = source.lines.slice(1);
  const sections = lines.map(({ start, end }): Section => {
    const text = source.text.slice(start, end);
    const label = /^[一二三四五六]、/.exec(text)?.[0] ?? '';
    const stop = text.indexOf('。');
    return {
      id: label.replace('、', ''),
      kind: 'cn',
      level: 1,
      label,
      heading: text.slice(label.length, stop),
      headingSpan: { start: start + label.length, end: start + stop },
      runIn: true,
      paragraphs: [
        { start, end, sentences: sentences.filter((one) => one.start >= start && one.end <= end) },
      ],
      tables: [],
      children: [],
      start,
      end,
    };
  });
  const find = (words: string | undefined): readonly (Quote & { section: string })[] => {
    const start = words === undefined ? -1 : source.text.indexOf(words);
    if (words === undefined || start < 0) return [];
    const section = sections.find((one) => one.start <= start && start < one.end)?.id ?? '';
    return [{ start, end: start + words.length, quote: words, section }];
  };
  return {
    language: 'zh',
    source,
    elements: { issuers: [], addressees: [] },
    body: { preamble: [], sections, closing: [], tables: [] },
    attachments: [],
    sentences,
    duties: find(facts.duty).map((name) => ({ ...name, roles: [{ role: '牵头', names: [name] }] })),
    deadlines: find(facts.deadline).map((quote) => ({ ...quote, when: quote.quote, sentence: 0 })),
    quantities: find(facts.amount).map((quote) => ({ ...quote, kind: 'money' as const })),
    sets: [],
    parallels: [],
    terms: [],
    contacts: [],
    findings: [],
  };
}

/** The notice of the clean deck. */
export const sampleNotice: Notice = noticeOf(sampleBody, {
  deadline: '2025年12月15日前',
  amount: '110万元',
  duty: '应急局',
});

/** A matcher of a notice. */
export function matcherOf(notice: Notice) {
  return createMatcher(notice.source, notice.sentences);
}

/** Points of plain words. */
export function points(...texts: readonly string[]): Block {
  return { kind: 'points', items: texts.map((text) => ({ text: rich(text) })) };
}

/** A deck made from a notice as composing would: a cover, then a slide a section with its clauses as points. */
export function deckOf(notice: Notice): Deck {
  const cover: Slide = {
    id: 's1',
    layout: 'cover',
    notes: '',
    blocks: [{ kind: 'heading', text: rich(notice.source.text.split('\n')[0] ?? '') }],
  };
  const slides = notice.body.sections.map((section, at): Slide => {
    const text = notice.source.text.slice(section.start, section.end);
    const said = text.slice(text.indexOf('。') + 1).replace(/（牵头单位：(.+?)）/, '');
    const duty = /（牵头单位：(.+?)）/.exec(text)?.[1];
    return {
      id: `s${at + 2}`,
      layout: 'points',
      source: section.id,
      notes: text,
      blocks: [
        { kind: 'heading', label: section.label, text: rich(section.heading) },
        points(...said.replace(/。$/, '').split('，')),
        ...(duty ? [{ kind: 'duty' as const, items: [{ left: rich('牵头'), right: rich(duty) }] }] : []),
      ],
    };
  });
  return {
    version: 1,
    meta: { title: '冬季消防安全工作', language: 'zh-CN', ratio: '16:9' },
    brief: defaultBrief,
    theme: { name: 'solemn' },
    slides: [cover, ...slides],
  };
}

/** A deck on which no rule of the check finds anything. */
export const cleanDeck: Deck = deckOf(sampleNotice);
