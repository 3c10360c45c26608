import type { Duty, DutyRole } from '../../model/notice';
import type { SourceCell, SourceTable } from '../../model/source-text';
import type { Quote, Span } from '../../model/span';
import { namesIn } from './duty-roles';
import { type Structure, sectionsOf, wordsAt } from './structure';

const roleHead =
  /^(牵头|配合|责任|负责|主办|承办|协办|参与|落实|主责)(?:部门|单位|科室|处室|人|领导|股室|主体)?(?:[（(].*[）)])?$/;
const timeHead = /^(?:完成|办结|整改|时间)?(?:时限|时间节点|期限|完成时间|截止时间|完成日期)$/;

/** The duties that a table of the body or of an attachment says in columns: one a row. */
export function tableDuties(structure: Structure): Duty[] {
  const places = sectionOfTable(structure);
  return structure.source.tables.flatMap((table, index) => rowsOf(structure, table, places.get(index) ?? ''));
}

function sectionOfTable({ body, attachments }: Structure): ReadonlyMap<number, string> {
  const bodies = [body, ...attachments.flatMap((attachment) => attachment.body ?? [])];
  return new Map(
    bodies.flatMap((one) =>
      sectionsOf(one).flatMap(({ id, tables }) => tables.map((table) => [table, id] as const)),
    ),
  );
}

function rowsOf(structure: Structure, table: SourceTable, section: string): Duty[] {
  const [head, ...rows] = table.rows;
  const heads = (head ?? []).map((cell) => wordsAt(structure, cell).replace(/\s/g, ''));
  if (!heads.some((words) => roleHead.test(words))) return [];
  return rows.flatMap((row) => dutyOf(structure, heads, row, section) ?? []);
}

function dutyOf(
  structure: Structure,
  heads: readonly string[],
  row: readonly SourceCell[],
  section: string,
): Duty | undefined {
  if (row.length !== heads.length) return undefined;
  const roles = row.flatMap((cell, at) => roleOf(structure, heads[at] ?? '', cell));
  const last = row.at(-1);
  const first = row[0];
  if (roles.length === 0 || !first || !last) return undefined;
  const time = row.find((cell, at) => timeHead.test(heads[at] ?? '') && cell.end > cell.start);
  return {
    ...quote(structure, { start: first.start, end: last.end }),
    section,
    roles,
    ...(time ? { deadline: quote(structure, time) } : {}),
  };
}

function roleOf(structure: Structure, head: string, cell: SourceCell): DutyRole[] {
  const role = roleHead.exec(head)?.[1];
  if (!role || cell.end <= cell.start) return [];
  return [{ role, names: namesIn({ text: wordsAt(structure, cell), start: cell.start }) }];
}

function quote(structure: Structure, { start, end }: Span): Quote {
  return { start, end, quote: wordsAt(structure, { start, end }) };
}
