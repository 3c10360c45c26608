import type { Finding } from '../../model/finding';
import type { Facts } from '../facts/facts';
import type { Structure } from '../facts/structure';
import { glyphFindings } from './glyphs';
import { joinFindings } from './joins';
import { markFindings } from './marks';
import { quoteFindings } from './quotes';
import { seriesFindings } from './series';
import { setFindings } from './sets';

/** Needs: the finished structure and facts. Guarantees: what the lecturer should look at, in text order by kind. */
export function findingsOf(structure: Structure, facts: Facts): readonly Finding[] {
  return [
    ...markFindings(structure),
    ...joinFindings(structure.source),
    ...seriesFindings(structure),
    ...setFindings(structure),
    ...quoteFindings(structure),
    ...glyphFindings(structure),
    ...contactFindings(facts),
  ];
}

function contactFindings({ contacts }: Facts): Finding[] {
  const mobiles = contacts.filter(({ kind }) => kind === 'mobile');
  const [first] = mobiles;
  if (!first) return [];
  return [
    {
      code: 'notice.mobile',
      severity: 'note',
      message: {
        zh: `文中有 ${mobiles.length} 个个人手机号码，默认不在页面上完整显示。`,
        en: `The text holds ${mobiles.length} personal mobile numbers; slides mask them unless you ask for them.`,
      },
      span: { start: first.start, end: first.end },
    },
  ];
}
