import { isCore, type Link, type LinkSight } from './link';
import { hasModal } from './predicates';

/** What a supervisor is to make others do: 督促施工单位…, 指导企业…. */
const supervised =
  /^.{0,10}?(?:督促|责成|责令|指导|监督)(?:指导|检查)?[^，]{0,8}?(?:单位|企业|部门|机构|学校|高校|地区|各地|公司|医院|业主|商户|经营者|建设单位)(?=[^，的]{2,})/;

/** 保证从业人员具备知识, 引导职工…: whom it makes able to something. */
const taught =
  /^(?:保证|确保|教育|引导|教育引导|要求)(?:全体|广大|各类)?(?:从业|作业|工作|施工|管理|值班)?(?:人员|职工|员工|学生|师生|居民|驾驶员|保洁员)(?=[^，的]{4,})/;

/** 督促施工单位落实方案，不得压缩工期: later duties without a body of their own are those of the supervised. */
export function supervisedLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  const supervises = isCore(clause) && supervised.test(clause?.core ?? '');
  if (!supervises && !taught.test(clause?.core ?? '')) return [];
  const links: Link[] = [];
  for (let later = at + 1; later < clauses.length; later++) {
    const next = clauses[later];
    if (!next || next.subject || next.kind === 'topic') break;
    if (isCore(next)) links.push({ from: later, to: at });
  }
  return links;
}

/** 部分单位培训流于形式，不按方案施工: what is found of some is not said of all. */
export function someLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (!clause || !/^(?:一些|部分|个别|少数|大部分|多数|有的)(?!时间|学分)/.test(clause.text)) return [];
  const links: Link[] = [];
  for (let later = at + 1; later < clauses.length; later++) {
    const next = clauses[later];
    if (!next || /^(?:各|全|要|应|必须)/.test(next.text) || hasModal(next.core)) break;
    if (isCore(next) || next.kind === 'noun') links.push({ from: later, to: at });
  }
  return links;
}

/** 顺延选取前14个，授予称号: who is chosen, and for what. */
export function awardLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (!isCore(clause) || !/(?:选取|评选|遴选|推选|选出|择优)/.test(clause?.core ?? '')) return [];
  const next = clauses[at + 1];
  return next && /^(?:并)?(?:授予|给予|颁发)/.test(next.text)
    ? [
        { from: at, to: at + 1 },
        { from: at + 1, to: at },
      ]
    : [];
}

/** 编制方案，并按规定论证后实施: the second half has no object of its own. */
export function sharedObjectLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!clause || !isCore(clause) || !isCore(before) || clause.subject || !/^并/.test(clause.text)) return [];
  const open =
    clause.core.length < 20 &&
    /(?:实施|执行|落实|备案|报告|公示|公布|归档|整改|处理|反馈|上报|印发|存档)$/.test(clause.core) &&
    !/[对将把为]/.test(clause.core);
  return open ? [{ from: at, to: at - 1 }] : [];
}
