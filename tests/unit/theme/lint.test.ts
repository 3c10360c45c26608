import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPng } from '../../../src/export/geometry/png';
import { parseThemeManifest, type Theme } from '../../../src/model/theme';
import { contrast } from '../../../src/theme/contrast';
import { lintTheme } from '../../../src/theme/lint';
import { hasTheme, loadTheme, themeNames } from '../../../src/theme/load';
import { applyVariant } from '../../../src/theme/variant';

const solemn = loadTheme('solemn');
const codes = (theme: Theme) => lintTheme(theme).map((finding) => finding.code);
const withCss = (body: string) => ({ ...solemn, css: `.theme-solemn .x { ${body} }` });

describe('the themes that come with the product', () => {
  it('begin with the six, and added ones follow', () => {
    expect(themeNames.slice(0, 6)).toEqual(['solemn', 'plateau', 'evergreen', 'ink', 'contrast', 'plain']);
  });

  it.each(themeNames)('%s passes the lint', (name) => {
    expect(lintTheme(loadTheme(name))).toEqual([]);
  });

  it.each(themeNames)('%s has a cover, a divider and a closing of its own in both ratios', (name) => {
    const { ornaments, manifest, css } = loadTheme(name);
    for (const part of ['cover', 'divider', 'closing']) {
      expect(ornaments[part]).toContain('viewBox="0 0 1280 720"');
      expect(ornaments[`${part}-standard`]).toContain('viewBox="0 0 960 720"');
    }
    expect(manifest.licence).toBe('MIT');
    expect(css.length).toBeGreaterThan(1000);
  });

  it.each(themeNames)('%s has a preview as `npm run layouts -- --preview` draws it', (name) => {
    const preview = readPng(readFileSync(`themes/${name}/preview.png`));
    expect([preview?.width, preview?.height]).toEqual([670, 390]);
  });

  it('says which there are when one is asked for that is not', () => {
    expect(hasTheme('neon')).toBe(false);
    expect(() => loadTheme('neon')).toThrow('solemn');
  });
});

describe('the lint', () => {
  it.each([
    ['theme.address', 'background: url(http://x/y.png)'],
    ['theme.gradient', 'background: radial-gradient(var(--ink), var(--paper))'],
    ['theme.shadow', 'box-shadow: inset 0 0 4px var(--ink)'],
    ['theme.effect', 'opacity: 0.5'],
    ['theme.effect', 'filter: blur(2px)'],
    ['theme.transform', 'transform: rotate(3deg)'],
    ['theme.italic', 'font-style: italic'],
    ['theme.justify', 'text-align: justify'],
    ['theme.family', 'font-family: Arial'],
    ['theme.weight', 'font-weight: 500'],
    ['theme.unit', 'margin: 2em'],
    ['theme.unit', 'width: 50vw'],
    ['theme.colour', 'color: #ff0000'],
    ['theme.position', 'position: fixed'],
    ['theme.small', 'font-size: 14px'],
    ['theme.rounded-side', 'border-radius: 8px; border-left: 4px solid var(--ink)'],
    ['theme.counter', 'content: "x"'],
  ])('finds %s', (code, body) => {
    expect(codes(withCss(body))).toContain(code);
  });

  it('finds pseudo-elements, foreign selectors and hostile drawings', () => {
    expect(codes({ ...solemn, css: '.theme-solemn p::before { color: var(--ink) }' })).toContain(
      'theme.pseudo',
    );
    expect(codes({ ...solemn, css: 'body { color: var(--ink) }' })).toContain('theme.scope');
    const drawing = (svg: string) => codes({ ...solemn, ornaments: { page: svg } });
    expect(drawing('<svg><script>1</script></svg>')).toContain('theme.drawing-part');
    expect(drawing('<svg><rect onload="x"/></svg>')).toContain('theme.drawing-code');
    expect(drawing('<svg><path fill="url(http://x)"/></svg>')).toContain('theme.drawing-address');
    expect(drawing('<svg><foreignObject/></svg>')).toContain('theme.drawing-part');
  });

  it('finds faint colours', () => {
    expect(codes({ ...solemn, palette: { ...solemn.palette, ink: '#bbbbbb' } })).toContain('theme.contrast');
  });
});

describe('variants', () => {
  it('put on colours and fonts', () => {
    const { value, findings } = applyVariant(solemn, { colours: { accent: '#005A2B' }, fonts: 'sans' });
    expect(findings).toEqual([]);
    expect(value.palette.accent).toBe('#005a2b');
    expect(value.manifest.fonts).toBe('sans');
  });

  it('refuse colours nobody could read', () => {
    const { value, findings } = applyVariant(solemn, { colours: { ink: '#fff0f0' } });
    expect(findings.map((each) => each.code)).toContain('theme.contrast');
    expect(value.palette).toEqual(solemn.palette);
  });

  it('drop what is no colour of a theme', () => {
    const colours = JSON.parse('{"glitter":"#123456","__proto__":"#123456","ink":"red"}');
    const { value, findings } = applyVariant(solemn, { colours });
    expect(findings.map((each) => each.code)).toEqual(['theme.colour', 'theme.colour']);
    expect(value.palette).toEqual(solemn.palette);
  });
});

describe('manifests', () => {
  const good = { ...solemn.manifest };

  it.each([
    ['an unknown field', { ...good, css: 'body{}' }],
    ['a colour that is none', { ...good, palette: { ...good.palette, ink: 'url(x)' } }],
    ['a missing colour', { ...good, palette: { ink: '#000000' } }],
    ['a name that is a path', { ...good, name: '../x' }],
  ])('with %s are refused', (_, manifest) => {
    expect(() => parseThemeManifest(manifest)).toThrow();
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
