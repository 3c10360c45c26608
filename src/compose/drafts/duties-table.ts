import type { Cell } from '../../model/block';
import type { DutyRole, Section } from '../../model/notice';
import { plain, rich } from '../../model/rich-text';
import { sizeOf } from '../excerpt';
import { walk } from '../forms/branch-form';
import { isLeading, responsibleFor } from '../forms/responsible';
import type { ComposeContext } from './context';
import type { Draft, Piece } from './draft';
import { shortTitle } from './titles';

interface Row {
  readonly section: Section;
  /** The bodies that carry the task. */
  readonly lead: string;
  /** Other roles (配合, 参与 …) with their bodies. */
  readonly others: ReadonlyMap<string, string>;
}

/** At most so many columns for other roles. */
const mostOthers = 2;

/**
 * 责任分工: task × who carries it × who helps; a role that is the same everywhere is said once below.
 * Undefined for fewer than two tasks with a heading and a duty.
 */
export function dutiesDraft(context: ComposeContext, sections: readonly Section[]): Draft | undefined {
  const headed = sections.flatMap(walk).filter((section) => section.heading !== '');
  const rows = headed.flatMap((section) => rowOf(context, section));
  if (rows.length < 2) return undefined;
  const roles = [...new Set(rows.flatMap((row) => [...row.others.keys()]))];
  const constant = roles.filter((role) => isConstant(rows, role));
  const shown = roles.filter((role) => !constant.includes(role)).slice(0, mostOthers);
  const note = constant[0] === undefined ? undefined : asWritten(context, rows, constant[0]);
  return {
    role: 'summary',
    layout: 'table',
    title: context.label('duties'),
    says: [],
    content: {
      kind: 'table',
      head: [['', context.label('task'), leadName(context, headed), ...shown].map(cell)],
      pieces: rows.map((row) => tableRow(context, row, shown)),
      ...(note === undefined ? {} : { note: rich(note) }),
    },
  };
}

const cell = (text: string): Cell => ({ text: rich(text) });

function rolesOf(context: ComposeContext, section: Section): readonly DutyRole[] {
  return (context.duties.get(section.id) ?? []).flatMap((duty) => duty.roles);
}

function rowOf(context: ComposeContext, section: Section): Row[] {
  const roles = rolesOf(context, section);
  if (roles.length === 0) return [];
  const others = roles.filter((role) => !isLeading(role) && roles.some(isLeading));
  return [
    {
      section,
      lead: responsibleFor(context, section),
      others: new Map(others.map((role) => [role.role, namesOf(context, role)])),
    },
  ];
}

function namesOf(context: ComposeContext, role: DutyRole): string {
  const [first, last] = [role.names[0], role.names.at(-1)];
  return first && last ? context.text.slice(first.start, last.end) : '';
}

/** The one word the notice uses for those who carry a task, or a label when it uses several. */
function leadName(context: ComposeContext, sections: readonly Section[]): string {
  const names = new Set(
    sections.flatMap((section) =>
      rolesOf(context, section)
        .filter(isLeading)
        .map((role) => role.role),
    ),
  );
  const [only] = names;
  return names.size === 1 && only ? only : context.label('responsible');
}

function isConstant(rows: readonly Row[], role: string): boolean {
  const values = new Set(rows.map((row) => row.others.get(role)));
  return rows.length > 2 && values.size === 1 && !values.has(undefined);
}

/** A role with its bodies in the notice's own words: 配合部门：…. */
function asWritten(context: ComposeContext, rows: readonly Row[], role: string): string | undefined {
  const duty = context.duties.get(rows[0]?.section.id ?? '')?.[0];
  const names = duty?.roles.find((one) => one.role === role)?.names;
  const [first, last] = [names?.[0], names?.at(-1)];
  if (!duty || !first || !last) return undefined;
  const start = context.text.slice(duty.start, first.start).lastIndexOf(role);
  return context.text.slice(start < 0 ? first.start : duty.start + start, last.end);
}

function tableRow(context: ComposeContext, row: Row, shown: readonly string[]): Piece<readonly Cell[]> {
  const texts = [
    row.section.label,
    shortTitle(context.text, row.section),
    row.lead,
    ...shown.map((role) => row.others.get(role) ?? ''),
  ];
  const cells = texts.map(cell);
  return { value: cells, sentences: [], size: cells.reduce((sum, one) => sum + sizeOf(plain(one.text)), 0) };
}
