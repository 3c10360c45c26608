import type { DutyRole } from '../../model/notice';
import type { Quote } from '../../model/span';
import { cutsAfter, piecesBetween } from '../../text/brackets';

const roleName = '(?:牵头|配合|责任|负责|主办|承办|协办|参与|主责|落实|实施|督办|共同|参加|支持)';
const labelled = new RegExp(
  `^(${roleName})(?:部门|单位|科室|处室|股室|人|主体|领导|机构|方)?(?:和[^：:]{1,12})?[：:]`,
);
const otherLabel = /^([\u4e00-\u9fff]{2,8})[：:]/;
const ended =
  /(?:等)?(?:有关|相关)?(?:部门|单位|部门和单位)?(?:分别)?(按照?各?自?职责分工(?:分别)?(?:负责)?|按职责(?:分工)?负责|组织实施|牵头负责|牵头|负责落实|负责|配合|参与|参加|落实|协办|承办|主办)$/;
const time = /完成时[限间]|时限|完成日期/;

/** A piece of the text with its place. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Roles and names of the inside of a responsibility tail; `start` is its place in the canonical text. */
export function readRoles(inside: string, start: number): { roles: DutyRole[]; deadline?: Quote } {
  const roles: DutyRole[] = [];
  let deadline: Quote | undefined;
  for (const piece of rolePieces(inside, start)) {
    const label = labelled.exec(piece.text) ?? otherLabel.exec(piece.text);
    if (label && time.test(label[0])) deadline = quoteFrom(piece, label[0].length);
    else if (label) add(roles, label[1] ?? '', after(piece, label[0].length), labelled.test(piece.text));
    else addEnded(roles, piece);
  }
  return deadline ? { roles, deadline } : { roles };
}

/** Pieces between ；。 and before every ，label： */
function rolePieces(text: string, base: number): Piece[] {
  const cuts = [
    ...cutsAfter(text, '；;。'),
    ...cutsAfter(text, '，,').filter((cut) => startsRole(text, cut)),
  ];
  return piecesBetween(
    cuts.sort((a, b) => a - b),
    text.length,
  ).map((span) => ({
    text: text.slice(span.start, span.end).replace(/[，,；;。\s]+$/, ''),
    start: base + span.start,
  }));
}

function startsRole(text: string, at: number): boolean {
  if (/^[^，：:、]{2,8}[：:]/.test(text.slice(at, at + 12))) return true;
  const before = text.slice(0, at - 1);
  return ended.test(before.slice(-24)) && !/^(?:列|下同)/.test(text.slice(at));
}

function add(roles: DutyRole[], role: string, names: Piece, listed = true): void {
  const found = listed ? namesIn(names) : [quoteFrom(names, 0)].filter(({ quote }) => quote !== '');
  if (found.length > 0) roles.push({ role, names: found });
}

/** Names come first, the role last: A、B负责 · A牵头 · A会同B负责 */
function addEnded(roles: DutyRole[], piece: Piece): void {
  const end = ended.exec(piece.text);
  if (!end) return;
  const names = {
    text: piece.text.slice(0, end.index + end[0].length - (end[1]?.length ?? 0)),
    start: piece.start,
  };
  const together = names.text.indexOf('会同');
  if (together <= 0) return add(roles, roleOf(end[1] ?? ''), names);
  add(roles, /负责|牵头/.test(end[1] ?? '') ? '负责' : roleOf(end[1] ?? ''), {
    ...names,
    text: names.text.slice(0, together),
  });
  add(roles, '会同', after(names, together + 2));
}

function roleOf(words: string): string {
  if (/职责/.test(words)) return '按职责分工负责';
  if (/牵头/.test(words)) return '牵头';
  return /落实$/.test(words) ? '落实' : words;
}

function after(piece: Piece, length: number): Piece {
  return { text: piece.text.slice(length), start: piece.start + length };
}

function quoteFrom(piece: Piece, from: number): Quote {
  const text = piece.text.slice(from).trim();
  const start = piece.start + piece.text.indexOf(text, from);
  return { start, end: start + text.length, quote: text };
}

/** Names split at 、 and ， outside brackets; 等部门 stays with the last. */
export function namesIn(piece: Piece): Quote[] {
  const cuts = cutsAfter(piece.text, '、，,;；');
  return piecesBetween(cuts, piece.text.length).flatMap((span) => {
    const raw = piece.text.slice(span.start, span.end);
    const name = raw.replace(/[、，,;；\s]+$/, '').trimStart();
    if (name === '') return [];
    const start = piece.start + span.start + (raw.length - raw.trimStart().length);
    return [{ start, end: start + name.length, quote: name }];
  });
}
