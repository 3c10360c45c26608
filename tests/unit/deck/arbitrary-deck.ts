import fc from 'fast-check';
import type { Block, Point } from '../../../src/model/block';
import { type Deck, layouts, type Slide } from '../../../src/model/deck';
import type { RichText, Run } from '../../../src/model/rich-text';

/** Pieces that mean something in Markdown, YAML, reveal.js or HTML comments. */
const nasty = [
  '---',
  'Note:',
  'notes:',
  '# ',
  '##',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '|',
  '| --- |',
  '*',
  '**',
  '_',
  '__',
  '`',
  '```',
  '<',
  '>',
  '<b>',
  '</strong>',
  '<strong>',
  '<em>',
  '<br>',
  '<!--',
  '-->',
  '<!-- .slide: id="x" -->',
  '<!-- block: cards -->',
  '\\',
  '\\\\',
  '\n',
  '\n\n',
  '\n---\n',
  '\nNote:\n',
  '\t',
  ' ',
  '  ',
  '　',
  '\r',
  '[',
  ']',
  '](',
  '![',
  '(',
  ')',
  '&',
  '&amp;',
  '&#10;',
  '~',
  '~~',
  ':',
  '：',
  ': ',
  '"',
  "'",
  '=',
  '===',
  '{',
  '}',
  '$',
  '^',
  '😀',
  '👨‍👩‍👧',
  'é',
  '第一条',
  '（三）',
  '一、',
  '1.',
  '①',
  '“重点”',
  '《办法》',
  '，',
  '。',
  '—— ',
  '— ',
  '…',
  'https://a.example',
  '#s1',
  '%',
  '@',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\0',
  '\u0001',
  '\v',
  '\f',
  '\ud800',
  '内容',
  '完善制度',
  'abc',
  '2025年',
  '项',
  'Hello world',
];

/** Text with and without traps. */
export const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...nasty), { maxLength: 6 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('完善制度机制', '压实各方责任，加强监督检查', 'Report by 31 March'),
  },
);

const href = fc.oneof(
  fc.constantFrom('https://a.example/b(c)?d=e&f', 'mailto:a@b.example', 'tel:12345', '#s2', 'http://x y>z\\'),
  text.map((words) => `https://${words}`),
);

const run: fc.Arbitrary<Run> = fc.record(
  { text: text.filter((words) => words !== ''), strong: fc.boolean(), accent: fc.boolean(), href },
  { requiredKeys: ['text'] },
);

/** Rich text of any valid shape. */
export const richText: fc.Arbitrary<RichText> = fc.oneof(
  text.map((words) => (words === '' ? [] : [{ text: words }])),
  fc.array(run, { maxLength: 4 }),
);

const point: fc.Memo<Point> = fc.memo((depth) =>
  fc.record(
    {
      lead: richText,
      text: richText,
      ...(depth > 1 ? { children: fc.array(point(depth - 1), { maxLength: 2 }) } : {}),
    },
    { requiredKeys: ['text'] },
  ),
);
const points = fc.array(point(3), { maxLength: 3 });
const card = fc.record(
  { label: text, title: richText, text: richText, current: fc.boolean() },
  { requiredKeys: ['title'] },
);
const cards = fc.array(card, { maxLength: 3 });
const pairs = fc.array(fc.record({ left: richText, right: richText }), { maxLength: 3 });
const extent = fc.integer({ min: 1, max: 3 });
const cell = fc.record({ text: richText, columns: extent, rows: extent }, { requiredKeys: ['text'] });
const plainCell = fc.record({ text: richText });
const rows = fc.oneof(
  fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.array(fc.array(plainCell, { minLength: width, maxLength: width }), { maxLength: 3 }),
    ),
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
);
const percent = fc.integer({ min: 0, max: 100 });

