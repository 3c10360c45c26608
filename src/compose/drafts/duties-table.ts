import type { Cell, TableBlock } from '../../model/block';
import type { Section } from '../../model/notice';
import { plain, rich } from '../../model/rich-text';
import { sizeOf } from '../excerpt';
import { walk } from '../forms/branch-form';
import type { ComposeContext } from './context';
import type { Draft, Piece } from './draft';
import { dutyBlock } from './leaf';
import { shortTitle } from './titles';

interface Row {
  readonly section: Section;
  readonly roles: ReadonlyMap<string, string>;
}

/** 责任分工: task × role; a role that is the same everywhere is said once below. Undefined for fewer than two duties. */
export function dutiesDraft(context: ComposeContext, sections: readonly Section[]): Draft | undefined {
  const rows = sections
    .flatMap(walk)
    .filter((section) => section.heading !== '')
    .flatMap((section) => rowOf(context, section));
  if (rows.length < 2) return undefined;
  if (rows.every((row) => row.roles.size === 1)) return oneColumn(context, rows);
  const roles = [...new Set(rows.flatMap((row) => [...row.roles.keys()]))];
  const constant = roles.filter((role) => isConstant(rows, role));
  const shown = roles.filter((role) => !constant.includes(role)).slice(0, 3);
  if (shown.length === 0) return undefined;
  const note = constant.flatMap((role) => asWritten(context, rows, role) ?? []);
  return {
    role: 'summary',
    layout: 'table',
    title: context.label('duties'),
    says: [],
    content: {
      kind: 'table',
      head: [['', context.label('task'), ...shown].map(cell)],
      pieces: rows.map((row) => tableRow(context, row, shown)),
      ...(note.length > 0 ? { note: noteRuns(context, note) } : {}),
    },
  };
}

/** Every task has one kind of duty: one column, whatever it is called. */
function oneColumn(context: ComposeContext, rows: readonly Row[]): Draft {
  const names = new Set(rows.flatMap((row) => [...row.roles.keys()]));
  const [only] = names;
  const head = ['', context.label('task'), names.size === 1 && only ? only : context.label('responsible')];
  const pieces = rows.map((row) => tableRow(context, row, [...row.roles.keys()]));
  return {
    role: 'summary',
    layout: 'table',
    title: context.label('duties'),
    says: [],
    content: { kind: 'table', head: [head.map(cell)], pieces },
  };
}

const cell = (text: string): Cell => ({ text: rich(text) });

function noteRuns(context: ComposeContext, notes: readonly string[]): NonNullable<TableBlock['note']> {
  return rich(notes.join(context.english ? '; ' : '；'));
}

/** A role with its bodies in the notice's own words: 配合部门：…. */
function asWritten(context: ComposeContext, rows: readonly Row[], role: string): string | undefined {
  const duty = context.duties.get(rows[0]?.section.id ?? '')?.[0];
  const names = duty?.roles.find((one) => one.role === role)?.names;
  const [first, last] = [names?.[0], names?.at(-1)];
  if (!duty || !first || !last) return undefined;
  const before = context.text.slice(duty.start, first.start);
  const start = before.lastIndexOf(role);
  return start < 0
    ? context.text.slice(first.start, last.end)
    : context.text.slice(duty.start + start, last.end);
}

function rowOf(context: ComposeContext, section: Section): Row[] {
  const block = dutyBlock(context, section);
  if (!block) return [];
  const roles = new Map<string, string>();
  for (const item of block.items) {
    const role = plain(item.left);
    const names = plain(item.right);
    roles.set(role, roles.has(role) ? `${roles.get(role)}、${names}` : names);
  }
  return [{ section, roles }];
}

function isConstant(rows: readonly Row[], role: string): boolean {
  const values = new Set(rows.map((row) => row.roles.get(role)));
  return rows.length > 2 && values.size === 1 && !values.has(undefined);
}

function tableRow(context: ComposeContext, row: Row, shown: readonly string[]): Piece<readonly Cell[]> {
  const title = shortTitle(context.text, row.section);
  const cells = [
    cell(row.section.label),
    cell(title),
    ...shown.map((role) => cell(row.roles.get(role) ?? '')),
  ];
  return { value: cells, sentences: [], size: cells.reduce((sum, one) => sum + sizeOf(plain(one.text)), 0) };
}
