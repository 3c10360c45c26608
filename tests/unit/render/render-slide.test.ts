import { describe, expect, it } from 'vitest';
import { layouts, type Slide } from '../../../src/model/deck';
import { plain, rich } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { renderContexts } from '../../../src/render/context';
import { renderSlide } from '../../../src/render/render-slide';
import { loadTheme, themeNames } from '../../../src/theme/load';
import { galleryDeck } from '../../fixtures/gallery';

const decode = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** Path and words of every text element, in document order. Text elements do not nest in their own kind. */
const shown = (html: string) =>
  [...html.matchAll(/<(\w+)(?: class="[^"]*")? data-path="([^"]+)"[^>]*>(.*?)<\/\1>/gs)].map((match) => ({
    path: match[2],
    text: decode(match[3] ?? ''),
  }));

const rendered = (theme: string, ratio: '16:9' | '4:3', language: 'zh-CN' | 'en' = 'zh-CN') => {
  const deck = galleryDeck(theme, ratio, language);
  const contexts = renderContexts(deck, loadTheme(theme));
  return deck.slides.map((slide, at) => {
    const context = contexts[at];
    if (!context) throw new Error('no context');
    return { slide, html: renderSlide(slide, context) };
  });
};

it('shows every layout in the gallery', () => {
  expect(new Set(galleryDeck('solemn', '16:9').slides.map((slide) => slide.layout))).toEqual(
    new Set(layouts),
  );
});

describe.each(themeNames)('%s', (theme) => {
  it.each(['16:9', '4:3'] as const)(
    'shows every text once, in reading order, under its path (%s)',
    (ratio) => {
      for (const { slide, html } of [...rendered(theme, ratio), ...rendered(theme, ratio, 'en')]) {
        const wanted = slideTexts(slide).map((entry) => ({ path: entry.path, text: plain(entry.text) }));
        const order = shown(html).filter((entry) => entry.text !== '');
        const byPath = (a: { path?: string | undefined }, b: { path?: string | undefined }) =>
          (a.path ?? '').localeCompare(b.path ?? '');
        expect([...order].sort(byPath)).toEqual([...wanted].sort(byPath));
      }
    },
  );
});

it('gives numbers and markers as elements, nothing as a list style', () => {
  const all = rendered('solemn', '16:9')
    .map((each) => each.html)
    .join('');
  expect(all).not.toMatch(/<ol[^>]*start=|list-style-type/);
  expect(all).toMatch(/class="mark"/);
});

describe('hostile text', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&</script><script>alert(2)</script>';
  const slide: Slide = {
    id: 'x',
    layout: 'points',
    notes: '',
    blocks: [
      { kind: 'heading', label: evil, text: rich(evil) },
      { kind: 'points', items: [{ lead: rich(evil), text: [{ text: evil, href: 'https://x/"><script>' }] }] },
      { kind: 'markdown', markdown: evil },
      { kind: 'picture', picture: 'none', alt: evil, fit: 'cover' },
      { kind: 'code', href: `https://x/${evil}` },
    ],
  };

  it('stays text', () => {
    const [context] = renderContexts(
      { ...galleryDeck('solemn', '16:9'), slides: [slide] },
      loadTheme('solemn'),
    );
    if (!context) throw new Error('no context');
    const html = renderSlide(slide, {
      ...context,
      part: evil,
      variant: { organisation: evil, footer: evil },
    });
    expect(html).not.toMatch(/<script|<img src=x/);
    const tags = new Set([...html.matchAll(/<([a-z0-9]+)/gi)].map((match) => match[1]));
    expect([...tags].filter((tag) => /script|iframe|object|style|link|meta/.test(tag ?? ''))).toEqual([]);
  });
});

describe('the foot of a page', () => {
  const page: Slide = { id: 'a', layout: 'points', notes: '', blocks: [] };
  const linesOf = (organisation: string, footer: string) => {
    const [context] = renderContexts(
      { ...galleryDeck('solemn', '4:3'), slides: [page] },
      loadTheme('solemn'),
    );
    if (!context) throw new Error('no context');
    const html = renderSlide(page, { ...context, variant: { organisation, footer } });
    return [...html.matchAll(/<p class="foot-line">(.*?)<\/p>/g)].map((match) => match[1]);
  };

  it('has organisation and footer on one line, or on two where one has no room for both', () => {
    expect(linesOf('省总工会', '内部资料')).toEqual(['省总工会\u3000内部资料']);
    expect(linesOf('省'.repeat(30), '内'.repeat(30))).toEqual(['省'.repeat(30), '内'.repeat(30)]);
  });

  it('shows that words were cut', () => {
    const [line = ''] = linesOf('省'.repeat(60), '');
    expect(line).toMatch(/^省{30,40}…$/);
  });
});

it('shows （续） on continuations, and the part above the title', () => {
  const all = rendered('solemn', '16:9');
  const html = all.find((each) => each.slide.id === 'continued')?.html ?? '';
  expect(html).toContain('（续）');
  expect(html).toContain('data-furniture="part"');
});

it('a rule without a left side goes over both columns, and both sides keep their path', () => {
  const deck = galleryDeck('solemn', '16:9');
  const slide: Slide = {
    id: 'alone',
    layout: 'rules',
    blocks: [
      {
        kind: 'rules',
        items: [
          { left: rich('各镇'), right: rich('按月巡查') },
          { left: [], right: rich('巡查情况当日登记') },
        ],
      },
    ],
    notes: '',
  };
  const [context] = renderContexts({ ...deck, slides: [slide] }, loadTheme('solemn'));
  if (!context) throw new Error('no context');
  const [first, second] = renderSlide(slide, context).split('<tr').slice(-2);
  expect(first).not.toContain('colspan');
  expect(second).toContain('colspan="2"');
  expect(second).not.toContain('<th');
  for (const side of ['left', 'right']) expect(second).toContain(`data-path="blocks.0.items.1.${side}"`);
});