/** A block of every kind. */
export const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record(
    { kind: fc.constant('heading' as const), label: text, text: richText },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record({ kind: fc.constant('paragraph' as const), text: richText }),
  fc.record(
    { kind: fc.constant('points' as const), columns: fc.constantFrom(1 as const, 2 as const), items: points },
    { requiredKeys: ['kind', 'items'] },
  ),
  fc.record({ kind: fc.constantFrom('cards' as const, 'steps' as const), items: cards }),
  fc.record({
    kind: fc.constantFrom(
      'terms' as const,
      'facts' as const,
      'contact' as const,
      'duty' as const,
      'fields' as const,
    ),
    items: pairs,
  }),
  fc.record(
    { kind: fc.constant('rules' as const), head: fc.tuple(text, text), items: pairs },
    { requiredKeys: ['kind', 'items'] },
  ),
  fc.record({
    kind: fc.constant('timeline' as const),
    items: fc.array(
      fc.record({ when: richText, who: richText, what: richText }, { requiredKeys: ['when', 'what'] }),
      { maxLength: 3 },
    ),
  }),
  fc.record(
    { kind: fc.constant('table' as const), head: rows, rows, note: richText },
    { requiredKeys: ['kind', 'head', 'rows'] },
  ),
  fc.record({ kind: fc.constant('statement' as const), text: richText }),
  fc.record(
    { kind: fc.constant('quote' as const), text: richText, source: richText },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record(
    {
      kind: fc.constant('picture' as const),
      picture: text,
      alt: text,
      fit: fc.constantFrom('contain' as const, 'cover' as const),
      crop: fc.tuple(percent, percent, percent, percent),
      caption: richText,
    },
    { requiredKeys: ['kind', 'picture', 'alt', 'fit'] },
  ),
  fc.record({
    kind: fc.constant('quiz' as const),
    question: richText,
    answers: fc.array(richText, { maxLength: 3 }),
  }),
  fc.record(
    {
      kind: fc.constant('code' as const),
      href: href.filter((link) => !link.startsWith('#')),
      caption: richText,
    },
    { requiredKeys: ['kind', 'href'] },
  ),
  fc.record({ kind: fc.constant('markdown' as const), markdown: text }),
);

const attributeKey = fc
  .oneof(
    fc.constantFrom(
      'data-background',
      'data-state',
      'class',
      'data-layout',
      'data-id',
      'data-seconds',
      'x y',
      'a"b',
      '',
    ),
    text,
  )
  .filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));

const slideBody = fc.record(
  {
    layout: fc.constantFrom(...layouts),
    blocks: fc.array(block, { maxLength: 4 }),
    notes: text,
    source: text,
    continued: fc.integer({ min: 1, max: 9 }),
    step: fc.constantFrom(0 as const, 1 as const, 2 as const),
    hidden: fc.boolean(),
    fragments: fc.boolean(),
    seconds: fc.oneof(fc.nat(900), fc.constant(12.5), fc.constant(1e-7)),
    attributes: fc.dictionary(attributeKey, text, { maxKeys: 2, noNullPrototype: true }),
  },
  { requiredKeys: ['layout', 'blocks', 'notes'] },
);

const colour = fc.constantFrom('#aa0000', '#00FF7f');
const variant = fc.record(
  {
    name: fc.string({ maxLength: 20 }),
    colours: fc.dictionary(fc.constantFrom('ink', 'on-accent'), colour, { noNullPrototype: true }),
    fonts: fc.constantFrom('sans' as const, 'serif' as const, 'serif-titles' as const),
    organisation: text.filter((words) => words.length <= 60),
    footer: text.filter((words) => words.length <= 80),
    logo: text,
    coverPicture: text,
    larger: fc.constantFrom(0 as const, 1 as const),
  },
  { requiredKeys: [] },
);

const picture = fc.record({
  mediaType: fc.constantFrom('image/png' as const, 'image/svg+xml' as const),
  data: fc.constantFrom('', 'iVBORw0KGgo=', '```\n---'),
  width: fc.nat(4000),
  height: fc.nat(4000),
});

/** A deck of any valid shape with slide ids of its own. */
export const deck: fc.Arbitrary<Deck> = fc.record(
  {
    version: fc.constant(1 as const),
    meta: fc.record(
      {
        title: text,
        language: fc.constantFrom('zh-CN' as const, 'en' as const),
        ratio: fc.constantFrom('16:9' as const, '4:3' as const),
        notice: text,
        author: text,
        fragments: fc.boolean(),
        transition: fc.constantFrom('none' as const, 'fade' as const, 'slide' as const),
      },
      { requiredKeys: ['title', 'language', 'ratio'] },
    ),
    brief: fc.record({
      minutes: fc.option(fc.integer({ min: 3, max: 240 })),
      pace: fc.integer({ min: 120, max: 320 }),
      sections: fc.option(fc.array(text, { maxLength: 3 })),
      audience: fc.option(text),
      showMobiles: fc.boolean(),
    }),
    theme: fc.record({ name: fc.constantFrom('solemn', 'clear-2'), variant }, { requiredKeys: ['name'] }),
    slides: fc
      .array(slideBody, { maxLength: 4 })
      .map((slides): Slide[] => slides.map((slide, at) => ({ ...slide, id: `s${(at * 7) % 5}-${at}` }))),
    pictures: fc.dictionary(
      text.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
      picture,
      {
        maxKeys: 2,
        noNullPrototype: true,
      },
    ),
  },
  { requiredKeys: ['version', 'meta', 'brief', 'theme', 'slides'] },
);
