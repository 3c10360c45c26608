import type { MarkerKind } from '../model/notice';
import { numberOf, romanNumber } from './numerals';

/** A level marker at the start of a line. */
export interface Marker {
  readonly kind: MarkerKind;
  /** Kind and form, e.g. `number.` or `number、`: what siblings have in common. */
  readonly shape: string;
  /** The marker as written, e.g. `（一）`. */
  readonly label: string;
  /** Its number; 0 for bullets. */
  readonly number: number;
  /** Length of the label and the white space after it. */
  readonly length: number;
}

interface Rule {
  readonly kind: MarkerKind;
  readonly shape: string;
  readonly pattern: RegExp;
  readonly value?: (text: string) => number | undefined;
}

const N = '[一二三四五六七八九十百零〇]{1,4}';
/** Ordinals of prose, class names and decimals look like markers but are not. */
const rules: readonly Rule[] = [
  {
    kind: 'chapter',
    shape: '编',
    pattern: new RegExp(`^第\\s*(${N}|\\d{1,3})\\s*(?:编|部分)(?=[\\s　：:]|$)`),
  },
  { kind: 'chapter', shape: '章', pattern: new RegExp(`^第\\s*(${N}|\\d{1,3})\\s*章(?!程)`) },
  { kind: 'chapter', shape: '节', pattern: new RegExp(`^第\\s*(${N}|\\d{1,3})\\s*节(?=[\\s　：:]|$)`) },
  {
    kind: 'article',
    shape: '条',
    pattern: new RegExp(
      `^第\\s*(${N}|\\d{1,3})\\s*条(?![件款例约])(?=[\\s　：:]|$|[\\u4e00-\\u9fff《（(【])`,
    ),
  },
  { kind: 'cn', shape: '、', pattern: new RegExp(`^(${N})\\s*[、．.](?!${N}\\s*[、等])`) },
  { kind: 'cn', shape: '、', pattern: /^([二三四五六七八九十]{1,3})[，,](?=[\u4e00-\u9fff“《])/ },
  { kind: 'cn-paren', shape: '（）', pattern: new RegExp(`^[（(〈]\\s*(${N})\\s*[）)〉](?![、，。])`) },
  {
    kind: 'number-paren',
    shape: '（1）',
    pattern:
      /^[（(]\s*(\d{1,2}|[０-９]{1,2})\s*[）)](?![、，。]|[班室号](?![级主子组车内外召码])|组(?![织成建长合])|期(?![间末限中刊满望]))/,
  },
  { kind: 'number-paren', shape: '⑴', pattern: /^([⑴-⒇])/, value: (text) => from('⑴', text) },
  { kind: 'circled', shape: '①', pattern: /^([①-⑳])/ },
  {
    kind: 'decimal',
    shape: '1.1.1.1',
    pattern: /^(\d{1,2}(?:[.．]\d{1,2}){3})(?:[.．](?=\s))?(?![\d.．%％万亿元月年])[\s　]*(?=\D)/,
  },
  {
    kind: 'decimal',
    shape: '1.1.1',
    pattern: /^(\d{1,2}(?:[.．]\d{1,2}){2})(?:[.．](?=\s))?(?![\d.．%％万亿元月年])[\s　]*(?=\D)/,
  },
  {
    kind: 'decimal',
    shape: '1.1',
    pattern:
      /^(\d{1,2}[.．]\d{1,2})(?:[.．](?=\s))?(?=[\s　]+\D|[\u4e00-\u9fff])(?![.．%％万亿元倍月年个名人])/,
  },
  { kind: 'decimal', shape: '1', pattern: /^(\d{1,2})[\s　]+(?=[\u4e00-\u9fff]{2,20}$)/ },
  {
    kind: 'number',
    shape: '1.',
    pattern: /^(\d{1,2}|[０-９]{1,2})\s*[.．](?=[^\d.．]|\d{1,2}\s*月|\d{4}\s*年|[“《（])/,
  },
  { kind: 'number', shape: '1.', pattern: /^([⒈-⒛])/, value: (text) => from('⒈', text) },
  { kind: 'number', shape: '1.', pattern: /^([2-9]|[1-9]\d)[，,](?=[\u4e00-\u9fff“《])/ },
  { kind: 'number', shape: '1、', pattern: /^(\d{1,2}|[０-９]{1,2})\s*、(?!\d{1,2}\s*、)/ },
  { kind: 'number', shape: '1)', pattern: /^(\d{1,2})\s*[)）]/ },
  { kind: 'modal', shape: '一要', pattern: /^([一二三四五六七八九十])要(?=[\u4e00-\u9fff“])/ },
  { kind: 'predicate', shape: '一是', pattern: /^([一二三四五六七八九十])是(?=[\u4e00-\u9fff“‘《])(?!一)/ },
  {
    kind: 'ordinal',
    shape: '第一',
    pattern: /^第([一二三四五六七八九十])[，,、：:](?![一二三四五六七八九十])/,
  },
  { kind: 'ordinal', shape: '其一', pattern: /^其([一二三四五六七八九十])[，,、：:]/ },
  {
    kind: 'ordinal',
    shape: '首先',
    pattern: /^(首先|其次|再次|最后)[，,]/,
    value: (text) => 1 + ['首先', '其次', '再次', '最后'].indexOf(text),
  },
  { kind: 'roman', shape: 'I.', pattern: /^([IVX]{1,6})\.(?=\s+\S)/, value: romanNumber },
  { kind: 'roman', shape: 'i.', pattern: /^([ivx]{1,6})\.(?=\s+\S)/, value: romanNumber },
  { kind: 'roman', shape: '(i)', pattern: /^\(([ivx]{1,6})\)(?=\s*\S)/, value: romanNumber },
  { kind: 'letter', shape: 'A.', pattern: /^([A-Z])\.(?=\s+\S)/, value: letterNumber },
  { kind: 'letter', shape: 'a.', pattern: /^([a-z])\.(?=\s+\S)/, value: letterNumber },
  { kind: 'letter', shape: '(a)', pattern: /^\(([a-z])\)(?=\s*\S)/, value: letterNumber },
  {
    kind: 'article',
    shape: 'Section',
    pattern: /^(?:Section|Article|Part|SECTION|ARTICLE|PART)\s+(\d{1,3}|[IVX]{1,6})\b[.:]?(?=\s+[A-Z“"]|$)/,
    value: (text) => numberOf(text) ?? romanNumber(text),
  },
  {
    kind: 'bullet',
    shape: '•',
    pattern: /^(?:[●•▪■◆◇▲►](?=[\s　]*[^\s●•▪■◆◇▲►])|[○*·+–—-](?=[\s　]+\S))/,
    value: () => 0,
  },
];

/** The first characters of every marker: most lines are turned away by these alone. */
const opening =
  /^(?:[第其（(〈\d０-９⑴-⒇⒈-⒛①-⑳一二三四五六七八九十百零〇●•▪■◆◇▲►○*·+–—-]|首先|再次|最后|[A-Za-z]{1,6}\.|(?:section|article|part)\s)/i;

/** The level marker that begins `line`, or undefined. Looks at the first characters only. */
export function markerOf(line: string): Marker | undefined {
  return markersOf(line)[0];
}

/** Every reading of the marker that begins `line`; `i.` is a Roman number and a letter. */
export function markersOf(line: string): readonly Marker[] {
  const head = line.slice(0, 24);
  if (!opening.test(head)) return [];
  return rules.flatMap((rule) => read(rule, head) ?? []);
}

function read(rule: Rule, head: string): Marker | undefined {
  const found = rule.pattern.exec(head);
  if (!found) return undefined;
  const number = numberFor(rule, found[1] ?? '');
  if (number === undefined) return undefined;
  const white = /^[\s　]*/.exec(head.slice(found[0].length))?.[0] ?? '';
  const label = found[0].trimEnd();
  return { kind: rule.kind, shape: rule.shape, label, number, length: found[0].length + white.length };
}

function numberFor(rule: Rule, text: string): number | undefined {
  if (rule.value) return rule.value(text);
  if (rule.kind !== 'decimal') return numberOf(text);
  return numberOf(text.split(/[.．]/).at(-1) ?? '');
}

/** The number of a sign in a run of signs that begins with `one`. */
function from(one: string, sign: string): number {
  return sign.charCodeAt(0) - one.charCodeAt(0) + 1;
}

function letterNumber(text: string): number {
  return text.toLowerCase().charCodeAt(0) - 96;
}
