import { conditionEnd, goesOnWithCase, targetOpening } from '../lexicon/conditions';
import { benefit, isWhat, targetEnd, targetPredicate } from '../lexicon/topics';
import { hasModal, hasVerbHead } from './predicates';

/** The words of a clause before its kind is known. */
export interface ClauseWords {
  readonly text: string;
  /** Without leading connective. */
  readonly core: string;
  /** Length of its own subject, 0 for none. */
  readonly subject: number;
}

/** 违反规定，造成损失，情节严重的，: clauses before one that goes on with their case and ends it. */
export function caseClauses(drafts: readonly ClauseWords[]): ReadonlySet<number> {
  const found = new Set<number>();
  drafts.forEach((clause, at) => {
    if (!/[的者]$/.test(clause.core) || !conditionEnd.test(clause.core)) return;
    for (let index = at; index > 0; index--) {
      const before = drafts[index - 1];
      const goesOn = goesOnWithCase.test(drafts[index]?.text ?? '') || finding.test(before?.core ?? '');
      const isOver = !before || hasModal(before.core) || conditionEnd.test(before.core);
      if (isOver || !goesOn || imposed.test(before.core)) break;
      found.add(index - 1);
    }
  });
  return found;
}

/** 依法实施处罚: what follows from a case is no part of the next. */
const imposed = /^(?:依法|依规|责令|给予|处以|追究|取消|吊销|暂停|扣[减除罚])/;

/** 经区应急管理局认定属于重大隐患: what was found is part of the case it stands in. */
const finding = /^经[^，]+(?:认定|鉴定|核实|查实|评估|确认|检测|审查)[^，]*$/;

/** 针对安全条件差，设施停用，疏散条件不足等问题，: what an order is against, over several clauses. */
export function aimClauses(drafts: readonly ClauseWords[]): ReadonlySet<number> {
  const from = drafts.findIndex(({ core }) => /^针对/.test(core));
  if (from < 0 || aimEnd.test(drafts[from]?.core ?? '')) return new Set();
  const end = drafts.findIndex(({ core }, at) => at > from && aimEnd.test(core));
  const run = drafts.slice(from, end + 1);
  const isAim = end > from && end - from <= 3 && end + 1 < drafts.length;
  return new Set(isAim && run.every(({ core }) => !hasModal(core)) ? run.map((_, at) => from + at) : []);
}

const aimEnd = /(?:问题|情况|情形|隐患|风险|现象|环节|短板|特点|需求|的)$/;

/** 为体现关怀，帮助学业，根据…，制定…: clauses between a purpose and its grounds or what is decided go on with it. */
export function purposeClauses(drafts: readonly ClauseWords[]): ReadonlySet<number> {
  if (!/^为(?!主|期|准|止|首|由)/.test(drafts[0]?.core ?? '')) return new Set();
  const end = drafts.findIndex(({ core }, at) => at > 0 && (grounds.test(core) || decided.test(core)));
  return new Set(drafts.slice(0, Math.max(0, end, ruleAfterAims(drafts))).map((_, at) => at));
}

/** 为提高效率，用好资源，组件效率不应低于21%: where the rule begins that several aims stand before; -1 when none does. */
function ruleAfterAims(drafts: readonly ClauseWords[]): number {
  const at = drafts.findIndex(
    ({ core, subject }, index) => index > 0 && (subject > 0 || (hasModal(core) && !hasVerbHead(core))),
  );
  const between = drafts.slice(1, Math.max(1, at));
  return between.every(({ core }) => hasVerbHead(core) && !hasModal(core)) ? at : -1;
}

/** 鉴于…，为了消除隐患，加快回收，对…的车主，…: a purpose inside a sentence goes on up to whom or what the rule is about. */
export function innerPurposeClauses(drafts: readonly ClauseWords[]): ReadonlySet<number> {
  const from = drafts.findIndex(({ core }) => /^为了/.test(core));
  if (from < 0) return new Set();
  const end = drafts.findIndex(
    ({ core, subject }, at) => at > from && (subject > 0 || /^(?:对|凡|自|从|各|每|现|决定|经)/.test(core)),
  );
  const between = drafts.slice(from + 1, Math.max(from + 1, end));
  const goesOn = between.every(({ core }) => hasVerbHead(core) && !hasModal(core));
  return new Set(goesOn ? between.map((_, at) => from + 1 + at) : []);
}

const grounds = /^(?:根据|依据|依照|按照|遵照|遵循|结合|经[^，]*(?:研究|同意|批准))/;
const decided = /^(?:特|现(?=[就将])|制定本|制订本|决定)/;

/** The clauses that belong to a 对…的X target which ends at a later clause. */
export function targetClauses(drafts: readonly ClauseWords[]): ReadonlySet<number> {
  const inside = new Set<number>();
  drafts.forEach((clause, at) => {
    if (inside.has(at) || !opensTarget(clause.core, at)) return;
    const end = targetEndFrom(drafts, at);
    for (let index = at; index <= end; index++) inside.add(index);
  });
  return inside;
}

/** At the head any 对…; later only one that plainly begins a description: 对经…, 对存在…. */
function opensTarget(core: string, at: number): boolean {
  if (!targetOpening.test(core) || /^对此/.test(core)) return false;
  return at === 0 || /^对(?:于)?(?:经|在|符合|未|已|存在|因|违反|拒不|具有|取得)/.test(core);
}

/** Index of the clause that ends the target, -1 when there is none. */
function targetEndFrom(drafts: readonly ClauseWords[], from: number): number {
  for (let at = from; at < drafts.length - 1; at++) {
    const core = drafts[at]?.core ?? '';
    if (/予以|给予|优先支持/.test(core) || targetPredicate.test(core) || hasModal(core)) return -1;
    if (targetEnd.test(core) || (at > from && /的$/.test(core) && conditionEnd.test(core))) return at;
    if (at === from && /的$/.test(core)) return -1;
  }
  return -1;
}

/** 推进集体协商，建立协商制度，是一种重要形式: acts without a subject before a clause that says what they are or are good for. */
export function matterClauses(drafts: readonly ClauseWords[]): ReadonlySet<number> {
  const said = drafts.findIndex(({ core }, at) => at > 0 && (isWhat.test(core) || benefit.test(core)));
  const before = drafts.slice(0, Math.max(0, said));
  const acts = before.every(
    ({ core, subject }) => subject === 0 && hasVerbHead(core) && !hasModal(core) && !says.test(core),
  );
  return new Set(acts ? before.map((_, at) => at) : []);
}

/** A clause that says itself what is, or when something began. */
const says = /是(?!否)|^(?:成立|创建|创办|始建|位于|属于|隶属)/;

/** 有利于推动建立机制，构建监督机制: later clauses without a subject or an order go on with what it is good for. */
export function benefitClauses(drafts: readonly ClauseWords[]): ReadonlySet<number> {
  const from = drafts.findIndex(({ core }) => benefit.test(core));
  if (from < 0) return new Set();
  const end = drafts.findIndex(
    ({ text, core, subject }, at) => at > from && (subject > 0 || hasModal(core) || /^(?:要|各)/.test(text)),
  );
  const to = end < 0 ? drafts.length : end;
  return new Set(drafts.slice(from + 1, to).map((_, at) => from + 1 + at));
}
