import { adverbs } from '../lexicon/adverbs';
import { leadingConnective } from '../lexicon/connectives';
import { modals, notModalAfter, notModalBefore } from '../lexicon/modals';
import { actionVerbs, coverbs, shortVerbs } from '../lexicon/verbs';
import { insideNoun, wordAtStart } from '../lexicon/words';

const modalPattern = new RegExp(modals, 'g');

/** `text` without its leading connectives (并, 同时, 一要); the count of characters left off comes first. */
export function withoutConnective(text: string): { readonly skipped: number; readonly rest: string } {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const match = leadingConnective.exec(rest);
    if (!match || match[0].length >= rest.length) break;
    rest = rest.slice(match[0].length);
  }
  return { skipped: text.length - rest.length, rest };
}

/** The adverbs at the head of `text`, as a length. */
export function adverbLength(text: string): number {
  let at = 0;
  for (;;) {
    const word = wordAtStart(text.slice(at), adverbs);
    if (word === '') return at;
    at += word.length;
    if (text.charAt(at) === '、') at++;
    if (text.charAt(at) === '地' && !/^地[方区市级州]/.test(text.slice(at))) at++;
  }
}

/** The verb that heads `text` after adverbs; '' when it begins otherwise. */
function headVerb(text: string): string {
  const direct = wordAtStart(text, actionVerbs);
  if (direct !== '') return direct;
  const rest = text.slice(adverbLength(text));
  const verb = wordAtStart(rest, actionVerbs);
  if (verb !== '') return verb;
  const isShort = shortVerbs.has(rest.charAt(0)) && rest.length >= 3 && !opensNoun.test(rest);
  return isShort ? rest.charAt(0) : '';
}

/** 学校, 设备, 交通: nouns that begin with the character of a verb. */
const opensNoun = /^(?:学[校生院会员科年历区]|建筑|设[备施]|办公|交通|补贴|防汛)/;

/** Whether `text` begins with a verb, a coverb before an object, or a modal. */
export function hasVerbHead(text: string): boolean {
  return headVerb(text) !== '';
}

/** Whether `text` begins with 将, 把, 对, 由 … before an object. */
export function hasCoverbHead(text: string): boolean {
  const rest = text.slice(adverbLength(text));
  return coverbs.has(rest.charAt(0)) && rest.length >= 4;
}

/** The places of real modals in `text` (not 要 of 需要, not 应 of 响应), with the modal. */
export function modalsIn(text: string): readonly { readonly at: number; readonly modal: string }[] {
  const found: { at: number; modal: string }[] = [];
  for (const match of text.matchAll(modalPattern)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const after = text.slice(match.index + match[0].length);
    const single = match[0].length === 1;
    if (single && (notModalBefore.test(before) || notModalAfter[match[0]]?.test(after))) continue;
    if (match[0] === '负责' && /^(?:人|同志|制)/.test(after)) continue;
    if (match[0] === '请' && /(?:申|邀|聘|提|报)$/.test(before)) continue;
    found.push({ at: match.index, modal: match[0] });
  }
  return found;
}

/** Length of the adverbs a phrase ends in: they belong to what is said of it. */
export function adverbTail(phrase: string): number {
  return (
    /(?:(?:尤其|特别|具体|一般|(?<=.{2})将|全部|一律|原则上|按规定|同时|每[月年]|[也都均还仅只才概皆])不?)$/.exec(
      phrase,
    )?.[0].length ?? 0
  );
}

/** Whether a modal stands in `text` outside a 的-phrase that follows it. */
export function hasModal(text: string): boolean {
  return modalsIn(text).some(({ at }) => !/的(?!$)/.test(text.slice(at)));
}

function isVerbAt(text: string, at: number): boolean {
  return actionVerbs.has(text.slice(at, at + 2)) && !insideNoun.test(text.slice(at, at + 4));
}

/** Whether an action verb stands in `text` after position `from` with no 的 behind it. */
export function hasInnerVerb(text: string, from = 2): boolean {
  const body = text.slice(from);
  for (let at = 0; at + 2 <= body.length; at++) {
    if (isVerbAt(body, at) && !body.slice(at + 2).includes('的')) return true;
  }
  return false;
}

/** Whether any two-character action verb stands anywhere in `text`. */
export function hasAnyVerb(text: string): boolean {
  for (let at = 0; at + 2 <= text.length; at++) if (isVerbAt(text, at)) return true;
  return /.{2,}(?:是|为|有|由|属于|达|占)/.test(text);
}

/** A frame's text without a modal or a manner adverb before its preposition: 要按照 → 按照. */
export function frameHead(text: string): string {
  return text
    .replace(
      /^(?:要|应当|应|须|必须|可以|可|也可|将|请)(?=在|于|自|从|根据|按|依|围绕|结合|通过|以|针对|聚焦|立足|参|为|进一步)/,
      '',
    )
    .replace(
      /^(?:积极|主动|认真|切实|紧密|紧紧|牢牢|始终|充分|严格)(?=围绕|按|依|结合|聚焦|立足|对照|根据|针对|遵循)/,
      '',
    );
}
