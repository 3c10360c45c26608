import type { ClauseUnit } from '../clauses/clause';
import { dependentOpening, factReference } from '../lexicon/connectives';
import { factPatterns } from '../lexicon/facts';

/** …后, …等方式 before what it is for: a line never ends there. */
export function endsOpen(unit: ClauseUnit, at: number): boolean {
  const core = unit.clauses[at]?.core ?? '';
  if (/^(?:上述|以上)[^，]*等[\u4e00-\u9fff]{2,4}$/.test(core)) return true;
  return (
    at + 1 < unit.clauses.length &&
    /(?:[^先前落背今幕最]后|[^同届及按当小平定临准有]时|[提况件]下|基础上|[^提目当以年空面]前|[^以年户国境]内|[^以线网路]上|[^以线名旗]下|[^其集适居]中|期间|之间|同时|等(?:方式|形式|途径|手段)|[采利][取用][^，]{0,6}(?:措施|形式|手段|载体))$/.test(
      core,
    )
  );
}

/** 2025年, 【提交方式】: a date or a name and nothing said. */
export function isBareLabel(text: string): boolean {
  return /^(?:其中[：:])?[\d\s]{4,6}年(?:[\d\s]+月)?(?:[\d\s]+[日号])?(?:[\d\s]+[时点](?:[\d\s]+分)?)?(?:许|左右)?[底初末]?$|^【[^】]*】[：:]?$/.test(
    text,
  );
}

/** The formula that ends the purpose of rules. */
const saysNothing = /^(?:特)?(?:制定|制订)本[^，]{0,10}$/;

/** Who or what is meant stands in the sentence before. */
const pronounOpening =
  /^(?:这|该|此|上述|以上)(?:部分|类|些)(?:人员|单位|企业|学生|考生|项目|地区)|^(?:It|They|He|She)\b|^(?:This|These|That|Those) (?:is|are|was|were|will|would|shall|should|may|can|has|have)\b/;

/** 他们 without the people it means. */
function isUnnamed(text: string): boolean {
  const at = text.search(/[他她]们/);
  return (
    at >= 0 &&
    !/(?:人员|学生|毕业生|职工|教师|群众|老人|儿童|青年|者|家庭|户|工人|农民|军人|干部)/.test(
      text.slice(0, at),
    )
  );
}

/** Whether a line may begin so: it leans on nothing before it, or points back and carries a fact. */
export function mayOpen(text: string): boolean {
  if (saysNothing.test(text) || pronounOpening.test(text) || isUnnamed(text)) return false;
  if (!dependentOpening.test(text) || /^(?:既|不仅|不但).*，(?:也|又|还|而且|更)/.test(text)) return true;
  return factReference.test(text) && Object.values(factPatterns).some((pattern) => pattern.test(text));
}

/** Whether a selection may begin with its first clause. */
export function canOpen(unit: ClauseUnit, said: readonly number[], governed: boolean): boolean {
  const clause = unit.clauses[said[0] ?? 0];
  if (!clause || (clause.text.startsWith('其中') && !governed)) return false;
  return governed || mayOpen(clause.core);
}
