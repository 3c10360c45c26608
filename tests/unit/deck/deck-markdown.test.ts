import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck, printDeck } from '../../../src/deck/deck-markdown';
import { DeckSyntaxError } from '../../../src/deck/deck-syntax-error';
import { readContent } from '../../../src/deck/markdown/content';
import { printContent } from '../../../src/deck/markdown/content-printing';
import { deckSchema, layouts } from '../../../src/model/deck';
import { parseWith } from '../../../src/model/parse';
import { block, deck } from './arbitrary-deck';

describe('parse(print(deck))', () => {
  it('holds for every block', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...layouts),
        (blocks, layout) => {
          expect(readContent(printContent(blocks, layout), layout, 1).blocks).toEqual(blocks);
        },
      ),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('equals the deck', () => {
    fc.assert(
      fc.property(deck, (one) => {
        expect(parseDeck(printDeck(one)).value).toEqual(parseWith(deckSchema, one));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('natural Markdown', () => {
  const tidy = fc.constantFrom(
    '完善制度',
    '“重点”工作：（一）安排 5~10 次',
    '- 1. # a|b *c* <d>',
    'Note: by 31 March',
  );
  const words = tidy.map((text) => [{ text }]);
  const styled = fc.constantFrom(
    [{ text: '做好' }, { text: '“重点”', strong: true }, { text: '工作' }],
    [
      { text: '（见附件）', accent: true },
      { text: 'a', href: 'https://a.example' },
    ],
  );
  const line = fc.oneof(words, styled);
  const pair = fc.record({ left: words, right: line });
  const tidyBlock = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), label: fc.constantFrom('（一）', '1.'), text: line }),
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'statement' as const), text: line }),
    fc.record({
      kind: fc.constant('points' as const),
      items: fc.array(fc.record({ lead: words, text: line }, { requiredKeys: ['text'] }), { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constantFrom('cards' as const, 'steps' as const),
      items: fc.array(fc.record({ title: words, text: line }, { requiredKeys: ['title'] }), { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constantFrom('terms' as const, 'facts' as const, 'duty' as const),
      items: fc.array(pair),
    }),
    fc.record({ kind: fc.constant('rules' as const), items: fc.array(pair) }),
  );

  it('never falls back to data for what composing and editing make', () => {
    fc.assert(
      fc.property(tidyBlock, fc.constantFrom(...layouts), (one, layout) => {
        expect(printContent([one], layout)).not.toContain('block: exact');
      }),
      { numRuns: 600 },
    );
  }, 60_000);
});

describe('written by hand', () => {
  it('plain Markdown opens as slides with fitting layouts', () => {
    const { value, findings } = parseDeck(
      '# 冬季消防\n\n---\n\n## 一、总体要求\n\n- 压实责任\n- **时间**：12月底前\n  - 每周一报\n\nNote: 先讲背景\n第二行\n\n---\n\n> 安全第一\n\n---\n\n| 单位 | 名额 |\n|---|---|\n| 甲 | 2 |\n',
    );
    expect(findings).toEqual([]);
    expect(value.meta.title).toBe('冬季消防');
    expect(value.slides.map((slide) => [slide.id, slide.layout])).toEqual([
      ['s1', 'section'],
      ['s2', 'points'],
      ['s3', 'quote'],
      ['s4', 'table'],
    ]);
    expect(value.slides[1]?.blocks).toEqual([
      { kind: 'heading', label: '一、', text: [{ text: '总体要求' }] },
      {
        kind: 'points',
        items: [
          { text: [{ text: '压实责任' }] },
          {
            lead: [{ text: '时间' }],
            text: [{ text: '12月底前' }],
            children: [{ text: [{ text: '每周一报' }] }],
          },
        ],
      },
    ]);
    expect(value.slides[1]?.notes).toBe('先讲背景\n第二行');
  });

  it('keeps unknown attributes, layouts and blocks, with findings that name the line', () => {
    const source =
      '---\ntitle: t\nflavour: x\n---\n\n<!-- .slide: data-layout="mosaic" data-background="#fff" -->\n\n## a\n\n<!-- block: chart type="bar" -->\n\n1,2,3\n';
    const { value, findings } = parseDeck(source);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['deck.setting.unknown', 3],
      ['deck.attribute.unknown', 6],
      ['deck.layout.unknown', 6],
      ['deck.block.unknown', 10],
    ]);
    expect(value.slides[0]?.attributes).toEqual({ 'data-layout': 'mosaic', 'data-background': '#fff' });
    const again = printDeck(value);
    expect(again).toContain('data-layout="mosaic"');
    expect(again).toContain('<!-- block: chart type="bar" -->\n\n1,2,3');
    expect(parseDeck(again).value).toEqual(value);
  });

  it('reads files saved on Windows', () => {
    const source = printDeck(parseDeck('# 冬季消防\n\n- 甲\n\nNote: 讲稿\n').value);
    const saved = `\ufeff${source.replaceAll('\n', '\r\n')}`;
    expect(parseDeck(saved)).toEqual(parseDeck(source));
  });

  it('gives the later of two equal ids a new one', () => {
    const source = '<!-- .slide: id="a" -->\n\n# x\n\n---\n\n<!-- .slide: id="a" -->\n\n# y\n';
    const { value, findings } = parseDeck(source);
    expect(new Set(value.slides.map(({ id }) => id)).size).toBe(2);
    expect(findings.map(({ code }) => code)).toEqual(['deck.id.double']);
  });
});

describe('a stranger’s file', () => {
  const failure = (source: string) => {
    try {
      parseDeck(source);
    } catch (error) {
      return error instanceof DeckSyntaxError ? [error.code, error.line] : error;
    }
    return undefined;
  };

  it('names the line of a fault in the settings', () => {
    expect(failure('---\ntitle: a\npace: [1\n---\n\n# x')).toEqual(['deck.front-matter', 3]);
    expect(failure('---\ntitle: a\n\n# x')).toEqual(['deck.front-matter.open', 1]);
    expect(failure('---\nversion: 2\n---\n')).toEqual(['deck.newer', 2]);
    const { findings } = parseDeck('---\ntitle: a\npace: 9000\n---\n');
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['deck.setting', 3]]);
  });

  it('refuses aliases and takes nothing through prototypes or merge keys', () => {
    const bomb = ['a: &a [x,x]', ...Array.from({ length: 30 }, (_, at) => `k${at}: [*a, *a]`)].join('\n');
    expect(failure(`---\n${bomb}\n---\n`)).toEqual(['deck.front-matter', 2]);
    const { value } = parseDeck(
      '---\ntitle: t\n__proto__: {minutes: 5, polluted: yes}\nconstructor: {prototype: {polluted: 1}}\n"<<": {minutes: 7}\nvariant: {__proto__: {footer: x}}\n---\n\n<!-- .slide: __proto__="x" constructor="y" -->\n\n# x',
    );
    expect(value.brief.minutes).toBeNull();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(value.theme.variant).toEqual({});
  });

  it('lets no HTML and no script link through', () => {
    const { value } = parseDeck(
      '# <img src=x onerror=alert(1)>\n\n[a](javascript:alert(1))\n\n![x](javascript:1)',
    );
    const texts = JSON.stringify(value.slides[0]?.blocks);
    expect(texts).not.toContain('"href"');
    expect(() => parseWith(deckSchema, value)).not.toThrow();
  });

  it.each([
    ['nested lists', Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['open brackets', '['.repeat(50_000)],
    ['stars', '**a '.repeat(20_000)],
    ['quotes', '> '.repeat(5_000)],
    ['borders', '---\n'.repeat(50_000)],
    ['comments', '<!-- .slide: '.repeat(20_000)],
    ['attributes', `<!-- .slide: ${'a="'.repeat(20_000)} -->`],
    ['pipes', `${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}`],
    ['deep settings', `---\na: ${'['.repeat(20_000)}\n---\n`],
  ])('%s do not hang it', (_, source) => {
    const start = Date.now();
    try {
      const { value } = parseDeck(source);
      expect(() => parseWith(deckSchema, value)).not.toThrow();
    } catch (error) {
      expect(error).toBeInstanceOf(DeckSyntaxError);
    }
    expect(Date.now() - start).toBeLessThan(8_000);
  });
});
