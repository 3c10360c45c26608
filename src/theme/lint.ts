import type { Finding } from '../model/finding';
import type { Theme } from '../model/theme';
import { paletteFindings } from './palette';

/** Something a theme's files must not contain, because an export or a stranger's page could not bear it. */
interface Ban {
  readonly code: string;
  readonly pattern: RegExp;
  readonly zh: string;
  readonly en: string;
}

const sheetBans: readonly Ban[] = [
  ban(
    'address',
    /url\s*\(|@import|@font-face|@charset|<\/|expression\s*\(/i,
    '外部地址或可执行内容',
    'addresses or code',
  ),
  ban(
    'pseudo',
    /::?(?:before|after|marker|first-letter|first-line)\b/i,
    '伪元素（请用真实元素）',
    'pseudo-elements (use real ones)',
  ),
  ban(
    'counter',
    /\bcounter(?:s|-\w+)?\b|(?:^|[;{\s])content\s*:/im,
    '计数器或生成内容',
    'counters or generated content',
  ),
  ban(
    'gradient',
    /(?:radial|conic|repeating-[a-z]+)-gradient/i,
    '线性以外的渐变',
    'gradients other than linear',
  ),
  ban('shadow', /\binset\b|text-shadow/i, '内阴影或文字阴影', 'inset or text shadows'),
  ban(
    'effect',
    /(?:^|[;{\s])(?:backdrop-filter|filter|clip-path|mask[\w-]*|mix-blend-mode|opacity|transition|animation|writing-mode)\s*:/im,
    '滤镜、剪裁、透明度、动画或竖排',
    'filters, clipping, opacity, animation or vertical text',
  ),
  ban('transform', /(?:^|[;{\s])transform\s*:(?!\s*none)/im, '变形', 'transforms'),
  ban(
    'italic',
    /italic|oblique|text-transform\s*:(?!\s*none)/i,
    '斜体或大小写转换',
    'italics or case changes',
  ),
  ban('justify', /text-align\s*:\s*justify/i, '两端对齐', 'justified text'),
  ban(
    'family',
    /font-family\s*:(?!\s*var\(--font-(?:title|body)\))/i,
    '随附字体以外的字体',
    'families other than the bundled ones',
  ),
  ban(
    'weight',
    /font-weight\s*:(?!\s*(?:400|700)\b)/i,
    '400与700以外的字重',
    'weights other than 400 and 700',
  ),
  ban('unit', /[\d.](?:r?em|v[wh]|vmin|vmax|ch|ex)\b/i, '像素以外的长度', 'lengths other than pixels'),
  ban(
    'colour',
    /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|color-mix/i,
    '写死的颜色（请用调色板）',
    'fixed colours (use the palette)',
  ),
  ban('position', /position\s*:\s*(?:fixed|sticky)/i, '固定定位', 'fixed positions'),
];

const drawingBans: readonly Ban[] = [
  ban(
    'drawing-part',
    /<(?!\/?(?:svg|g|path|rect|circle|line|defs|linearGradient|stop)\b|!--)[^>]*>/i,
    '路径、圆、矩形、线和线性渐变以外的元素',
    'parts other than paths, circles, rectangles, lines and linear gradients',
  ),
  ban('drawing-code', /\son\w+\s*=|javascript:|<!(?!--)|<\?/i, '可执行内容', 'code'),
  ban('drawing-address', /href\s*=|url\(\s*["']?(?!#)/i, '外部地址', 'addresses'),
  ban(
    'drawing-style',
    /\s(?:style|class|filter|mask|clip-path|opacity)\s*=/i,
    '样式、滤镜或透明度属性',
    'style, filter or opacity attributes',
  ),
];

/**
 * What keeps a theme from being shown, varied and exported safely: contrast, foreign rules, forms that
 * no writer can paint. [] for a theme that may be used.
 */
export function lintTheme(theme: Theme): readonly Finding[] {
  const drawings = Object.entries(theme.ornaments).flatMap(([name, svg]) =>
    broken(drawingBans, svg, `${name}.svg`),
  );
  return [
    ...paletteFindings(theme.palette),
    ...broken(sheetBans, withoutComments(theme.css), 'theme.css'),
    ...scopeFindings(theme),
    ...roundedSides(withoutComments(theme.css)),
    ...smallType(withoutComments(theme.css)),
    ...drawings,
  ];
}

function ban(code: string, pattern: RegExp, zh: string, en: string): Ban {
  return { code, pattern, zh, en };
}

function broken(bans: readonly Ban[], text: string, file: string): Finding[] {
  return bans.flatMap((each) => {
    const match = each.pattern.exec(text);
    if (!match) return [];
    const where = match[0].trim().slice(0, 40);
    return [finding(each.code, `${file}含有${each.zh}：${where}`, `${file} has ${each.en}: ${where}`)];
  });
}

/** Every rule must begin with the theme's class, so that themes do not reach into each other. */
function scopeFindings(theme: Theme): Finding[] {
  const scope = `.theme-${theme.name}`;
  return rulesOf(withoutComments(theme.css))
    .flatMap((rule) => rule.selector.split(/,(?![^()]*\))/))
    .filter((selector) => !selector.trim().startsWith(scope))
    .map((selector) =>
      finding(
        'scope',
        `theme.css的选择器“${selector.trim()}”没有以${scope}开头。`,
        `Selector “${selector.trim()}” in theme.css does not begin with ${scope}.`,
      ),
    );
}

/** A radius with single sides of a border has no equal in PDF and PPTX. */
function roundedSides(css: string): Finding[] {
  return rulesOf(css)
    .filter((rule) => /border-radius\s*:\s*[^0;]/.test(rule.body))
    .filter((rule) => /border-(?:top|right|bottom|left)\s*:\s*[1-9]/.test(rule.body))
    .map((rule) =>
      finding(
        'rounded-side',
        `“${rule.selector.trim()}”同时有圆角和单边边框。`,
        `“${rule.selector.trim()}” has a radius and a border on single sides.`,
      ),
    );
}

/** Least size of any type on a slide, in pixels: 15 pt. */
const leastType = 20;

function smallType(css: string): Finding[] {
  return [...css.matchAll(/font-size\s*:\s*([\d.]+)px/g)]
    .filter((match) => Number(match[1]) < leastType)
    .map((match) =>
      finding(
        'small',
        `字号${match[1]}px小于${leastType}px。`,
        `Type of ${match[1]}px is under ${leastType}px.`,
      ),
    );
}

interface Rule {
  readonly selector: string;
  readonly body: string;
}

function rulesOf(css: string): Rule[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map((match) => ({
    selector: match[1] ?? '',
    body: match[2] ?? '',
  }));
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

function finding(code: string, zh: string, en: string): Finding {
  return { code: `theme.${code}`, severity: 'error', message: { zh, en } };
}
