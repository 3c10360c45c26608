import type { Finding } from '../../model/finding';
import { miscountedSets } from '../facts/sets';
import type { Structure } from '../facts/structure';

/** Sets that are named with one number and spelled out with another. */
export function setFindings(structure: Structure): Finding[] {
  return miscountedSets(structure).map(({ name, said, found }) => ({
    code: 'notice.set-count',
    severity: 'warning',
    message: {
      zh: `${name.quote}应有 ${said} 项，文中列出 ${found} 项，请核对。`,
      en: `${name.quote} should have ${said} items, but the text lists ${found}; please check.`,
    },
    span: { start: name.start, end: name.end },
  }));
}
