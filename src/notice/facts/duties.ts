import type { Duty } from '../../model/notice';
import { fullWidth } from '../../text/full-width';
import { readRoles } from './duty-roles';
import { type PlacedParagraph, paragraphsOf, requote, type Structure, wordsAt } from './structure';
import { tableDuties } from './table-duties';

const tail = /[（(【[]([^（()【】]*(?:[（(][^（()）]*[）)][^（()【】]*)*)[)）】\]][。；;]?$/;
const roleWord =
  /牵头|配合|主办|协办|承办|参与|组织实施|按职责分工|(?:责任|负责|落实|主责|实施|督办)(?:部门|单位|科室|处室|主体|领导|股室|机构)|责任人|会同|负责(?:。|；|$|）)|等?部门负责|完成时[限间]/;

/**
 * Needs: paragraphs. Guarantees: the responsibility tail of every paragraph that has one, and the
 * duties of tables; final brackets
 * without a role word (definitions, conditions, persons) are left alone.
 */
export function findDuties(structure: Structure): readonly Duty[] {
  const tails = paragraphsOf(structure).flatMap((placed) => dutyOf(structure, placed) ?? []);
  return [...tails, ...tableDuties(structure)].sort((a, b) => a.start - b.start);
}

function dutyOf(structure: Structure, { paragraph, section }: PlacedParagraph): Duty | undefined {
  const from = Math.max(paragraph.start, paragraph.end - 400);
  const text = fullWidth(structure.source.text.slice(from, paragraph.end));
  const found = tail.exec(text) ?? bareDuty(text, from === paragraph.start);
  if (!found || !roleWord.test(found[1] ?? '')) return undefined;
  const start = from + found.index;
  const end = start + found[0].replace(/[。；;]$/, '').length;
  const inside = { start: start + found[0].indexOf(found[1] ?? ''), text: found[1] ?? '' };
  const { roles, deadline } = inWordsOf(structure, readRoles(inside.text, inside.start));
  if (roles.length === 0) return undefined;
  return {
    start,
    end,
    quote: wordsAt(structure, { start, end }),
    section,
    roles,
    ...(deadline ? { deadline } : {}),
  };
}

type Roles = ReturnType<typeof readRoles>;

/** Roles and deadline in the words of the text itself. */
function inWordsOf(structure: Structure, { roles, deadline }: Roles): Roles {
  const said = roles.map(({ role, names }) => ({
    role,
    names: names.map((name) => requote(structure, name)),
  }));
  return deadline ? { roles: said, deadline: requote(structure, deadline) } : { roles: said };
}

/** 责任单位：A、B as a paragraph of its own, or as the unbracketed end of one. */
function bareDuty(text: string, whole: boolean): RegExpExecArray | null {
  const found =
    /(?:^|[。；])\s*((?:牵头|配合|责任|负责|落实|参与)(?:部门|单位|科室|处室|领导)[：:][^。]{2,300})。?$/.exec(
      text,
    );
  return found && (whole || found.index > 0) ? found : null;
}
